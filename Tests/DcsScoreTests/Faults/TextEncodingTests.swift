import DcsScore
import Foundation
import Testing

/// Files that are not UTF-8: the encoding is named, and how to save the file anew.
struct TextEncodingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let encoding: String.Encoding
    let mark: [UInt8]
    var testDescription: String { "\(name) with a mark of \(mark.count) bytes, \(encoding)" }
  }

  private static let wide = [
    Case(name: "UTF-16", encoding: .utf16LittleEndian, mark: []),
    Case(name: "UTF-16", encoding: .utf16LittleEndian, mark: [0xFF, 0xFE]),
    Case(name: "UTF-16", encoding: .utf16BigEndian, mark: []),
    Case(name: "UTF-16", encoding: .utf16BigEndian, mark: [0xFE, 0xFF]),
    Case(name: "UTF-32", encoding: .utf32LittleEndian, mark: []),
    Case(name: "UTF-32", encoding: .utf32LittleEndian, mark: [0xFF, 0xFE, 0, 0]),
    Case(name: "UTF-32", encoding: .utf32BigEndian, mark: []),
    Case(name: "UTF-32", encoding: .utf32BigEndian, mark: [0, 0, 0xFE, 0xFF]),
  ]

  @Test("UTF-16 and UTF-32 are named, with a byte order mark and without", arguments: wide)
  func wideText(_ example: Case) throws {
    for text in ["{\"tên\": \"Trường THCS Nguyễn Trãi\"}", "[]", "\"ế\"", " \n[1]"] {
      let data = try #require(text.data(using: example.encoding))
      let document = JSONDocument(parsing: example.mark + Array(data))
      #expect(document.root == nil)
      let fault = try #require(document.faults.faults.first)
      #expect(document.faults.count == 1)
      #expect(fault.rule == .encoding && fault.range == 0..<0)
      let isShell = example.name == "UTF-16"
      #expect(
        fault.message.en == "the file must be UTF-8, not \(example.name); "
          + (isShell
            ? "'>' of Windows PowerShell writes files so: open it, save it anew and choose UTF-8 as its encoding, or let the program write the file itself"
            : "save it anew and choose UTF-8 as its encoding"))
      #expect(
        fault.message.vi == "tệp phải ở bảng mã UTF-8, không phải \(example.name); "
          + (isShell
            ? "dấu '>' của Windows PowerShell ghi tệp như vậy: hãy mở tệp, lưu lại và chọn mã hóa UTF-8, hoặc để chương trình tự ghi tệp"
            : "hãy lưu lại và chọn mã hóa UTF-8"))
    }
  }

  @Test("A lone mark of UTF-16 is named, too", arguments: [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
  func markAlone(_ mark: [UInt8]) {
    let log = JSONDocument(parsing: mark).faults
    #expect(log.faults.map(\.rule) == [.encoding])
    #expect(log.faults.first?.range == 0..<0)
  }

  @Test(
    "Zero bytes alone make no UTF-16: they are faults of the grammar",
    arguments: ["[1\0]", "\0", "\0\0\0\0", "\0\0[]", "[1]\0\0"])
  func zeros(_ text: String) {
    #expect(JSONDocument(parsing: Array(text.utf8)).faults.faults.map(\.rule) == [.jsonSyntax])
  }

  @Test("Text of a one-byte encoding is a fault at its first byte that is no UTF-8")
  func singleByte() throws {
    // Windows-1258 has the hat in the letter and the tone behind it.
    let bytes = Array("{\"ten\": \"Tr\u{1}\u{1}ng\"}".utf8).map { $0 == 1 ? 0xFD : $0 }
    let log = JSONDocument(parsing: bytes).faults
    let fault = try #require(log.faults.first)
    #expect(log.count == 1)
    #expect(fault.range == 11..<12)
    #expect(
      fault.message.en
        == "the file must be UTF-8, but byte 0xFD here is not; save it anew and choose UTF-8 as its encoding")
    #expect(
      fault.message.vi
        == "tệp phải ở bảng mã UTF-8, nhưng byte 0xFD ở đây thì không; hãy lưu lại và chọn mã hóa UTF-8")
  }

  @Test(
    "Bytes that are no UTF-8 are no fault of the grammar, wherever they stand",
    arguments: [
      ([0xFF, 0xFF], 0, "FF"), (Array("[1] ".utf8) + [0xFF], 4, "FF"), (Array("{\"a\" ".utf8) + [0xC3], 5, "C3"),
      (Array("{".utf8) + [0xE1, 0xBA], 1, "E1"), (Array("[1 ".utf8) + [0x80, 0x5D], 3, "80"),
      (Array("{\"a\": ".utf8) + [0xA4, 0x7D], 6, "A4"),
    ] as [([UInt8], Int, String)])
  func brokenBytes(_ bytes: [UInt8], _ place: Int, _ byte: String) {
    let log = JSONDocument(parsing: bytes).faults
    #expect(log.faults.map(\.rule) == [.encoding])
    #expect(log.faults.map(\.range) == [place..<place + 1])
    #expect(
      log.faults.map(\.message.vi) == [
        "tệp phải ở bảng mã UTF-8, nhưng byte 0x\(byte) ở đây thì không; hãy lưu lại và chọn mã hóa UTF-8"
      ])
    #expect(
      log.faults.map(\.message.en) == [
        "the file must be UTF-8, but byte 0x\(byte) here is not; save it anew and choose UTF-8 as its encoding"
      ])
  }

  @Test("So it is in a table, and in a file of any kind that has no name of one", arguments: ["a.csv", "-", "a.json"])
  func brokenFile(_ name: String) {
    let file = ParsedFile(SourceText(name: name, bytes: [0xFF, 0xFF]))
    #expect(file.document.faults.faults.map(\.rule) == [.encoding])
    #expect(
      file.document.faults.faults.map(\.message.en) == [
        "the file must be UTF-8, but byte 0xFF here is not; save it anew and choose UTF-8 as its encoding"
      ])
  }

  @Test(
    "Files of office programs are named",
    arguments: [
      (Array("PK\u{3}\u{4}".utf8), "tệp Excel, Word hoặc tệp nén Zip", "an Excel, Word or Zip file"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "tệp Excel hoặc Word đời cũ", "an old Excel or Word file"),
      (Array("%PDF-1.7\n".utf8), "tệp PDF", "a PDF file"),
    ] as [([UInt8], String, String)])
  func office(_ bytes: [UInt8], _ vietnamese: String, _ english: String) throws {
    let log = JSONDocument(parsing: bytes).faults
    let fault = try #require(log.faults.first)
    #expect(log.count == 1 && fault.rule == .encoding && fault.range == 0..<0)
    #expect(
      fault.message.vi.hasPrefix("tệp phải là JSON hoặc bảng CSV, không phải \(vietnamese); bảng tính thì lưu"))
    #expect(fault.message.en.hasPrefix("the file must be JSON text or a CSV table, not \(english); a spreadsheet is"))
    // A byte short of the mark it is a text as any other, or none.
    let rule = bytes[0] < 0x80 ? Rule.jsonSyntax : .encoding
    #expect(JSONDocument(parsing: Array(bytes.prefix(3))).faults.faults.map(\.rule) == [rule])
  }

  @Test("A byte order mark of UTF-8 is let pass, once")
  func mark() {
    #expect(JSONDocument(parsing: [0xEF, 0xBB, 0xBF] + Array("{}".utf8)).faults.isEmpty)
    #expect(JSONDocument(parsing: [0xEF, 0xBB, 0xBF]).faults.faults.map(\.rule) == [.empty])
    #expect(JSONDocument(parsing: [0xEF, 0xBB]).faults.faults.map(\.rule) == [.encoding])
    let twice = JSONDocument(parsing: Array("\u{FEFF}\u{FEFF}{}".utf8)).faults
    #expect(twice.faults.first?.message.en.hasSuffix(", not U+FEFF") == true)
  }
}
