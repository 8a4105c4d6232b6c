import Papers
import Testing

@testable import DcsScore

/// Signs that are two marks in one, which the standard library takes for letters.
@Suite struct NormalFormTests {
  @Test(arguments: [
    ("x\u{301}\u{F73}", "x\u{F71}\u{F72}\u{301}"), ("x\u{301}\u{F75}", "x\u{F71}\u{F74}\u{301}"),
    ("x\u{301}\u{F81}", "x\u{F71}\u{F80}\u{301}"), ("x\u{323}\u{F81}\u{F71}", "x\u{F71}\u{F71}\u{F80}\u{323}"),
    ("đ\u{301}\u{F75}a\u{301}", "đ\u{F71}\u{F74}\u{301}á"), ("a\u{301}\u{F73}", "á\u{F71}\u{F72}"),
    ("e\u{302}\u{F73}\u{301}", "ế\u{F71}\u{F72}"), ("ạ\u{F73}", "ạ\u{F71}\u{F72}"), ("\u{F73}", "\u{F71}\u{F72}"),
    ("\u{F40}\u{F74}\u{F73}", "\u{F40}\u{F71}\u{F72}\u{F74}"), ("\u{3B9}\u{344}", "\u{390}"),
  ])
  func marksComeInTheirOrder(_ text: String, _ composed: String) {
    #expect(Array(text.normalizedToNFC.unicodeScalars) == Array(composed.unicodeScalars))
    #expect(composed.isNFC)
    #expect(Array(text.decomposed.unicodeScalars) == Array(composed.decomposed.unicodeScalars))
  }

  /// Whatever stands in a file, and in whatever form: what is written is read as the same text.
  @Test func whatWasReadIsWrittenAndReadAlike() throws {
    let pool: [Unicode.Scalar] = [
      "a", "ế", "\u{301}", "\u{323}", "\u{31B}", "\u{F71}", "\u{F72}", "\u{F73}", "\u{F74}", "\u{F75}", "\u{F80}",
      "\u{F81}",
      "\u{F40}", "\u{344}", "\u{3B9}", "\u{915}\u{93C}".unicodeScalars.first ?? "x", "\u{93C}", "\u{958}", "\u{5B0}",
      " ",
    ]
    var random = SeededGenerator(seed: 11)
    let set = IndexedSet(sampleSet)
    for _ in 0..<300 {
      let picked = (0..<6).compactMap { _ in pool.randomElement(using: &random) }
      let note = "x" + String(String.UnicodeScalarView(picked)) + "."
      let text = RuleExamples.evidence.replacing(#"{"met": true, "#, with: #"{"met": true, "note": "\#(note)", "#)
      let read = try #require(Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: set).model)
      let again = Evidence.read(JSONDocument(parsing: read.json.bytes), against: set).model
      let table = readTable(EvidenceTable(read, .vietnamese, separator: .semicolon).bytes, against: set).model
      let wanted = Array(note.normalizedToNFC.utf8)
      for evidence in [read, try #require(again), try #require(table)] {
        let place = try #require(evidence.rowIDs.firstIndex(of: "G.1"))
        #expect(try Array(#require(evidence.answers[place]?.note).utf8) == wanted, "\(picked)")
      }
      #expect(note.normalizedToNFC.isNFC)
    }
  }

  /// `--fix` needs one go.
  @Test func mendedTextNeedsNoMending() {
    let text = "[\"x\u{301}\u{F73}\"]"
    let file = ParsedFile(json: SourceText(name: "", bytes: Array(text.utf8)))
    let mended = Mend.apply(Validation.mends(of: file), to: file.source.bytes)
    #expect(mended == Array("[\"x\u{F71}\u{F72}\u{301}\"]".utf8))
    #expect(Validation.mends(of: ParsedFile(json: SourceText(name: "", bytes: mended))).isEmpty)
  }

  /// They count as the two marks that they are: a row of marks takes time by the square of its length.
  @Test func twoMarksInOneAreTwoMarks() {
    let text = { (count: Int) in "[\"a\(String(repeating: "\u{F73}", count: count))\"]" }
    #expect(
      lines(JSONDocument(parsing: Array(text(16).utf8)).faults, of: text(16)) == [
        "1:2 json-string a letter must not carry more than 30 marks"
      ])
    #expect(JSONDocument(parsing: Array(text(15).utf8)).faults.isEmpty)
  }

  /// So it is in a table, whichever marks they are and wherever they stand.
  @Test(arguments: [
    ("Đã ký", "8:46", "dòng 8, cột 'Ghi chú' (ô N8)", "row 8, column 'Ghi chú' (cell N8)"),
    ("Biên bản", "15:14", "dòng 15, cột 'Tên minh chứng' (ô I15)", "row 15, column 'Tên minh chứng' (cell I15)"),
    ("Trường Mẫu", "4:12", "dòng 4 (ô B4)", "row 4 (cell B4)"),
  ])
  func cellsOfATable(_ text: String, _ place: String, _ vi: String, _ en: String) {
    for marks in ["\u{F73}", "\u{301}\u{323}", "\u{344}\u{F75}"] {
      let table = RuleExamples.table.replacing(text, with: "a" + String(repeating: marks, count: 20))
      #expect(tableFaults(table) == ["\(place) table-value \(en): a letter must not carry more than 30 marks"])
      #expect(
        tableFaults(table, .vietnamese) == ["\(place) table-value \(vi): một chữ cái không được mang quá 30 dấu"])
    }
  }
}
