import DcsScore

/// The whole files that the rules' examples are parts of. They have no fault, and each example stands once in its file.
enum RuleExamples {
  static let criteria = #"""
    {"format": "dcs-criteria/1", "id": "mau", "version": "1.0.0",
    "title": {"vi": "Bộ mẫu", "en": "Sample set"}, "issuer": {"vi": "Không ai", "en": "Nobody"},
    "decision": {"number": "1/QĐ", "date": "2024-01-02"}, "stages": ["a", "b", "c"], "pointStep": 0.5, "schoolCodeLength": 8,
    "sources": {"luat": {"title": "Luật", "date": "2023-12-01"}, "thu": {"title": "Thư"}},
    "levels": [{"level": 1, "name": {"vi": "Một", "en": "One"}}, {"level": 2, "name": {"vi": "Hai", "en": "Two"}},
    {"level": 3, "name": {"vi": "Ba", "en": "Three"}}],
    "overall": {"rule": "lowest-group"},
    "provenance": {"status": "reported", "source": ["luat", "thu"]}, "groups": [{"id": "G", "title": {"vi": "Nhóm", "en": "Group"},
    "maxPoints": 10, "levels": {"2": {"atLeast": 5}, "3": {"above": 7.5}}, "criteria": [
    {"id": "G.1", "title": {"vi": "Điều kiện", "en": "Condition"}, "kind": "mandatory",
    "whenUnmet": {"levelAtMost": 1}, "evidence": {"required": true}},
    {"id": "G.2", "title": {"vi": "Điểm", "en": "Points"}, "kind": "scored", "maxPoints": 10, "items": [
    {"id": "G.2.1", "title": {"vi": "Có hệ thống", "en": "A system"}, "maxPoints": 4, "rule": {"kind": "met", "binding": true}},
    {"id": "G.2.2", "title": {"vi": "Tỷ lệ", "en": "Share"}, "maxPoints": 2, "rule": {"kind": "proportion"}},
    {"id": "G.2.3", "title": {"vi": "Bậc", "en": "Tiers"}, "maxPoints": 2, "rule": {"kind": "tiers", "by": "percent",
    "tiers": [{"from": 0, "points": 0}, {"from": 80, "points": 2}]}},
    {"id": "G.2.4", "title": {"vi": "Chuẩn", "en": "Standard"}, "maxPoints": 1, "rule": {"kind": "standard",
    "atMost": {"a": 3, "b": 2}, "unit": {"vi": "máy", "en": "computers"}}},
    {"id": "G.2.5", "title": {"vi": "Hội đồng", "en": "Council"}, "maxPoints": 1}]}]}],
    "signOff": {"leastMembers": 3, "approval": "majority", "provenance": {"status": "confirmed", "source": "luat"}},
    "milestones": [{"id": "xong", "title": {"vi": "Xong", "en": "Done"}, "due": "05-31",
    "provenance": {"status": "reported", "source": "thu"}}]}
    """#

  /// The same set after a change that demands a major step.
  static let revision = criteria.replacing(#""version": "1.0.0""#, with: #""version": "2.0.0""#)
    .replacing(#"{"atLeast": 5}"#, with: #"{"atLeast": 6}"#)

  static let evidence = #"""
    {"format": "dcs-evidence/1", "criteria": "mau", "schoolYear": "2024-2025",
    "school": {"name": "Trường Mẫu", "stages": ["a", "b"]},
    "answers": {"G.2.2": {"part": 40, "whole": 45, "documents": [
    {"title": "Báo cáo", "link": "https://mau.example/bao-cao"}]},
    "G.1": {"met": true, "documents": [{"title": "Kế hoạch", "number": "12/KH", "date": "2024-09-05"},
    {"title": "Ảnh", "file": "minh-chung/anh.jpg"}]},
    "G.2.1": {"points": 4, "met": true, "documents": [{"title": "Danh sách", "number": "6/DS", "date": "2024-10-01"}]},
    "G.2.3": {"part": 90, "whole": 100, "documents": [{"title": "Danh sách", "number": "7/DS"}]},
    "G.2.4": {"points": 1, "byStage": {"a": {"learners": 45, "units": 15}, "b": {"learners": 4, "units": 2}},
    "documents": [{"title": "Danh sách", "number": "7/DS"}]},
    "G.2.5": {"points": 1, "documents": [{"title": "Danh sách", "number": "7/DS"}]}}}
    """#

  /// Evidence for the same set as a spreadsheet saves it.
  static let table = """
    Dạng tệp;dcs-evidence/1
    Bộ chỉ số;mau
    Năm học;2024-2025
    Tên trường;Trường Mẫu
    Các cấp học;a, b

    Mã;Đạt;Điểm;Số đạt;Tổng số;Cấp học;Số người học;Số thiết bị;Tên minh chứng;Số văn bản;Ngày;Đường dẫn;Tệp;Ghi chú
    Mục G.1;có;;;;;;;Kế hoạch;12/KH;05/09/2024;;;Đã ký
    G.2.3;;;90;100;;;;"Báo cáo";7/DS;;;;
    G.2.4;;1;;;a;45;15;Danh sách;9/DS;;;;
    G.2.4;;;;;b;4;2;;;;;;
    G.2.5;;0,5;;;;;;Danh sách;7/DS;;;;
    G.2.1;;;;;;;;;;;;;
    G.2.2;;;;;;;;;;;;;
    G.2.5;;;;;;;;Biên bản;8/BB;1/10/2024;;;

    """

  /// The same as a workbook, in which the names of the columns stand first.
  static let workbook: String = {
    let parts = table.split(separator: "\n\n", maxSplits: 1).map(String.init)
    let body = parts[1].split(separator: "\n", maxSplits: 1)
    return "[Nháp]\nGhi chú\n[Hồ sơ]\n\(body[0])\n\(parts[0])\n\(body[1])"
  }()

  static let council = #"""
    {"format": "dcs-council/1", "kind": "self", "school": "Trường Mẫu", "schoolYear": "2024-2025",
    "decision": {"number": "1/QĐ", "date": "2024-09-10"},
    "members": [{"name": "An", "position": "Hiệu trưởng", "role": "chair"}, {"name": "Bình", "position": "Giáo viên", "role": "secretary"},
    {"name": "Chi", "position": "Giáo viên", "role": "member", "approves": false, "dissent": "Chưa đủ minh chứng"}],
    "minutes": {"number": "2/BB", "date": "2025-05-12"}, "papers": {"meeting": {"begins": "14 giờ 00", "ends": "16:30"}},
    "approval": {"number": "3/QĐ", "date": "2025-05-15", "signedBy": {"name": "An", "position": "Hiệu trưởng"}}}
    """#

  /// The result of ``evidence`` as ``council`` closes it.
  static let result: String = {
    guard let set = CriteriaSet.read(JSONDocument(parsing: Array(criteria.utf8))).model,
      let school = Evidence.read(
        JSONDocument(parsing: Array(evidence.utf8)), against: IndexedSet(set, readFrom: Array(criteria.utf8))
      ).model,
      let closedBy = Council.read(JSONDocument(parsing: Array(council.utf8))).model,
      let date = CalendarDate("2025-05-20")
    else { return "" }
    let bytes = ResultFile.bytes(
      of: Assessment(of: school),
      evidence: ResultFile.EvidenceFile(sha256: SHA256([]), attachments: []), council: closedBy, date: date, .vietnamese
    )
    return String(decoding: bytes, as: UTF8.self)
  }()

  static let tasks = #"""
    {"format": "dcs-tasks/1", "title": "Nhiệm vụ năm 2024", "tasks": [{"number": "A", "title": "Dữ liệu"},
    {"number": "A.1", "title": "Bản đồ", "state": "in-progress", "percent": 80},
    {"number": "A.2", "title": "Kho dữ liệu", "planned": "Quý IV"}]}
    """#

  /// The whole file that an example is a part of; nil where the example is a file itself.
  static func file(_ subject: Rule.Subject) -> String? {
    switch subject {
    case .text: nil
    case .criteria: criteria
    case .revision: revision
    case .evidence: evidence
    case .table: table
    case .workbook: workbook
    case .council: council
    case .result: result
    case .tasks: tasks
    }
  }

  /// What stands at the paths that the examples name.
  @Sendable static func attachment(_ path: String) -> Attachment {
    switch path {
    case "minh-chung/anh.jpg": .file
    case "minh-chung/trong.jpg": .emptyFile
    default: .missing(similar: { nil })
    }
  }
}

/// The faults of a file as `dcs validate` finds them.
func validationFaults(
  _ bytes: [UInt8], _ subject: Rule.Subject, ignoring ignored: [Rule] = []
) throws -> FaultLog {
  let source = SourceText(name: subject == .table ? "a.csv" : subject == .workbook ? "a.xlsx" : "a.json", bytes: bytes)
  let file = ParsedFile(source, ignoring: ignored)
  switch subject {
  case .text: return Validation.text(file)
  case .criteria: return Validation.criteria(file).faults
  case .revision: return Validation.criteria(file, base: try criteriaSet(RuleExamples.criteria)).faults
  case .evidence, .table, .workbook:
    let set = try criteriaSet(RuleExamples.criteria)
    let basis = CheckBasis(IndexedSet(set), attachment: RuleExamples.attachment)
    return Validation.evidence(file, basis).faults
  case .council: return Validation.council(file).faults
  case .tasks: return Validation.tasks(file).faults
  case .result:
    let set = IndexedSet(try criteriaSet(RuleExamples.criteria), readFrom: Array(RuleExamples.criteria.utf8))
    return Validation.result(file, by: set).faults
  }
}
