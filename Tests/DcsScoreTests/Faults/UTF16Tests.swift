import DcsScore
import Foundation
import Testing

/// A file in UTF-16 with its byte order mark, as `>` of Windows PowerShell writes it, is read as its text in UTF-8 would be.
@Suite struct UTF16Tests {
  private static func littleEndian(_ text: String) -> [UInt8] { [0xFF, 0xFE] + bytes(of: Array(text.utf16)) }

  private static func bigEndian(_ text: String) -> [UInt8] {
    [0xFE, 0xFF] + bytes(of: text.utf16.map { $0.byteSwapped })
  }

  private static func bytes(of units: [UInt16]) -> [UInt8] {
    var bytes: [UInt8] = []
    for unit in units { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    return bytes
  }

  private func faults(_ bytes: [UInt8], _ subject: Rule.Subject, _ language: Language) throws -> [String] {
    let source = SourceText(name: "", bytes: bytes)
    return try validationFaults(bytes, subject).faults.map { fault in
      let place = source.place(at: fault.range.lowerBound)
      return "\(place.line):\(place.column) \(fault.rule.code) \(fault.message[language])"
    }
  }

  /// Every example of every rule, at its place in the text.
  @Test(
    arguments: Rule.all.filter {
      ![.result, .workbook].contains($0.subject) && ![.encoding, .empty, .workbook].contains($0)
    })
  func saysTheSame(_ rule: Rule) throws {
    for example in [rule.passes] + rule.fails {
      let part = example.replacing(String(Rule.marker), with: "")
      let text = RuleExamples.file(rule.subject)?.replacing(rule.passes, with: part) ?? part
      for language in Language.allCases {
        let expected = try faults(Array(text.utf8), rule.subject, language)
        #expect(try faults(Self.littleEndian(text), rule.subject, language) == expected)
        #expect(try faults(Self.bigEndian(text), rule.subject, language) == expected)
      }
    }
  }

  /// A signature is of the bytes as they were exported, which these are not.
  @Test func resultIsNotAsItWasExported() throws {
    let bytes = Self.littleEndian(RuleExamples.result)
    #expect(try validationFaults(bytes, .result).faults.map(\.rule) == [.resultBytes])
    let source = SourceText(name: "", bytes: bytes)
    #expect(source.bytes == bytes && source.isUTF16 && source.utf8 == Array(RuleExamples.result.utf8))
    #expect(Validation.mends(of: ParsedFile(source)).isEmpty)
  }

  @Test func mendsAreOfTheText() {
    let source = SourceText(name: "a.json", bytes: Self.littleEndian("[\" Kế😀 \"]"))
    let mends = Validation.mends(of: ParsedFile(source))
    #expect(String(decoding: Mend.apply(mends, to: source.utf8), as: UTF8.self) == "[\"Kế😀\"]")
  }

  @Test(
    arguments: [
      ([0xD83D], "U+D83D"), ([0xDC00], "U+DC00"), ([0xD83D, 0x20], "U+D83D"), ([0xDE00, 0xD83D], "U+DE00"),
      ([0xD83D, 0xD83D, 0xDE00], "U+D83D"), ([0xDFFF, 0x61], "U+DFFF"),
    ] as [([UInt16], String)])
  func loneSurrogate(_ units: [UInt16], _ code: String) {
    let vi = "ở đây là nửa cặp thay thế (surrogate) \(code), không phải ký tự nào; hãy xóa hoặc gõ lại"
    let en = "here is half a surrogate pair (\(code)), which is no character; delete it or type it again"
    for (name, start, end, place) in [
      ("a.json", "[\n\"Kế ", "\"]", "2:5"), ("a.csv", "Mã;Ghi chú\nG.1;Kế ", ";\n", "2:8"),
      ("a.json", "[1] ", "", "1:5"),
    ] {
      let all = Array(start.utf16) + units + Array(end.utf16)
      let source = SourceText(name: name, bytes: [0xFF, 0xFE] + Self.bytes(of: all))
      let found = ParsedFile(source).document.faults.faults
      #expect(found.map(\.rule) == [.encoding] && found.map(\.message.vi) == [vi] && found.map(\.message.en) == [en])
      #expect(found.map { source.place(at: $0.range.lowerBound) }.map { "\($0.line):\($0.column)" } == [place])
    }
  }

  private static let shell = (
    vi:
      "tệp phải ở bảng mã UTF-8, không phải UTF-16; dấu '>' của Windows PowerShell ghi tệp như vậy: hãy mở tệp, lưu lại và chọn mã hóa UTF-8, hoặc để chương trình tự ghi tệp",
    en:
      "the file must be UTF-8, not UTF-16; '>' of Windows PowerShell writes files so: open it, save it anew and choose UTF-8 as its encoding, or let the program write the file itself"
  )

  /// Without a mark, with half a unit at the end, or with nothing but the mark, nobody can tell that all is there.
  @Test(
    arguments: [
      Array(littleEndian("[]").dropFirst(2)), Array(bigEndian("[1]").dropFirst(2)),
      Array(littleEndian("[]").dropLast()),
      [0xFF, 0xFE], [0xFE, 0xFF],
    ] as [[UInt8]])
  func isNamed(_ bytes: [UInt8]) {
    for name in ["a.json", "a.csv"] {
      let found = ParsedFile(SourceText(name: name, bytes: bytes)).document.faults.faults
      #expect(found.map(\.rule) == [.encoding])
      let more =
        name == "a.json"
        ? ("", "")
        : (
          "; bảng tính thì lưu lại dạng CSV: Excel chọn 'CSV UTF-8', LibreOffice chọn bộ ký tự 'Unicode (UTF-8)'",
          "; a spreadsheet is saved as CSV: 'CSV UTF-8' in Excel, the character set 'Unicode (UTF-8)' in LibreOffice"
        )
      #expect(found.map(\.message.vi) == [Self.shell.vi + more.0])
      #expect(found.map(\.message.en) == [Self.shell.en + more.1])
    }
  }

  /// What starts with the same bytes and is UTF-32 stays so.
  @Test func isUTF32() {
    let source = SourceText(name: "a.json", bytes: [0xFF, 0xFE, 0, 0, 0x5B, 0, 0, 0, 0x5D, 0, 0, 0])
    #expect(!source.isUTF16)
    #expect(ParsedFile(source).document.faults.faults.map(\.message.en).first?.contains("not UTF-32; save") == true)
  }
}
