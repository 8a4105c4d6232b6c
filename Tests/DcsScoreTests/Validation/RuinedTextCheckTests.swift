import DcsScore
import Foundation
import Testing

/// Texts that are ruined are told in every file, with what they should be; those that are not, never.
@Suite struct RuinedTextCheckTests {
  private func faults(_ text: String, _ subject: Rule.Subject, _ language: Language = .english) throws -> [String] {
    lines(try validationFaults(Array(text.utf8), subject), of: text, language)
  }

  private static let wayOut = (
    vi: "không khôi phục được; hãy gõ lại, hoặc mở lại tệp gốc, không phải tệp này, rồi lưu ở mã UTF-8",
    en: "it cannot be restored: type it again, or open the original file, not this one, and save it as UTF-8"
  )
  private static let wayOutOfTable =
    "it cannot be restored: type it again, or open the original spreadsheet (.xlsx), not this file, and save it as 'CSV UTF-8'"

  @Test(arguments: [
    (
      "Káº¿ hoáº¡ch dáº¡y há»\u{8D}c",
      "là chữ bị hỏng: tệp UTF-8 đã được đọc ở bảng mã windows-1252 rồi lưu lại; đúng ra là 'Kế hoạch dạy học'",
      "is ruined: UTF-8 was read as windows-1252 and saved again; it should be 'Kế hoạch dạy học'"
    ),
    (
      "Káº¿ hoáº¡ch dáº¡y há»c",
      "là chữ bị hỏng: tệp UTF-8 đã được đọc ở bảng mã windows-1252 rồi lưu lại; có lẽ là 'Kế hoạch dạy học'",
      "is ruined: UTF-8 was read as windows-1252 and saved again; it is perhaps 'Kế hoạch dạy học'"
    ),
    (
      "Káº¿ hoáº¡ch và",
      "là chữ bị hỏng: tệp UTF-8 đã được đọc ở bảng mã windows-1252 rồi lưu lại; \(wayOut.vi)",
      "is ruined: UTF-8 was read as windows-1252 and saved again; \(wayOut.en)"
    ),
    (
      "KÕ ho¹ch d¹y häc trùc tuyÕn",
      "viết ở bảng mã cũ TCVN3 (ABC), không phải Unicode; đúng ra là 'Kế hoạch dạy học trực tuyến'",
      "is in the old encoding TCVN3 (ABC), not Unicode; it should be 'Kế hoạch dạy học trực tuyến'"
    ),
    (
      "Keá hoaïch daïy hoïc", "viết ở bảng mã cũ VNI, không phải Unicode; đúng ra là 'Kế hoạch dạy học'",
      "is in the old encoding VNI, not Unicode; it should be 'Kế hoạch dạy học'"
    ),
    (
      "Tr??ng THCS Nguy?n Tr?i",
      "có dấu '?' thay cho các chữ đã mất khi lưu ở bảng mã không có chữ Việt; \(wayOut.vi)",
      "has '?' for letters that were lost when it was saved in an encoding without Vietnamese; \(wayOut.en)"
    ),
    (
      "Tr\u{FFFD}\u{FFFD}ng",
      "có ký tự U+FFFD thay cho các chữ đã mất khi đọc sai bảng mã; \(wayOut.vi)",
      "has U+FFFD for letters that were lost when it was read wrongly; \(wayOut.en)"
    ),
  ])
  func messages(_ text: String, _ vietnamese: String, _ english: String) throws {
    let evidence = RuleExamples.evidence.replacing("Kế hoạch", with: text)
    #expect(try faults(evidence, .evidence, .vietnamese) == ["5:46 ruined-text '\(text)' \(vietnamese)"])
    #expect(try faults(evidence, .evidence) == ["5:46 ruined-text '\(text)' \(english)"])
    let table = RuleExamples.table.replacing("Kế hoạch", with: text)
    let place = "row 8, column 'Tên minh chứng' (cell I8): "
    let inTable = english.replacing(Self.wayOut.en, with: Self.wayOutOfTable)
    #expect(try faults(table, .table) == ["8:18 ruined-text \(place)'\(text)' \(inTable)"])
  }

  /// The names of schools and people, notes, titles of sets, and results that were closed with them.
  @Test(arguments: [
    (Rule.Subject.evidence, "Trường Mẫu"), (.evidence, "Danh sách\", \"number\": \"6/DS"), (.table, "Trường Mẫu"),
    (.table, "Đã ký"), (.council, "An\", \"position\": \"Hiệu trưởng\", \"role"), (.council, "Chưa đủ minh chứng"),
    (.criteria, "Bộ mẫu"), (.criteria, "máy"), (.result, "Trường Mẫu"),
  ])
  func everywhere(_ subject: Rule.Subject, _ part: String) throws {
    let whole = try #require(RuleExamples.file(subject))
    for text in ["Káº¿ hoáº¡ch", "KÕ ho¹ch", "Keá hoaïch", "K? ho?ch", "K\u{FFFD}"] {
      let name = try #require(part.components(separatedBy: "\"").first)
      let ruined = whole.replacing(part, with: part.replacing(name, with: text))
      #expect(ruined != whole)
      let found = try validationFaults(Array(ruined.utf8), subject).faults.filter { $0.rule == .ruinedText }
      #expect(!found.isEmpty, "\(text) in \(subject)")
      #expect(found.first?.message.en.contains("'\(text)' ") == true)
    }
  }

  @Test func escapesAreRead() throws {
    let evidence = RuleExamples.evidence.replacing("Kế hoạch", with: #"K\u00e1\u00ba\u00bf ho\u00e1\u00ba\u00a1ch"#)
    #expect(
      try faults(evidence, .evidence) == [
        "5:46 ruined-text 'Káº¿ hoáº¡ch' is ruined: UTF-8 was read as windows-1252 and saved again; it should be 'Kế hoạch'"
      ])
    let replaced = RuleExamples.evidence.replacing("Kế hoạch", with: #"K\uFFFD"#)
    #expect(try validationFaults(Array(replaced.utf8), .evidence).faults.map(\.rule) == [.ruinedText])
  }

  /// Where reading puts U+FFFD in place of what is wrong, that alone is told.
  @Test(arguments: [#"K\ud83d"#, #"K\q"#, "Ke\(String(repeating: "\u{301}", count: 40))"])
  func oneCause(_ text: String) throws {
    let evidence = RuleExamples.evidence.replacing("Kế hoạch", with: text)
    #expect(try validationFaults(Array(evidence.utf8), .evidence).faults.map(\.rule) == [.jsonString])
  }

  @Test func oneCauseInATable() throws {
    let table = RuleExamples.table.replacing("Đã ký", with: "e" + String(repeating: "\u{301}", count: 40))
    #expect(try validationFaults(Array(table.utf8), .table).faults.map(\.rule) == [.tableValue])
  }

  private func mended(_ text: String) -> String {
    let source = SourceText(name: "", bytes: Array(text.utf8))
    return String(decoding: Mend.apply(Validation.mends(of: ParsedFile(json: source)), to: source.bytes), as: UTF8.self)
  }

  @Test(arguments: [
    ("Káº¿ hoáº¡ch dáº¡y há»\u{8D}c", "Kế hoạch dạy học"), ("Kß║┐ hoß║ích", "Kế hoạch"), ("lÃ\u{A0} gÃ¬", "là gì"),
    ("KÕ ho¹ch", "Kế hoạch"), ("Keá hoaïch", "Kế hoạch"), (" Káº¿ ", "Kế"), ("KÃ¡ÂºÂ¿", "Kế"),
  ])
  func isMended(_ text: String, _ expected: String) {
    #expect(mended("[\"\(text)\", 1]") == "[\"\(expected)\", 1]")
    #expect(mended("[\"\(expected)\", 1]") == "[\"\(expected)\", 1]")
  }

  /// What does not convert both ways is somebody's to settle, and so is what is no JSON, or written by escapes.
  @Test(arguments: [
    "[\"Káº¿ hoáº¡ch dáº¡y há»c\"]", "[\"KÕ HO¹CH D¹Y HäC\"]", "[\"Tr??ng\"]", "[\"K\u{FFFD}\"]",
    "[\"Káº¿\",]", #"["K\u00e1\u00ba\u00bf"]"#, "[\"50 µm ¶\"]", "{\"Káº¿\": 1}",
  ])
  func isLeftAlone(_ text: String) { #expect(mended(text) == text) }

  @Test("Of a result every byte counts, so that none is changed")
  func result() throws {
    let text = RuleExamples.result.replacing("Trường Mẫu", with: "Káº¿ hoáº¡ch")
    #expect(mended(text) == text)
    #expect(try validationFaults(Array(text.utf8), .result).faults.allSatisfy { $0.mends.isEmpty })
  }

  /// Everything that the project says in Vietnamese or English, word by word and line by line.
  @Test func nothingOfTheProjectIsTold() throws {
    let files = try ["Samples", "Criteria", "Sources/HelpTopics"].flatMap { folder in
      let url = projectFolder.appendingPathComponent(folder)
      return try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
        .filter { ["json", "csv", "md"].contains($0.pathExtension) }
    }
    #expect(files.count > 15)
    var count = 0
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      let parts = text.components(separatedBy: "\n") + text.split { "\";,\n".contains($0) }.map(String.init)
      let array = parts.map { $0.filter { $0 != "\"" && $0 != "\\" } }.map { "\"\($0)\"" }.joined(separator: ",\n")
      let found = Validation.text(ParsedFile(json: SourceText(name: "", bytes: Array("[\(array)]".utf8))))
      let told = found.faults.first { $0.rule == .ruinedText }?.message.en ?? "\(file.lastPathComponent)"
      #expect(found.count(of: .ruinedText) == 0, "\(told)")
      count += parts.count
    }
    #expect(count > 5_000)
  }
}
