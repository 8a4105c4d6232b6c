import Testing

/// What `dcs criteria show` and `dcs criteria unconfirmed` show of a set, a row or a file.
@Suite struct CriteriaShowTests {
  @Test(arguments: [["show"], ["unconfirmed"]])
  func fileInPlaceOfAnID(command: [String]) async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let shown = try await folder.dcs(["criteria"] + command + ["set.json"])
    #expect(shown.code == 0 && shown.errors == "")
    #expect(try await folder.dcs(["criteria"] + command + ["--criteria=set.json"]) == shown)
    #expect(try await folder.dcs(["criteria"] + command + ["--criteria=set.json", "thu"]) == shown)
  }

  /// A row that several sets have is shown of each.
  @Test func rowOfSeveralSets() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write(
      madeUpSet.replacing(#""id": "thu""#, with: #""id": "thu-2""#).replacing("Mục A", with: "Mục A mới"),
      to: "other.json")
    let run = try await folder.dcs("criteria", "show", "A.1", "--criteria=set.json", "--criteria=other.json")
    #expect(run.output.contains("A.1 Mục A\n") && run.output.contains("A.1 Mục A mới\n"))
  }

  @Test(arguments: [
    ("no.json", 3, "không có tệp 'no.json'", "there is no file 'no.json'"),
    (
      "A.2", 2, "không có bộ chỉ số, mục hay tệp nào là 'A.2'; có phải là 'A.1' không?",
      "there is no set, row or file 'A.2'; did you mean 'A.1'?"
    ),
    (
      "school.json", 1,
      "dcs: tệp bộ chỉ số 'school.json' có lỗi nên không dùng được; tệp này là hồ sơ minh chứng: tính điểm bằng dcs score, kiểm tra lỗi bằng dcs validate\n",
      "dcs: the criteria file 'school.json' has faults and cannot be used; this file is evidence: dcs score scores it, dcs validate finds its faults\n"
    ),
  ])
  func whatCannotBeShown(name: String, code: Int32, vi: String, en: String) async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let vietnamese = try await folder.dcs("criteria", "show", name, "--criteria=set.json")
    #expect(vietnamese.code == code && vietnamese.output == "" && vietnamese.errors.contains(vi))
    let english = try await folder.dcs("criteria", "show", name, "--criteria=set.json", "--lang=en")
    #expect(english.code == code && english.errors.contains(en))
  }

  @Test func unconfirmedOfNoSet() async throws {
    let folder = try TestFolder()
    let run = try await folder.dcs("criteria", "unconfirmed", "thu", "--lang=en")
    #expect(run.code == 2 && run.errors.hasPrefix("dcs: there is no set and no file 'thu'\n"))
  }

  /// Names that are not the decision's words are marked, in the table and for the row alone.
  @Test func shortNamesAreMarked() async throws {
    let folder = try TestFolder()
    try folder.write(
      madeUpSet.replacing(#""en": "Row A"}"#, with: #""en": "Row A"}, "abridged": true"#), to: "set.json")
    let table = try await folder.dcs("criteria", "show", "set.json")
    #expect(table.output.contains("Mục A *") && !table.output.contains("Mục B *"))
    #expect(table.output.contains("\n* = tên gọi tắt của tệp này, không phải nguyên văn quyết định\n"))
    let row = try await folder.dcs("criteria", "show", "A.1", "--criteria=set.json", "--lang=en")
    #expect(row.output.contains("- The title is a short name of the criteria file's, not the decision's words\n"))
    let other = try await folder.dcs("criteria", "show", "B.1", "--criteria=set.json", "--lang=en")
    #expect(!other.output.contains("short name"))
  }

  /// How a row is answered whose points the decision fixes.
  @Test(arguments: [
    (
      #"{"kind": "met", "binding": true}"#,
      #"Cách trả lời: "met": true (điểm tối đa), false (0 điểm); quyết định ấn định điểm theo số liệu nên không ghi "points""#,
      #"How to answer: "met": true (all points), false (none); the decision fixes the points by the facts, so that no "points" are given"#
    ),
    (
      #"{"kind": "met"}"#,
      #"Cách trả lời: "points": điểm dự kiến, từ 0 đến 10, đến khi Hội đồng cho điểm; hoặc "met": true (điểm tối đa), false (0 điểm), từ đó dcs gợi ý điểm"#,
      #"How to answer: "points" from 0 to 10, planned until the council gives them; or "met": true (all points), false (none), of which points are suggested"#
    ),
  ])
  func rulesThatBind(rule: String, vi: String, en: String) async throws {
    let folder = try TestFolder()
    try folder.write(
      madeUpSet.replacing(
        #""en": "Row A"}, "kind": "scored""#, with: #""en": "Row A"}, "kind": "scored", "rule": \#(rule)"#),
      to: "set.json")
    let words = ["criteria", "show", "A.1", "--criteria=set.json", "--format=markdown"]
    #expect(try await folder.dcs(words).output.replacing("\\", with: "").contains(vi))
    #expect(try await folder.dcs(words + ["--lang=en"]).output.replacing("\\", with: "").contains(en))
    let table = try await folder.dcs(
      "init", "--criteria=set.json", "--name=X", "--stage=thcs", "--year=2024-2025", "--format=csv")
    let isBinding = rule.contains("binding")
    #expect(
      table.output.contains(
        isBinding
          ? "Đạt: có hoặc không; quyết định ấn định điểm theo số liệu nên để trống cột Điểm"
          : "Đạt: có hoặc không (dcs gợi ý điểm); hoặc Điểm: từ 0 đến 10"))
  }

  /// Wherever a set is meant, a file of another kind says what it is.
  @Test(arguments: [
    ["criteria", "diff", "set.json", "council.json"], ["score", "--criteria=council.json", "school.json"],
    ["form", "council.json"], ["criteria", "unconfirmed", "council.json"],
  ])
  func councilInPlaceOfASet(words: [String]) async throws {
    let folder = try TestFolder.signOff()
    let run = try await folder.dcs(words)
    #expect(
      run.errors.hasSuffix(
        "dcs: tệp bộ chỉ số 'council.json' có lỗi nên không dùng được; tệp này là tệp Hội đồng: xem bằng dcs show, dùng để xuất kết quả bằng dcs export --council\n"
      ))
    #expect(run.code == 1)
  }

  /// The command by which the figures of a set of one's own are listed names its file.
  @Test(arguments: [
    ["score", "school.json"], ["status", "school.json"], ["criteria", "show"], ["council", "--from=school.json"],
  ])
  func listOfAnOwnSet(words: [String]) async throws {
    let folder = try TestFolder.signOff()
    for (name, typed) in [("set.json", "set.json"), ("bộ thử.json", "\"bộ thử.json\"")] {
      try folder.write(closableSet, to: name)
      let run = try await folder.dcs(words + ["--criteria", name])
      let text = (run.output + run.errors).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains("dcs criteria unconfirmed \(typed)"), "\(words) \(text)")
      let english = try await folder.dcs(words + ["--lang=en", "--criteria", name])
      let said = (english.output + english.errors).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(said.contains("dcs criteria unconfirmed \(typed)"), "\(words) \(said)")
    }
    try folder.change("council.json", #""criteriaChecked": {"by": "Bình", "date": "2025-05-09"}"#, #""remarks": "x""#)
    let refused = try await folder.export()
    #expect(refused.errors.contains("→ đối chiếu theo 'dcs criteria unconfirmed set.json' rồi ghi"))
  }
}
