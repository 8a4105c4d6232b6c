extension ChangeCase {
  /// Every kind of change, at its boundaries.
  static let all: [ChangeCase] = [
    ChangeCase(
      [(#""en": "Sample set""#, #""en": "Sample of a set""#)],
      "- title-reworded tên tiếng Anh sửa từ 'Sample set' thành 'Sample of a set' | English title reworded from 'Sample set' to 'Sample of a set'"
    ),
    ChangeCase(
      [(#""vi": "Không ai", "en": "Nobody""#, #""vi": "Không ai cả", "en": "Nobody at all""#)],
      "- issuer-reworded tên cơ quan ban hành sửa từ '…ai' thành '…ai cả' | issuer reworded from 'Nobody' to 'Nobody at all'"
    ),
    ChangeCase(
      [(#""number": "1/QĐ""#, #""number": "2/QĐ""#)],
      "- decision-number số quyết định đổi từ '1/QĐ' thành '2/QĐ' | decision changed from '1/QĐ' to '2/QĐ'"),
    ChangeCase(
      [(#""date": "2024-01-02""#, #""date": "2024-01-03""#)],
      "- decision-date ngày của quyết định đổi từ 02/01/2024 thành 03/01/2024 | date of the decision changed from 2024-01-02 to 2024-01-03"
    ),
    ChangeCase(
      [(#""pointStep": 0.5"#, #""schoolCodeLength": 8, "pointStep": 0.5"#)],
      "- school-code-length số ký tự của mã trường đổi từ không ghi thành 8 | length of schools' codes changed from not said to 8"
    ),
    ChangeCase(
      back: [(#""pointStep": 0.5"#, #""schoolCodeLength": 10, "pointStep": 0.5"#)],
      "- school-code-length số ký tự của mã trường đổi từ 10 thành không ghi | length of schools' codes changed from 10 to not said"
    ),
    ChangeCase(
      [(#""pointStep": 0.5"#, #""pointStep": 0.25"#)],
      "- point-step bước làm tròn điểm gợi ý ('pointStep') đổi từ 0,5 thành 0,25 | step of suggested points ('pointStep') changed from 0.5 to 0.25"
    ),
    ChangeCase(
      [
        (#""Stage B"}}]"#, #""Stage B"}}, {"id": "c", "name": {"vi": "Cấp C", "en": "Stage C"}}]"#),
        (#""atMost": {"a": 3}"#, #""atMost": {"a": 3, "c": 4}"#),
      ],
      "c stage-added thêm cấp học 'Cấp C' | stage 'Stage C' added",
      "G.2.4 standard-for-new-stage thêm chuẩn của cấp học 'c': 4 | standard of stage 'c' added: 4"),
    ChangeCase(
      [(#", {"id": "b", "name": {"vi": "Cấp B", "en": "Stage B"}}"#, "")],
      "b stage-removed bỏ cấp học 'Cấp B' | stage 'Stage B' removed"),
    ChangeCase(
      [(#""vi": "Cấp B", "en""#, #""vi": "Cấp Bê", "en""#)],
      "b title-reworded tên cấp học tiếng Việt sửa từ 'Cấp B' thành 'Cấp Bê' | Vietnamese name of the stage reworded from 'Cấp B' to 'Cấp Bê'"
    ),
    ChangeCase(
      [
        (
          #"{"level": 3, "name": {"vi": "Ba", "en": "Three"}}"#,
          #"{"level": 3, "name": {"vi": "Ba", "en": "Three"}}, {"level": 4, "name": {"vi": "Bốn", "en": "Four"}}"#
        )
      ],
      "4 level-added thêm mức 4 'Bốn' | level 4 'Four' added"),
    ChangeCase(
      [
        (
          #"""
          ,
          {"level": 3, "name": {"vi": "Ba", "en": "Three"}}
          """#, ""
        ), (#", "3": {"above": 7.5}"#, ""), (#", "3": {"atLeast": 4}"#, ""),
      ],
      "3 level-removed bỏ mức 3 'Ba' | level 3 'Three' removed",
      "G threshold-removed bỏ ngưỡng mức 3 (trên 7,5 điểm) | threshold of level 3 removed (above 7.5 points)",
      "H threshold-removed bỏ ngưỡng mức 3 (từ 4 điểm) | threshold of level 3 removed (from 4 points)"),
    ChangeCase(
      [(#""vi": "Ba", "en": "Three""#, #""vi": "Tốt", "en": "Good""#)],
      "3 title-reworded tên mức 3 sửa từ 'Ba' thành 'Tốt' | name of level 3 reworded from 'Three' to 'Good'"),
    ChangeCase(
      [(#""thu": {"title": "Thư"}"#, #""thu": {"title": "Thư"}, "bao": {"title": "Báo"}"#)],
      "bao source-added thêm nguồn 'Báo' | source 'Báo' added"),
    ChangeCase(
      [(#", "thu": {"title": "Thư"}"#, "")],
      "thu source-removed bỏ nguồn 'Thư' | source 'Thư' removed"),
    ChangeCase(
      [(#""title": "Luật", "date": "2023-12-01""#, #""title": "Luật mới", "date": "2023-12-02""#)],
      "luat source-reworded ngày của nguồn sửa từ 01/12/2023 thành 02/12/2023 | date of the source corrected from 2023-12-01 to 2023-12-02",
      "luat source-reworded tên nguồn sửa từ 'Luật' thành 'Luật mới' | title of the source reworded from 'Luật' to 'Luật mới'"
    ),
    ChangeCase(
      [
        (
          #""overall": {"rule": "lowest-group""#,
          #""overall": {"rule": "total", "levels": {"2": {"atLeast": 8}, "3": {"above": 12}}"#
        )
      ],
      "- overall cách xếp mức của trường đổi; trước: mức của trường là mức thấp nhất của các nhóm; nay: mức của trường theo tổng điểm: mức 2 từ 8 điểm, mức 3 trên 12 điểm | the school's level comes about otherwise; before: the school's level is the lowest of its groups'; now: the school's level by all points: level 2 from 8 points, level 3 above 12 points"
    ),
    ChangeCase(
      [
        (
          #"""
          "overall": {"rule": "lowest-group", "provenance": {"status": "inferred"}},

          """#, ""
        )
      ],
      "- overall không còn mức cho cả trường | schools no longer have a level"),
    ChangeCase(
      [(#""status": "inferred""#, #""status": "confirmed", "source": "luat""#)],
      "- provenance-confirmed độ chắc chắn của cách xếp mức đổi từ 'suy ra' thành 'đã xác nhận' | provenance of the school's level changed from 'inferred' to 'confirmed'",
      "- provenance-sources nguồn của cách xếp mức đổi từ không nguồn nào thành 'luat' | sources of the school's level changed from none to 'luat'"
    ),
    ChangeCase(
      [
        (#""maxPoints": 10,"#, #""maxPoints": 11,"#), (#""maxPoints": 8,"#, #""maxPoints": 9,"#),
        (#""maxPoints": 4,"#, #""maxPoints": 4.5,"#), (#""maxPoints": 2, "rule""#, #""maxPoints": 2.5, "rule""#),
      ],
      "G maximum-raised điểm tối đa tăng từ 10 lên 11 | maximum raised from 10 to 11",
      "G.2 maximum-raised điểm tối đa tăng từ 8 lên 9 | maximum raised from 8 to 9",
      "G.2.1 maximum-raised điểm tối đa tăng từ 4 lên 4,5 | maximum raised from 4 to 4.5",
      "G.2.3 maximum-raised điểm tối đa tăng từ 2 lên 2,5 | maximum raised from 2 to 2.5"),
    ChangeCase(
      [
        (
          #"""
          "maxPoints": 5,

          """#,
          #"""
          "maxPoints": 4.5,

          """#
        ), (#""Group H"}, "maxPoints": 5"#, #""Group H"}, "maxPoints": 4.5"#),
      ],
      "H maximum-lowered điểm tối đa giảm từ 5 xuống 4,5 | maximum lowered from 5 to 4.5",
      "H.1 maximum-lowered điểm tối đa giảm từ 5 xuống 4,5 | maximum lowered from 5 to 4.5"),
    ChangeCase(
      [(#""2": {"atLeast": 5}"#, #""2": {"atLeast": 4.99}"#), (#""3": {"above": 7.5}"#, #""3": {"atLeast": 7.51}"#)],
      "G threshold-lowered ngưỡng mức 2 hạ xuống: trước là 'từ 5 điểm', nay là 'từ 4,99 điểm' | threshold of level 2 lowered: was 'from 5 points', is 'from 4.99 points'",
      "G threshold-reworded ngưỡng mức 3 viết lại, vẫn bằng nhau: trước là 'trên 7,5 điểm', nay là 'từ 7,51 điểm' | threshold of level 3 rewritten, but the same: was 'above 7.5 points', is 'from 7.51 points'"
    ),
    ChangeCase(
      [(#""3": {"above": 7.5}"#, #""3": {"above": 7.51}"#)],
      "G threshold-raised ngưỡng mức 3 nâng lên: trước là 'trên 7,5 điểm', nay là 'trên 7,51 điểm' | threshold of level 3 raised: was 'above 7.5 points', is 'above 7.51 points'"
    ),
    ChangeCase(
      [
        (
          #""kind": "scored", "maxPoints": 2}"#,
          #""kind": "scored", "maxPoints": 2, "levels": {"2": {"atLeast": 1}, "3": {"above": 1.5}}}"#
        )
      ],
      "G.3 threshold-added thêm ngưỡng mức 2: từ 1 điểm | threshold of level 2 added: from 1 points",
      "G.3 threshold-added thêm ngưỡng mức 3: trên 1,5 điểm | threshold of level 3 added: above 1.5 points"),
    ChangeCase(
      [(#""levelAtMost": 1"#, #""levelAtMost": 2"#)],
      "G.1 cap-raised mức cao nhất khi chưa đạt nâng từ 1 lên 2 | highest level while not met raised from 1 to 2"),
    ChangeCase(
      [
        (
          #"""
          "maxPoints": 5,
          "evidence"
          """#,
          #"""
          "maxPoints": 3,
          "evidence"
          """#
        ),
        (
          #""evidence": {"required": false}}]"#,
          #"""
          "evidence": {"required": false}},
          {"id": "H.2", "title": {"vi": "Thêm", "en": "More"}, "kind": "scored", "maxPoints": 2, "items": [
          {"id": "H.2.1", "title": {"vi": "Mới", "en": "New"}, "maxPoints": 2}]},
          {"id": "H.3", "title": {"vi": "Cần", "en": "Needed"}, "kind": "mandatory", "whenUnmet": {"levelAtMost": 1}}]
          """#
        ),
      ],
      "H.2 row-added thêm tiêu chí 'Thêm' (tối đa 2 điểm), gồm H.2.1 | criterion 'More' added (maximum 2), with H.2.1",
      "H.3 row-added thêm điều kiện bắt buộc 'Cần' | mandatory condition 'Needed' added",
      "H.1 maximum-lowered điểm tối đa giảm từ 5 xuống 3 | maximum lowered from 5 to 3"),
    ChangeCase(
      [
        (
          #"{"id": "G.3", "title": {"vi": "Chấm chung", "en": "As a whole"}, "kind": "scored", "maxPoints": 2}"#,
          #"{"id": "G.3", "title": {"vi": "Chấm chung", "en": "As a whole"}, "kind": "scored", "maxPoints": 1}"#
        ), (#""maxPoints": 8"#, #""maxPoints": 9"#),
        (
          #""unit": {"vi": "máy", "en": "computers"}}}"#,
          #"""
          "unit": {"vi": "máy", "en": "computers"}}},
          {"id": "G.2.5", "title": {"vi": "Mục mới", "en": "New row"}, "maxPoints": 1}
          """#
        ),
      ],
      "G.2 maximum-raised điểm tối đa tăng từ 8 lên 9 | maximum raised from 8 to 9",
      "G.2.5 row-added thêm mục 'Mục mới' (tối đa 1 điểm) | item 'New row' added (maximum 1)",
      "G.3 maximum-lowered điểm tối đa giảm từ 2 xuống 1 | maximum lowered from 2 to 1"),
    ChangeCase(
      [
        (
          #"""
          ,
          {"id": "H", "title": {"vi": "Nhóm H", "en": "Group H"}, "maxPoints": 5, "levels": {"2": {"atLeast": 2}, "3": {"atLeast": 4}},
          "criteria": [{"id": "H.1", "title": {"vi": "Một mục", "en": "One row"}, "kind": "scored", "maxPoints": 5,
          "evidence": {"required": false}}]}
          """#, ""
        )
      ],
      "H row-removed bỏ nhóm 'Nhóm H', cùng H.1 | group 'Group H' removed, with H.1"),
    ChangeCase(
      [
        (
          #"""
          ,
          {"id": "H", "title"
          """#,
          #"""
          ,
          {"id": "K", "title": {"vi": "Nhóm K", "en": "Group K"}, "maxPoints": 1, "levels": {"2": {"atLeast": 1}}, "criteria": [
          {"id": "K.1", "title": {"vi": "Của K", "en": "Of K"}, "kind": "scored", "maxPoints": 1}]},
          {"id": "H", "title"
          """#
        )
      ],
      "K row-added thêm nhóm 'Nhóm K' (tối đa 1 điểm), gồm K.1 | group 'Group K' added (maximum 1), with K.1"),
    ChangeCase(
      [(#""id": "G.2.1""#, #""id": "G.2.7""#)],
      "G.2.7 row-renamed mã đổi từ 'G.2.1' thành 'G.2.7' | id changed from 'G.2.1' to 'G.2.7'"),
    ChangeCase(
      [(#""id": "H""#, #""id": "I""#), (#""id": "H.1""#, #""id": "I.1""#)],
      "I row-renamed mã đổi từ 'H' thành 'I' | id changed from 'H' to 'I'",
      "I.1 row-renamed mã đổi từ 'H.1' thành 'I.1' | id changed from 'H.1' to 'I.1'"),
    ChangeCase(
      [
        (
          #"""
          ,
          {"id": "G.3", "title": {"vi": "Chấm chung", "en": "As a whole"}, "kind": "scored", "maxPoints": 2}
          """#, ""
        ), (#""maxPoints": 10,"#, #""maxPoints": 8,"#), (#""3": {"above": 7.5}"#, #""3": {"above": 7}"#),
        (
          #"""
          "criteria": [{"id": "H.1", "title": {"vi": "Một mục", "en": "One row"}, "kind": "scored", "maxPoints": 5,
          "evidence": {"required": false}}
          """#,
          #"""
          "criteria": [{"id": "G.3", "title": {"vi": "Chấm chung", "en": "As a whole"}, "kind": "scored", "maxPoints": 2},
          {"id": "H.1", "title": {"vi": "Một mục", "en": "One row"}, "kind": "scored", "maxPoints": 5,
          "evidence": {"required": false}}
          """#
        ), (#""Group H"}, "maxPoints": 5"#, #""Group H"}, "maxPoints": 7"#),
      ],
      "G maximum-lowered điểm tối đa giảm từ 10 xuống 8 | maximum lowered from 10 to 8",
      "G threshold-lowered ngưỡng mức 3 hạ xuống: trước là 'trên 7,5 điểm', nay là 'trên 7 điểm' | threshold of level 3 lowered: was 'above 7.5 points', is 'above 7 points'",
      "H maximum-raised điểm tối đa tăng từ 5 lên 7 | maximum raised from 5 to 7",
      "G.3 row-regrouped tiêu chí chuyển từ nhóm 'G' sang nhóm 'H' | criterion moved from group 'G' to group 'H'",
      "G.3 provenance-changed độ chắc chắn đổi từ 'một nguồn thứ cấp' thành 'không ghi' | provenance changed from 'reported' to 'not said'",
      "G.3 provenance-sources nguồn đổi từ 'luat' thành không nguồn nào | sources changed from 'luat' to none"),
    ChangeCase(
      [
        (
          #""maxPoints": 2}]}"#,
          #"""
          "maxPoints": 2, "items": [
          {"id": "G.3.1", "title": {"vi": "Phần một", "en": "Part one"}, "maxPoints": 1},
          {"id": "G.3.2", "title": {"vi": "Phần hai", "en": "Part two"}, "maxPoints": 1}]}]}
          """#
        )
      ],
      "G.3 row-divided nay chấm theo các mục: G.3.1, G.3.2 | now scored by its items: G.3.1, G.3.2"),
    ChangeCase(
      [
        (#""maxPoints": 10,"#, #""maxPoints": 8,"#), (#""3": {"above": 7.5}"#, #""3": {"above": 7}"#),
        (
          #""As a whole"}, "kind": "scored", "maxPoints": 2"#,
          #""As a whole"}, "kind": "mandatory", "whenUnmet": {"levelAtMost": 1}"#
        ),
      ],
      "G maximum-lowered điểm tối đa giảm từ 10 xuống 8 | maximum lowered from 10 to 8",
      "G threshold-lowered ngưỡng mức 3 hạ xuống: trước là 'trên 7,5 điểm', nay là 'trên 7 điểm' | threshold of level 3 lowered: was 'above 7.5 points', is 'above 7 points'",
      "G.3 kind-changed đổi từ tiêu chí chấm điểm thành điều kiện bắt buộc | changed from a scored criterion to a mandatory condition"
    ),
    ChangeCase(
      [(#""en": "A system""#, #""en": "One system""#), (#""vi": "Có hệ thống""#, #""vi": "Có một hệ thống""#)],
      "G.2.1 title-reworded tên sửa từ 'Có hệ…' thành 'Có một hệ…' | title reworded from 'A system' to 'One system'"),
    ChangeCase(
      [(#""rule": {"kind": "met"}"#, #""rule": {"kind": "proportion"}"#)],
      "G.2.1 rule-changed quy tắc cho điểm đổi từ 'met' thành 'proportion' | rule changed from 'met' to 'proportion'"),
    ChangeCase(
      [(#""kind": "met""#, #""kind": "met", "binding": true"#)],
      "G.2.1 binding-added điểm theo quy tắc nay là bắt buộc | the rule's points now bind"),
    ChangeCase(
      [
        (#""those that pass"}"#, #""those that pass"}, "whole": {"vi": "tất cả", "en": "all"}"#),
        (#""en": "computers""#, #""en": "machines""#),
      ],
      "G.2.2 rule-reworded thêm tên của 'whole': 'tất cả' | name of 'whole' added: 'all'",
      "G.2.4 rule-reworded tên đơn vị tiếng Anh sửa từ 'computers' thành 'machines' | English name of the unit reworded from 'computers' to 'machines'"
    ),
    ChangeCase(
      [(#""from": 80"#, #""from": 90"#)],
      "G.2.3 tiers-changed các bậc điểm đổi; trước: từ 0%: 0 điểm, từ 80%: 2 điểm; nay: từ 0%: 0 điểm, từ 90%: 2 điểm | tiers changed; before: from 0%: 0 points, from 80%: 2 points; now: from 0%: 0 points, from 90%: 2 points"
    ),
    ChangeCase(
      [(#""atMost": {"a": 3}"#, #""atMost": {"a": 2, "b": 3}"#)],
      "G.2.4 standard-changed thêm chuẩn của cấp học 'b': 3 | standard of stage 'b' added: 3",
      "G.2.4 standard-changed chuẩn của cấp học 'a' đổi từ 3 thành 2 | standard of stage 'a' changed from 3 to 2"),
    ChangeCase(
      [(#""atMost": {"a": 3}"#, #""atMost": {}"#)],
      "G.2.4 standard-changed bỏ chuẩn của cấp học 'a' (3) | standard of stage 'a' removed (3)"),
    ChangeCase(
      [(#""required": false"#, #""required": true"#)],
      "H.1 evidence-required nay bắt buộc phải có minh chứng | evidence is now required"),
    ChangeCase(
      [
        (
          #""evidence": {"required": true}}"#,
          #""evidence": {"required": false, "what": {"vi": "Văn bản", "en": "A paper"}}}"#
        )
      ],
      "G.1 evidence-optional không còn bắt buộc phải có minh chứng | evidence is no longer required",
      "G.1 evidence-added thêm mô tả minh chứng: 'Văn bản' | description of the evidence added: 'A paper'"),
    ChangeCase(
      [
        (
          #""what": {"vi": "Hợp đồng", "en": "The contract"}"#,
          #""what": {"vi": "Hợp đồng đã ký", "en": "The signed contract"}"#
        )
      ],
      "G.2.1 evidence-reworded mô tả minh chứng sửa từ '…đồng' thành '…đồng đã ký' | description of the evidence reworded from 'The contract' to 'The signed contract'"
    ),
    ChangeCase(
      [
        (#", "what": {"vi": "Hợp đồng", "en": "The contract"}"#, ""),
        (
          #"""
          "advice": {"vi": "Mua hệ thống", "en": "Buy a system"},

          """#, ""
        ),
      ],
      "G.2.1 evidence-removed bỏ mô tả minh chứng: 'Hợp đồng' | description of the evidence removed: 'The contract'",
      "G.2.1 advice-removed bỏ lời khuyên: 'Mua hệ thống' | advice removed: 'Buy a system'"),
    ChangeCase(
      [
        (#""en": "Buy a system""#, #""en": "Rent a system""#),
        (
          #""evidence": {"required": false}"#,
          #""evidence": {"required": false}, "advice": {"vi": "Làm đi", "en": "Do it"}"#
        ),
      ],
      "G.2.1 advice-reworded lời khuyên tiếng Anh sửa từ 'Buy a…' thành 'Rent a…' | English advice reworded from 'Buy a…' to 'Rent a…'",
      "H.1 advice-added thêm lời khuyên: 'Làm đi' | advice added: 'Do it'"),
    ChangeCase(
      [
        (#"{"status": "reported", "source": "luat", "note""#, #"{"status": "local", "source": ["thu", "luat"], "note""#)
      ],
      "G.2.1 provenance-changed độ chắc chắn đổi từ 'một nguồn thứ cấp' thành 'quy ước riêng' | provenance changed from 'reported' to 'local'",
      "G.2.1 provenance-sources nguồn đổi từ 'luat' thành 'luat, thu' | sources changed from 'luat' to 'luat, thu'"),
    ChangeCase(
      [(#""note": {"vi": "Trang 3", "en": "Page 3"}"#, #""note": {"vi": "Trang 4", "en": "Page 4"}"#)],
      "G.2.1 provenance-note ghi chú về nguồn sửa từ 'Trang 3' thành 'Trang 4' | note on the provenance reworded from 'Page 3' to 'Page 4'"
    ),
    ChangeCase(
      [
        (
          #""provenance": {"status": "reported", "source": "luat"}, "criteria""#,
          #""provenance": {"status": "confirmed", "source": "luat"}, "criteria""#
        )
      ],
      "G provenance-confirmed độ chắc chắn đổi từ 'một nguồn thứ cấp' thành 'đã xác nhận' | provenance changed from 'reported' to 'confirmed'",
      "G.1 provenance-confirmed độ chắc chắn đổi từ 'một nguồn thứ cấp' thành 'đã xác nhận' | provenance changed from 'reported' to 'confirmed'",
      "G.2 provenance-confirmed độ chắc chắn đổi từ 'một nguồn thứ cấp' thành 'đã xác nhận' | provenance changed from 'reported' to 'confirmed'",
      "G.2.2 provenance-confirmed độ chắc chắn đổi từ 'một nguồn thứ cấp' thành 'đã xác nhận' | provenance changed from 'reported' to 'confirmed'",
      "G.2.3 provenance-confirmed độ chắc chắn đổi từ 'một nguồn thứ cấp' thành 'đã xác nhận' | provenance changed from 'reported' to 'confirmed'",
      "G.2.4 provenance-confirmed độ chắc chắn đổi từ 'một nguồn thứ cấp' thành 'đã xác nhận' | provenance changed from 'reported' to 'confirmed'",
      "G.3 provenance-confirmed độ chắc chắn đổi từ 'một nguồn thứ cấp' thành 'đã xác nhận' | provenance changed from 'reported' to 'confirmed'"
    ),
    ChangeCase(
      [(#""leastMembers": 3, "approval": "majority""#, #""leastMembers": 5, "approval": "unanimous""#)],
      "- sign-off điều kiện của Hội đồng đổi; trước: ít nhất 3 người, quá nửa tán thành; nay: ít nhất 5 người, tất cả tán thành | terms of the council changed; before: at least 3 members, a majority approves; now: at least 5 members, all approve"
    ),
    ChangeCase(
      [
        (
          #"""
          "signOff": {"leastMembers": 3, "approval": "majority"},

          """#, ""
        )
      ],
      "- sign-off bỏ điều kiện của Hội đồng: ít nhất 3 người, quá nửa tán thành | terms of the council removed: at least 3 members, a majority approves"
    ),
    ChangeCase(
      [(#""due": "05-31""#, #""due": "05-31", "doneBy": "council-approval""#)],
      "xong milestone-done-by văn bản cho thấy đã xong đổi từ không ghi thành 'council-approval' | what shows that it is done changed from not said to 'council-approval'"
    ),
    ChangeCase(
      [(#""en": "A system"}, "#, #""en": "A system"}, "abridged": true, "#)],
      "G.2.1 title-origin tên nay ghi là tên gọi tắt | title now said to be a short name"),
    ChangeCase(
      back: [(#""en": "As a whole"}, "#, #""en": "As a whole"}, "abridged": true, "#)],
      "G.3 title-origin tên nay ghi là nguyên văn của quyết định | title now said to be the decision's words"),
    ChangeCase(
      [(#""due": "05-31""#, #""due": "06-01""#), (#""vi": "Nộp""#, #""vi": "Đã nộp""#)],
      "xong milestone-due hạn đổi từ 31/5 thành 1/6 | due date changed from 05-31 to 06-01",
      "nop title-reworded tên tiếng Việt sửa từ 'Nộp' thành 'Đã nộp' | Vietnamese title reworded from 'Nộp' to 'Đã nộp'"
    ),
    ChangeCase(
      [
        (
          #"""
          ,
          {"id": "nop", "title": {"vi": "Nộp", "en": "Handed in"}, "due": "06-20"}
          """#,
          #"""
          ,
          {"id": "duyet", "title": {"vi": "Duyệt", "en": "Approved"}, "due": "06-30"}
          """#
        )
      ],
      "nop milestone-removed bỏ mốc 'Nộp' | milestone 'Handed in' removed",
      "duyet milestone-added thêm mốc 'Duyệt', hạn 30/6 | milestone 'Approved' added, due 06-30"),
    ChangeCase(
      [
        (#""G.1", "title""#, #""G.1", "title""#),
        (
          #"""
          {"id": "xong", "title": {"vi": "Xong", "en": "Done"}, "due": "05-31"},
          {"id": "nop", "title": {"vi": "Nộp", "en": "Handed in"}, "due": "06-20"}
          """#,
          #"""
          {"id": "nop", "title": {"vi": "Nộp", "en": "Handed in"}, "due": "06-20"},
          {"id": "xong", "title": {"vi": "Xong", "en": "Done"}, "due": "05-31"}
          """#
        ),
      ],
      "nop reordered đổi thứ tự: nay đứng đầu | moved: now stands first"),
    ChangeCase(
      back: [(#""levelAtMost": 1"#, #""levelAtMost": 2"#)],
      "G.1 cap-lowered mức cao nhất khi chưa đạt hạ từ 2 xuống 1 | highest level while not met lowered from 2 to 1"),
    ChangeCase(
      back: [(#""kind": "met""#, #""kind": "met", "binding": true"#)],
      "G.2.1 binding-removed điểm theo quy tắc không còn bắt buộc | the rule's points no longer bind"),
  ]
}
