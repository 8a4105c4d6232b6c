import OfficeFiles
import Testing

/// Rows as high as their text, which programs besides Excel do not see to.
@Suite struct SpreadsheetHeightTests {
  private static let sentence = "Có kế hoạch tổ chức dạy học trực tuyến kết hợp dạy học trực tiếp được phê duyệt"

  /// The height of a row of one cell in a column of 44 digits, as it is written.
  private func height(
    _ text: String, height: Int? = nil, column: Spreadsheet.Column = Spreadsheet.Column(44),
    merged: Spreadsheet.Area? = nil,
    _ change: (inout Spreadsheet.Style) -> Void = { $0.wraps = true }
  ) throws -> String? {
    var style = Spreadsheet.Style()
    change(&style)
    let row = Spreadsheet.Row([Spreadsheet.Cell(text, style)], height: height)
    var page = Spreadsheet.Page("", [column, Spreadsheet.Column(100)], [row])
    page.merged = merged.map { [$0] } ?? []
    let part = try xlsxPart(of: Spreadsheet(page))
    return part.firstMatch(of: #/<row r="1" ht="([^>]*)>/#).map { String($0.1) }
  }

  @Test func lines() throws {
    #expect(try height("Có kế hoạch") == nil)
    #expect(try height(Self.sentence) == "26\"")
    #expect(try height("a\nb\nc") == "39\"")
    #expect(try height(Self.sentence, column: Spreadsheet.Column(20)) == "51\"")
    // A word that is longer than a line, and marks that stand on their letters.
    #expect(try height(String(repeating: "a", count: 100)) == "39\"")
    #expect(try height(String(repeating: "e\u{301}", count: 41)) == nil)
    #expect(try height(String(repeating: "表", count: 41)) == "39\"")
  }

  @Test func unwrapped() throws {
    #expect(try height(Self.sentence + "\n", merged: nil) { _ in } == nil)
    #expect(try height(Self.sentence) { $0.size = 20 } == "26\"")
  }

  @Test func ofOtherLetters() throws {
    #expect(try height(Self.sentence) { ($0.size, $0.wraps) = (20, true) } == "102\"")
    #expect(try height(String(repeating: "a", count: 40)) { ($0.isBold, $0.wraps) = (true, true) } == "26\"")
  }

  @Test func merged() throws {
    #expect(try height(Self.sentence, merged: Spreadsheet.Area(rows: 0...0, columns: 0...1)) == nil)
    #expect(try height(Self.sentence, merged: Spreadsheet.Area(rows: 0...1, columns: 0...0)) == nil)
  }

  @Test func own() throws {
    #expect(try height(Self.sentence, height: 30) == "30\" customHeight=\"1\"")
    #expect(try height("", height: 0) == "1\" customHeight=\"1\"")
    #expect(try height("", height: .max) == "409\" customHeight=\"1\"")
  }

  /// A row has at most 409 points, and a column may be hidden or have no width at all.
  @Test func ends() throws {
    #expect(try height(String(repeating: "a\n", count: 1000)) == "409\"")
    #expect(try height(Self.sentence, column: Spreadsheet.Column(0)) == nil)
    #expect(try height(Self.sentence, column: Spreadsheet.Column(20, isHidden: true)) == nil)
    #expect(try height(Self.sentence, column: Spreadsheet.Column(.max)) == nil)
    #expect(try height(Self.sentence, column: Spreadsheet.Column(.min)) == nil)
    #expect(try height("a") { ($0.size, $0.wraps) = (.max, true) } == "409\"")
  }
}
