import DcsScore
import Papers
import Testing

@testable import DcsReports

/// The line under a fault, cut to fit and marked at the place.
@Suite struct CodeFrameTests {
  private func report(_ text: String, width: Int = 80) -> [Substring] {
    let source = SourceText(name: "f", bytes: Array(text.utf8))
    let report = JSONDocument(parsing: source.bytes).faults.report(source, .english, TextStyle(width: width))
    return report.split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func markerStandsUnderThePlace() {
    let lines = report("{\"tên\": \"Trường\", \"ế\": tru}")
    #expect(lines[1] == "   1 | {\"tên\": \"Trường\", \"ế\": tru}")
    #expect(lines[2] == "     |                        ^")
  }

  @Test(
    "Wide characters and families of emoji are cut by columns", arguments: ["👨‍👩‍👧‍👦", "漢", "\u{1100}", "e\u{301}", "🇻🇳"],
    [0, 1, 12, 40, 500])
  func longLines(character: String, count: Int) {
    for width in [20, 40, 80] {
      let text = "{\"a\":\"\(String(repeating: character, count: count))\", \"x\": }"
      let lines = report(text, width: width)
      #expect(lines.count == 4)
      #expect(lines[2].hasSuffix("^"))
    }
  }

  @Test func manyFaultsOfOneLongLineAreEachInTheirPlace() {
    let entries = (0..<3_000).map { "\"a\\x\($0)\"" }.joined(separator: ",")
    let source = SourceText(name: "f", bytes: Array("[\(entries)]".utf8))
    let log = JSONDocument(parsing: source.bytes).faults
    #expect(log.count == 3_000)
    #expect(log.faults.count == FaultLog.most)
    let report = log.report(source, .english, TextStyle())
    #expect(report.hasPrefix("f:1:4: error: a backslash in text must be written as \\\\ [json-string]\n"))
    #expect(report.hasSuffix("f: 2000 more faults are not shown\n"))
    let table = LineTable(source)
    for fault in log.faults { #expect(table.place(at: fault.range.lowerBound).column == fault.range.lowerBound + 1) }
  }
}
