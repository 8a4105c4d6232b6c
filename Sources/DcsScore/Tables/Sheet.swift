/// A table as a spreadsheet shows it, whatever file it stood in: rows of cells, and what each cell says.
///
/// Whoever reads a sheet knows nothing of bytes, quotes and separators; those are for what makes it of a file.
struct Sheet: Sendable {
  /// The rows that say something, in the order of the file.
  var rows: [Row] = []

  /// A row that says something.
  struct Row: Sendable {
    /// The row's number as a spreadsheet counts, from 1.
    let number: Int
    /// The cells that have anything in them, if only white space, in the order of their columns.
    let cells: [Cell]
    /// How many cells the row has, those included that have nothing in them.
    let width: Int
    /// The place, from the first cell to the last, as byte offsets into the file.
    let range: Range<Int>
    /// Whether all of the row can be read; where it cannot, nothing is said by it.
    let isWhole: Bool
  }

  /// What stands in one place of a sheet.
  struct Cell: Sendable {
    /// Which column the cell is in, from 0.
    let column: Int
    let kind: Kind
    /// The text without white space at its ends, in Normalization Form C, and without the apostrophe that keeps a
    /// spreadsheet from changing it; empty where nothing but white space is here.
    let text: String
    /// Whether a space stands before the text.
    let isIndented: Bool
    /// The place, as byte offsets into the file.
    let range: Range<Int>
  }

  /// What a spreadsheet takes the text of a cell for.
  enum Kind: Sendable {
    /// Whatever it looks like.
    case general
    /// Nothing but text, as an apostrophe before it says, or a workbook.
    case text
    /// A formula of a workbook that no program has worked out yet, which says nothing.
    case openFormula
  }
}

extension Sheet {
  /// A column's letters as a spreadsheet names it: A to Z, AA, AB.
  static func letters(_ column: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column % 26)))
    return column < 26 ? letter : letters(column / 26 - 1) + letter
  }
}

extension Sheet.Row {
  /// The cells that say something.
  var said: some Collection<Sheet.Cell> { cells.lazy.filter { !$0.text.isEmpty } }

  /// The place of the first cell, which may have nothing in it.
  var opening: Range<Int> {
    if let first = cells.first, first.column == 0 { first.range } else { range.lowerBound..<range.lowerBound }
  }

  /// The place of the last cell, which may have nothing in it.
  var ending: Range<Int> {
    if let last = cells.last, last.column == width - 1 { last.range } else { range.upperBound..<range.upperBound }
  }

  /// The cell of a column; nil where it says nothing.
  func cell(_ column: Int) -> Sheet.Cell? { said.first { $0.column == column } }
}

extension Sheet.Cell {
  /// A cell with a text as it is written, in Normalization Form C: trimmed it may be another.
  init(column: Int, written: String, range: Range<Int>) {
    let isIndented = written.utf8.first == 0x20
    let written = written.trimmed
    let text = TableText.unprotected(written)
    let kind: Sheet.Kind = text.utf8.count < written.utf8.count ? .text : .general
    self.init(column: column, kind: kind, text: text, isIndented: isIndented, range: range)
  }

  /// Whether a spreadsheet may have made the text of another.
  var looksChanged: Bool { kind == .general && text.looksChanged }
}

extension String {
  /// Whether the text is what spreadsheets make of others: `01/03/2024` of 1/3/2024, `Mar-24` of 3/24, `1E+05` of 1E5.
  var looksChanged: Bool { CalendarDate.typed(self) != nil || isMonth || isPower }

  private var isMonth: Bool {
    let parts = split(separator: "-")
    guard parts.count == 2, parts.contains(where: { Int($0) != nil }) else { return false }
    return parts.contains { $0.count == 3 && $0.allSatisfy { $0.isLetter } }
  }

  private var isPower: Bool {
    let parts = split { $0 == "E" || $0 == "e" }
    let isDecimal = parts.first?.allSatisfy { $0.isNumber || $0 == "." || $0 == "," } ?? false
    return parts.count == 2 && isDecimal && (parts[1].hasPrefix("+") || parts[1].hasPrefix("-")) && Int(parts[1]) != nil
  }
}
