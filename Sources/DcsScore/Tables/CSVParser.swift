/// Takes comma-separated values apart, row by row (RFC 4180, with what spreadsheets do beyond it: other separators, lines
/// that end with LF or CR, quotes that stand for themselves within a cell).
struct CSVParser {
  let bytes: [UInt8]
  let separator: UInt8
  /// Where the next row starts.
  private var index: Int
  /// The number of the row before the next one.
  private var number = 0
  /// How many cells that have anything in them the row before the next one has, as the next one will, too.
  private var usualCount = 0
  /// The place of a quote behind which only a separator or the end of the line may stand, and something else does.
  private(set) var strayQuotes: [Range<Int>] = []
  /// The places of cells in which a letter carries more marks than any does.
  private(set) var overmarked: [Range<Int>] = []
  /// The place of a quote that is never closed.
  private(set) var openQuote: Range<Int>?

  /// - Parameter start: Where the first row starts: behind a byte order mark.
  init(_ bytes: [UInt8], from start: Int, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    index = start
  }

  /// The next rows, as many as there are but not more than some number.
  mutating func rows(atMost most: Int) -> [Sheet.Row] {
    var rows: [Sheet.Row] = []
    while rows.count < most, let row = next() { rows.append(row) }
    return rows
  }

  /// The next row that has anything but empty cells; nil at the end of the table.
  mutating func next() -> Sheet.Row? {
    while index < bytes.count {
      var cells: [Sheet.Cell] = []
      let start = index
      var (range, width, isEmpty) = (nextCell(), 1, true)
      number += 1
      while true {
        if isEmpty, !isBlank(range) { isEmpty = false }
        if !range.isEmpty {
          // Only now, as a million blank lines may stand behind a row of a million cells.
          if cells.isEmpty { cells.reserveCapacity(usualCount) }
          cells.append(cell(width - 1, range))
        }
        guard index < bytes.count, bytes[index] == separator else { break }
        index += 1
        // A separator at the very end has an empty cell behind it.
        range = nextCell()
        width += 1
      }
      let end = index
      endLine()
      if isEmpty { continue }
      usualCount = cells.count
      return Sheet.Row(number: number, cells: cells, width: width, range: start..<end, isWhole: openQuote == nil)
    }
    return nil
  }

  private mutating func cell(_ column: Int, _ range: Range<Int>) -> Sheet.Cell {
    let written = CSVText.unquoted(bytes[range]).streamSafeNFC
    if written == nil { overmarked.append(range) }
    return Sheet.Cell(column: column, written: written ?? "\u{FFFD}", range: range)
  }

  private mutating func nextCell() -> Range<Int> {
    let start = index
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") { passQuoted() }
    let end = index
    while index < bytes.count, bytes[index] != separator, !isLineEnd(bytes[index]) { index += 1 }
    if end > start, index > end { strayQuotes.append(end - 1..<end) }
    return start..<index
  }

  private mutating func passQuoted() {
    let start = index
    index += 1
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\"") {
        index += 1
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return }
      }
      index += 1
    }
    openQuote = start..<start + 1
  }

  private mutating func endLine() {
    guard index < bytes.count else { return }
    let isCarriageReturn = bytes[index] == 0x0D
    index += 1
    if isCarriageReturn, index < bytes.count, bytes[index] == 0x0A { index += 1 }
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private func isBlank(_ cell: Range<Int>) -> Bool {
    cell.allSatisfy { bytes[$0] == 0x20 || bytes[$0] == 0x09 } || bytes[cell].elementsEqual([0x22, 0x22])
  }
}
