import DcsScore
import Foundation
import Testing

/// What `dcs status` reads and prints, beyond the report itself.
@Suite struct StatusTests {
  private func status(_ folder: borrowing TestFolder, _ words: String...) async throws -> Run {
    try await folder.dcs(["status", "--criteria=set.json", "--date=2025-05-15"] + words)
  }

  @Test func evidenceAlone() async throws {
    let folder = try TestFolder.signOff()
    let run = try await status(folder, "school.json")
    #expect(run.code == 0 && run.errors == "")
    #expect(run.output.contains("Tính đến ngày 15/05/2025\n"))
    #expect(run.output.contains("Đã trả lời        2/2 mục\n"))
    #expect(run.output.contains("? Biên bản tự đánh giá\n"))
    #expect(!run.output.contains("chưa có\n"))
    #expect(!run.output.contains("Không tìm thấy"))
  }

  @Test func dateIsTodayUnlessItIsSaid() async throws {
    let folder = try TestFolder.signOff()
    let run = try await folder.dcs("status", "--criteria=set.json", "--lang=en", "school.json")
    #expect(run.output.contains(#/\nAs of 20\d\d-\d\d-\d\d\n/#))
    let wrong = try await folder.dcs("status", "--criteria=set.json", "--date=2025-02-30", "school.json")
    #expect(wrong.code == 2)
    #expect(wrong.errors.contains("--date phải là ngày có thật, như 20/05/2025, không phải '2025-02-30'\n"))
  }

  @Test func councilAndResultShowTheirPapers() async throws {
    let folder = try TestFolder.signOff()
    #expect(try await folder.export().code == 0)
    let run = try await status(folder, "school.json", "result.json", "council.json")
    #expect(run.code == 0 && run.errors == "")
    #expect(run.output.contains("✓ Biên bản tự đánh giá: số 2/BB ngày 12/05/2025\n"))
    #expect(run.output.contains("✓ Kết quả tự đánh giá: xuất ngày 20/05/2025, mức 2\n  Chấm từ đúng tệp hồ sơ này\n"))
    try folder.write(closedEvidence().replacing("\"Ảnh\"", with: "\"Ảnh mới\""), to: "school.json")
    let changed = try await status(folder, "school.json", "result.json")
    #expect(changed.output.contains("\n  Không khớp tệp hồ sơ này"))
  }

  @Test func filesThatAreMissingOnDisk() async throws {
    let folder = try TestFolder.signOff()
    try folder.write(closedEvidence("minh-chung/khac.jpg"), to: "school.json")
    let run = try await status(folder, "school.json")
    #expect(run.code == 0)
    #expect(run.output.contains("  Không tìm thấy 1/1 tệp đính kèm: 'minh-chung/khac.jpg'\n"))
  }

  @Test func fileOfAnotherSchoolIsNotCounted() async throws {
    let folder = try TestFolder.signOff()
    try folder.change("council.json", "Trường Thử", "Trường Khác")
    let run = try await status(folder, "school.json", "council.json")
    #expect(run.code == 0 && run.errors == "")
    #expect(run.output.contains("! 'council.json' là của 'Trường Khác', năm học 2024-2025, nên không được tính\n"))
    #expect(run.output.contains("? Biên bản tự đánh giá\n"))
  }

  @Test func faultsAreToldAndTheRestGoesOn() async throws {
    let folder = try TestFolder.signOff()
    try folder.change("council.json", #""number": "2/BB""#, #""number": """#)
    let faulty = try await status(folder, "school.json", "council.json")
    #expect(faulty.code == 1)
    #expect(faulty.errors.hasPrefix("council.json:"))
    #expect(faulty.output.contains("! 'council.json' có lỗi nên không được tính\n"))

    let missing = try await status(folder, "school.json", "no.json")
    #expect(missing.code == 3)
    #expect(missing.errors == "dcs: không có tệp 'no.json'\n")
    #expect(missing.output.contains("! 'no.json' không đọc được nên không được tính\n"))

    try folder.write("{}", to: "any.json")
    let any = try await status(folder, "school.json", "any.json")
    #expect(any.code == 1 && any.errors.contains("[format]"))

    let evidence = try await status(folder, "council.json")
    #expect(evidence.code == 1 && evidence.output == "")
  }

  /// A result is JSON to be signed byte by byte: one that was touched shows nothing.
  @Test func resultThatWasChangedIsNotCounted() async throws {
    let folder = try TestFolder.signOff()
    #expect(try await folder.export().code == 0)
    try folder.change("result.json", #""date":"2025-05-20""#, #""date":"2025-05-21""#)
    let run = try await status(folder, "school.json", "result.json")
    #expect(run.code == 1)
    #expect(run.output.contains("? Kết quả tự đánh giá\n"))
  }

  @Test(arguments: ["school.json", "set.json"])
  func filesThatShowNoStep(name: String) async throws {
    let folder = try TestFolder.signOff()
    let run = try await status(folder, "school.json", name)
    #expect(run.code == 2 && run.output == "")
    #expect(
      run.errors.hasPrefix(
        "dcs: '\(name)' không phải tệp Hội đồng hay kết quả; so với hồ sơ trước thì dùng --since\n"))
  }

  @Test func sinceAnEarlierState() async throws {
    let folder = try TestFolder.signOff()
    try folder.write(evidence(points: "4"), to: "old.json")
    let run = try await status(folder, "school.json", "--since=old.json", "--lang=en")
    #expect(run.code == 0 && run.errors == "")
    #expect(
      run.output.contains(
        """
        Changes since 'old.json'
        Points counted: 14 → 16; level 1 → level 2
        Group A: 4 → 6; level 1 → level 2
        Changed (1):
          A.1  Row A                                                 4 points → 6 points
            - planned points: 4 → 6
            - documents added: 'Ảnh'
        """))
    let none = try await status(folder, "school.json", "--since=school.json")
    #expect(none.output.contains("Không có câu trả lời hay minh chứng nào thay đổi.\n"))
  }

  @Test func sinceAnotherYearSaysSo() async throws {
    let folder = try TestFolder.signOff()
    try folder.write(evidence(year: "2023-2024"), to: "old.json")
    let run = try await status(folder, "school.json", "--since=old.json")
    #expect(run.output.contains("Thay đổi so với 'old.json', năm học 2023-2024\n"))
  }

  @Test func sinceWhatCannotBeCompared() async throws {
    let folder = try TestFolder.signOff()
    try folder.write(evidence(school: "Trường Khác"), to: "old.json")
    let school = try await status(folder, "school.json", "--since=old.json")
    #expect(school.code == 2 && school.output == "")
    #expect(
      school.errors.hasPrefix("dcs: --since: 'old.json' là hồ sơ của 'Trường Khác', không phải của 'Trường Thử'\n"))

    try folder.change("old.json", #""thu""#, #""thu-2""#)
    let set = try await status(folder, "school.json", "--since=old.json")
    #expect(set.code == 1 && set.errors.contains("[other-criteria]"))
    #expect(try await status(folder, "school.json", "--since=no.json").code == 3)
    #expect(try await status(folder, "-", "--since=-").code == 2)
  }

  @Test func jsonIsTheSameInBothLanguages() async throws {
    let folder = try TestFolder.signOff()
    try folder.write(evidence(points: "4"), to: "old.json")
    let vietnamese = try await status(folder, "school.json", "council.json", "--since=old.json", "--format=json")
    let english = try await status(
      folder, "school.json", "council.json", "--since=old.json", "--format=json", "--lang=en")
    #expect(vietnamese == english)
    let document = try JSONSerialization.jsonObject(with: Data(vietnamese.output.utf8)) as? [String: Any]
    #expect(document?["format"] as? String == "dcs-status/1")
    #expect((document?["since"] as? [String: Any])?["file"] as? String == "old.json")
  }

  /// A result of this evidence counts as one of it where Git or an editor wrote the file again, and is told apart.
  @Test(arguments: [
    ("\n", "\r\n", "kiểu xuống dòng (LF, CRLF)", "line ends (LF, CRLF)"),
    ("{\n  \"format\"", "\u{FEFF}{\n  \"format\"", "dấu BOM ở đầu tệp", "the byte order mark at its start"),
  ])
  func evidenceThatWasOnlyWrittenAgain(_ old: String, _ new: String, _ vi: String, _ en: String) async throws {
    let folder = try await TestFolder.exported()
    try folder.write(closedEvidence().replacing(old, with: new), to: "school.json")
    let run = try await status(folder, "school.json", "result.json")
    #expect(run.code == 0 && run.errors == "")
    #expect(
      run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
        "mức 2 Chấm từ hồ sơ có cùng nội dung; tệp hồ sơ này chỉ khác \(vi)"))
    let english = try await status(folder, "school.json", "result.json", "--lang=en")
    #expect(
      english.output.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
        "level 2 Made of evidence that says the same; all that differs in this file: \(en)"))
    let json = try await status(folder, "school.json", "result.json", "--format=json")
    #expect(json.output.contains("\"isOfThisEvidence\": false,\n      \"sameContent\": true"))
    // A result that says otherwise is none of it, whatever the bytes.
    try folder.forge("result.json", #""level":2,"points":16"#, #""level":1,"points":16"#)
    let forged = try await status(folder, "school.json", "result.json")
    #expect(forged.code == 1 && forged.output.contains("? Kết quả tự đánh giá\n"))
  }

  @Test func marksAreExplainedWhereTheyStand() async throws {
    let folder = try TestFolder.signOff()
    let done = try await status(folder, "school.json")
    #expect(done.output.contains("\n✓ = đã xong, đã có\n") && !done.output.contains("✗ ="))
    try folder.change("council.json", #""minutes": {"number": "2/BB", "date": "2025-05-12"},"#, "")
    let open = try await status(folder, "school.json", "council.json", "--lang=en")
    #expect(open.output.contains("\n✓ = done, there; ✗ = not there yet\n"))
    try folder.write(
      #"{"format": "dcs-evidence/1", "criteria": "thu", "schoolYear": "2024-2025", "school": {"name": "Trường Thử", "stages": ["thcs"]}, "answers": {}}"#,
      to: "blank.json")
    let blank = try await status(folder, "blank.json")
    #expect(blank.output.contains("\n✗ = chưa có\n") && !blank.output.contains("✓"))
  }
}
