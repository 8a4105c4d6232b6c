extension WorkbookFile {
  /// The place of a cell.
  package struct Place: Hashable, Sendable {
    /// From 1.
    package let row: Int
    /// From 0.
    package let column: Int

    package init(row: Int, column: Int) { (self.row, self.column) = (row, column) }
  }

  /// Cells that are one, or the corners of any rectangle of cells.
  package struct Area: Hashable, Sendable {
    package let rows: ClosedRange<Int>
    package let columns: ClosedRange<Int>

    package func contains(row: Int, column: Int) -> Bool { rows.contains(row) && columns.contains(column) }
  }

  /// What a sheet has room for (ECMA-376-1, section 18.3.1.73 and 18.3.1.4; so many are Excel's).
  package static let mostRows = 1_048_576
  package static let mostColumns = 16_384
}

extension WorkbookFile.Place {
  /// Reads a name such as `AB12`, in which dollar signs do not count (ECMA-376-1, section 18.18.62).
  init?(_ bytes: [UInt8], in range: Range<Int>) {
    var (row, column) = (0, 0)
    var hasDigits = false
    for place in range {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "$"): continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        hasDigits = true
        row = row &* 10 &+ Int(byte &- UInt8(ascii: "0"))
        if row > WorkbookFile.mostRows { return nil }
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        if hasDigits { return nil }
        column = column &* 26 &+ Int(byte | 0x20 &- UInt8(ascii: "a")) &+ 1
        if column > WorkbookFile.mostColumns { return nil }
      default: return nil
      }
    }
    if row == 0 || column == 0 { return nil }
    self.init(row: row, column: column - 1)
  }
}

extension WorkbookFile.Place: CustomStringConvertible {
  /// The name as spreadsheets show it: `AB12`.
  package var description: String { Self.letters(column) + "\(row)" }

  private static func letters(_ column: Int) -> String {
    let letter = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(column % 26)))
    return column < 26 ? letter : letters(column / 26 - 1) + letter
  }
}

extension WorkbookFile.Area {
  /// Reads `A1:B2`, or `A1` alone.
  init?(_ bytes: [UInt8], in range: Range<Int>) {
    let colon = bytes[range].firstIndex(of: UInt8(ascii: ":"))
    guard let first = WorkbookFile.Place(bytes, in: range.lowerBound..<(colon ?? range.upperBound)),
      let last = WorkbookFile.Place(bytes, in: (colon.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound)
    else { return nil }
    rows = min(first.row, last.row)...max(first.row, last.row)
    columns = min(first.column, last.column)...max(first.column, last.column)
  }
}
