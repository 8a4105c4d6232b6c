import Papers
import Testing

@testable import DcsScore

/// U+0000 is an error in every text of every file; other control characters are where a text becomes the name of a file.
@Suite struct NullCharacterTests {
  private static let vi = "null-character chữ không được có ký tự rỗng (U+0000); hãy xóa nó"
  private static let en = "null-character text must not have a null character (U+0000); remove it"

  @Test(arguments: [
    (#"["a.pdf\u0000.exe"]"#, "1:8"), (#"{"a\u0000": 1}"#, "1:4"), ("[\"a\u{0}b\"]", "1:4"), (#"["\u0000"]"#, "1:3"),
    ("{\"\u{0}\": 1}", "1:3"), (#"[["ế", "\\\u0000"]]"#, "1:11"),
  ])
  func isToldAtItsPlace(_ text: String, _ place: String) {
    let document = JSONDocument(parsing: Array(text.utf8))
    #expect(lines(document.faults, of: text, .vietnamese) == ["\(place) \(Self.vi)"])
    #expect(lines(document.faults, of: text, .english) == ["\(place) \(Self.en)"])
  }

  @Test func charactersThatLookLikeItAreLetPass() {
    for text in [#"["\\u0000"]"#, #"["\u0001\u2400"]"#, "[\"␀\"]"] {
      #expect(JSONDocument(parsing: Array(text.utf8)).faults.isEmpty)
    }
  }

  /// Whatever text of a file it stands in: no model is made of the file.
  @Test(arguments: [
    (Rule.Subject.criteria, "Bộ mẫu", "2:24"), (.criteria, "Có hệ thống", ""), (.evidence, "Trường Mẫu", "2:31"),
    (.evidence, "Kế hoạch", "5:55"), (.evidence, "minh-chung/anh.jpg", "6:45"), (.evidence, "12/KH", "5:74"),
    (.council, "Hiệu trưởng", ""), (.council, "Chưa đủ minh chứng", "4:109"), (.council, "2/BB", "5:28"),
    (.result, "Trường Mẫu", ""),
  ])
  func fileOfAnyKind(_ subject: Rule.Subject, _ text: String, _ place: String) throws {
    let whole = try #require(RuleExamples.file(subject))
    let parts = whole.split(separator: text, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    let changed = parts[0] + text + #"\u0000"# + parts[1]
    let log = try validationFaults(Array(changed.utf8), subject, ignoring: [.resultBytes, .resultDigest])
    let found = lines(log, of: String(changed)).filter { $0.contains("null-character") }
    #expect(found.count == 1 && found[0].hasSuffix(Self.en), "\(found)")
    if place != "" { #expect(found[0].hasPrefix("\(place) "), "\(found)") }
    #expect(log.hasErrors)
  }

  @Test func cellsOfATable() {
    let table = RuleExamples.table.replacing("Đã ký", with: "Đã\u{0}ký")
    let csv = "a spreadsheet is saved as CSV: 'CSV UTF-8' in Excel, the character set 'Unicode (UTF-8)' in LibreOffice"
    #expect(
      tableFaults(table) == ["8:48 encoding the file has a zero byte here, so that it is no text, or damaged; \(csv)"])
    let vi = "bảng tính thì lưu lại dạng CSV: Excel chọn 'CSV UTF-8', LibreOffice chọn bộ ký tự 'Unicode (UTF-8)'"
    #expect(
      tableFaults(table, .vietnamese)
        == ["8:48 encoding tệp có byte 0 ở đây nên không phải bảng CSV, hoặc đã hỏng; \(vi)"])
  }
}

/// The names of attached files are shown as what they are.
@Suite struct FileNameTests {
  @Test(arguments: ["\\n", "\\t", "\\u001b", "\\u007f", "\\u009b", "\\u2028", "\\u202e", "\\u2066"])
  func haveNoControls(_ escape: String) throws {
    let text = RuleExamples.evidence.replacing("minh-chung/anh.jpg", with: "anh\(escape)gpj.exe")
    let log = try validationFaults(Array(text.utf8), .evidence)
    let name = try #require(JSONDocument(parsing: Array("\"anh\(escape)gpj.exe\"".utf8)).root?.text)
    #expect(
      lines(log, of: text) == [
        "6:26 file-path the name of an attached file must have no control characters and none that turn text around, unlike '\(name)'"
      ])
    #expect(
      lines(log, of: text, .vietnamese) == [
        "6:26 file-path tên tệp đính kèm không được có ký tự điều khiển hay ký tự đảo chiều chữ, như ở '\(name)'"
      ])
  }

  @Test func attachmentsOfAResultHaveNone() throws {
    let file = #"{"file":"a\u202egpj.exe","sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}"#
    let text = RuleExamples.result.replacing(#""attachments":[]"#, with: #""attachments":[\#(file)]"#)
    let log = try validationFaults(Array(text.utf8), .result, ignoring: [.resultBytes, .resultDigest])
    #expect(
      log.faults.map(\.message.en) == [
        "the name of an attached file must have no control characters and none that turn text around, unlike 'a\u{202E}gpj.exe'"
      ])
    #expect(log.faults.map(\.rule) == [.filePath])
  }

  @Test(arguments: ["kế-hoạch 1.pdf", "ảnh (1).jpg", "\u{200F}a", "a\u{200D}b", "a\u{A0}b", "😀.png"])
  func mayHaveAnyOtherCharacter(_ name: String) { #expect(name.isPathWithin && !name.hasControls) }

  /// Reports replace them, JSON escapes them, and files are not named by them: three places that name one class.
  @Test func controlsAreTheSameEverywhere() {
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value), scalar != "\"", scalar != "\\" else { continue }
      let text = String(scalar)
      let isReplaced = !text.withoutControls.unicodeScalars.elementsEqual(text.unicodeScalars)
      let isEscaped = JSONTree.string(text).text.utf8.contains(UInt8(ascii: "\\"))
      guard isReplaced != text.hasControls || isReplaced != isEscaped else { continue }
      Issue.record("U+\(String(value, radix: 16)): \(isReplaced), \(text.hasControls), \(isEscaped)")
    }
  }
}
