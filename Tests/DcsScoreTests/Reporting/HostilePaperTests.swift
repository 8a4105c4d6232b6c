import DcsScore
import Foundation
import Papers
import Testing

@testable import DcsReports

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Whatever the files of a school hold, papers show just it: they differ from those of harmless files in these texts alone.
@Suite struct HostilePaperTests {
  /// What stands in a text's place in harmless files: a letter that no paper has, and that has a capital.
  private static let letter = "ƶ"

  /// A text, and what is shown of it: controls and what turns text around are replaced, letters are composed.
  private static let texts = [
    ("<script>alert(1)</script>", "<script>alert(1)</script>"), ("]]>", "]]>"), ("&#0;", "&#0;"),
    ("\u{202E}abc\u{2066}", "\u{FFFD}abc\u{FFFD}"), ("\u{200F}abc\u{61C}", "\u{200F}abc\u{61C}"),
    ("a\u{B}\u{1B}[31m", "a\u{FFFD}\u{FFFD}[31m"), ("\" w:val='x'", "\" w:val='x'"), ("| *a* _b_", "| *a* _b_"),
    ("e\u{301}", "\u{E9}"), ("👩‍🏫", "👩‍🏫"), ("#NAME", "#NAME"),
    (String(repeating: "d", count: 5_000), String(repeating: "d", count: 5_000)),
  ]

  /// A council file of whose texts each is an `§`.
  private static let council = #"""
    {"format": "dcs-council/1", "kind": "KIND", "school": "SCHOOL", "schoolYear": "2024-2025",
    "decision": {"number": "§", "date": "2024-12-16"}, "members": [
    {"name": "§", "position": "§", "role": "chair", "approves": true},
    {"name": "§", "position": "§", "role": "vice-chair", "approves": true},
    {"name": "§", "position": "§", "role": "secretary", "approves": true},
    {"name": "§", "position": "§", "role": "member", "approves": false, "dissent": "§"}],
    "minutes": {"number": "§", "date": "2025-05-12"},
    "approval": {"number": "§", "date": "2025-05-16", "signedBy": {"name": "§", "position": "§"}},
    "criteriaChecked": {"by": "§", "date": "2025-05-09"}, "acceptsSuggestions": true, "remarks": "§",
    "papers": {"superior": "§", "place": "§", "symbol": "§", "grounds": ["§", "§"], "recipients": ["§", "§"],
    "signer": {"name": "§", "position": "§", "standsInFor": "§"},
    "meeting": {"place": "§", "begins": "14 giờ 00", "ends": "16 giờ 30"},
    "request": {"number": "§", "date": "2025-05-19", "to": "§"}}}
    """#

  /// A file with a text in place of each `§`, told apart by a number behind it; the school is called the same in all files.
  private func filled(_ file: String, with text: String, from first: Int = 1) throws -> String {
    let value = try JSONEncoder().encode(text)
    let start = String(decoding: value.dropFirst().dropLast(), as: UTF8.self)
    let parts = file.replacing("SCHOOL", with: start + "0").split(separator: "§", omittingEmptySubsequences: false)
    return parts.enumerated().map { $0 == 0 ? String($1) : "\(start)\(first + $0)\($1)" }.joined()
  }

  private func assessment(_ text: String, from first: Int = 1) throws -> Assessment {
    try SampleSchool.assessment { sample in
      let open = sample.replacing("\"Trường THCS Nguyễn Trãi\"", with: "\"SCHOOL\"")
        .replacing(#/"(title|number|commune|province|managedBy|note)": "[^"]*"/#) { "\"\($0.1)\": \"§\"" }
      return (try? filled(open, with: text, from: first)) ?? ""
    }
  }

  /// Every paper of files with a text wherever there can be any.
  private func papers(_ text: String, _ kind: Council.Kind) throws -> [Paper] {
    let council = try SampleSchool.council(
      read: filled(Self.council.replacing("KIND", with: kind.rawValue), with: text, from: 500))
    let (old, new) = (try assessment(text, from: 900), try assessment(text))
    let comparison = try OutcomeComparison(from: SchoolOutcome(of: old), to: SchoolOutcome(of: new))
    let dossier = Dossier(
      officialSet, new, nil, council, comparison, origins: [.init(.evidence, SHA256([1]))], .vietnamese)
    #expect(dossier.isClosed)
    let papers = PaperKind.allCases.compactMap { dossier.paper($0) }
    #expect(papers.count >= (kind == .own ? 9 : 8))
    return papers
  }

  /// What harmless papers say, with a text in place of the letter.
  private func expected(_ plain: String, _ shown: String, _ written: (String) -> String) -> String {
    plain.replacing(Self.letter, with: written(shown)).replacing("Ƶ", with: written(shown.uppercased()))
  }

  @Test(arguments: texts, Council.Kind.allCases)
  func everyFormat(_ text: (String, String), _ kind: Council.Kind) throws {
    for (bad, plain) in zip(try papers(text.0, kind), try papers(Self.letter, kind)) {
      let page = expected(HTMLPage.text(of: [plain], "vi"), text.1, \.asMarkup)
      #expect(HTMLPage.text(of: [bad], "vi").utf8.elementsEqual(page.utf8), "\(plain.title)")
      #expect(bad.markdown.utf8.elementsEqual(expected(plain.markdown, text.1, \.asMarkdown).utf8), "\(plain.title)")
      // On a terminal longer words move others to the next line, and are cut to the width of their column.
      let letters = expected(plain.text(TextStyle()), text.1) { $0 }.filter { !$0.isWhitespace }
      // Whole papers are not given to what shows how two values differ: it takes hours for that.
      let areLettersSame = bad.text(TextStyle()).filter { !$0.isWhitespace }.sorted() == letters.sorted()
      #expect(areLettersSame, "\(plain.title)")
      let table = plain.csv(.vietnamese).map {
        expected(String(decoding: $0, as: UTF8.self), text.0.normalizedToNFC) { $0.replacing("\"", with: "\"\"") }
      }
      let isTableSame = bad.csv(.vietnamese) == table.map { Array($0.utf8) }
      #expect(isTableSame, "\(plain.title)")
      try expectSameParts(StoredArchive(bad.docx("vi")), StoredArchive(plain.docx("vi")), text.1)
    }
  }

  /// Each part of a document is XML, and differs in its texts and in the room that they take.
  private func expectSameParts(_ bad: StoredArchive, _ plain: StoredArchive, _ shown: String) throws {
    #expect(bad.names == plain.names)
    let numbers = #/="\d+"/#
    for name in plain.names {
      #expect(XMLParser(data: Data(try bad.contents(name))).parse(), "\(name)")
      let (part, other) = (try bad.text(name), expected(try plain.text(name), shown, \.asMarkup))
      let isSame = part.replacing(numbers, with: "").utf8.elementsEqual(other.replacing(numbers, with: "").utf8)
      #expect(isSame, "\(name)")
    }
  }

  /// No cell of a table is a formula to a spreadsheet.
  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(1)", "\t=1"], Council.Kind.allCases)
  func formulas(_ text: String, _ kind: Council.Kind) throws {
    var found = 0
    for table in try papers(text, kind).compactMap({ $0.csv(.vietnamese) }) {
      let cells = String(decoding: table, as: UTF8.self).split(separator: #/(^\u{FEFF}?|;|\r\n)"/#)
      found += cells.count { $0.hasPrefix("'" + text.trimmed) }
      #expect(!cells.contains { cell in ["=", "+", "-", "@", "\t", "\r"].contains { cell.hasPrefix($0) } })
    }
    #expect(found > 0)
  }
}

extension String {
  /// The text as HTML and XML have it.
  fileprivate var asMarkup: String {
    [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;")].reduce(self) {
      $0.replacing($1.0, with: $1.1)
    }
  }

  /// The text as Markdown has it.
  fileprivate var asMarkdown: String { replacing(#/[\\`*_\[\]<>#|~&$]/#) { "\\\($0.output)" } }
}
