extension Spreadsheet {
  /// Cells that make a rectangle, counted from 0.
  package struct Area: Sendable, Hashable {
    package let rows: ClosedRange<Int>
    package let columns: ClosedRange<Int>

    package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
      (self.rows, self.columns) = (rows, columns)
    }

    static let mostRows = 1_048_576
    static let mostColumns = 16_384
  }
}

extension Spreadsheet.Area {
  /// As much of the area as programs have cells for.
  var fitted: Self? {
    let (allRows, allColumns) = (0...Self.mostRows - 1, 0...Self.mostColumns - 1)
    guard rows.overlaps(allRows), columns.overlaps(allColumns) else { return nil }
    return Self(rows: rows.clamped(to: allRows), columns: columns.clamped(to: allColumns))
  }

  /// The area as `A1:C2`, one cell as `A1`.
  var name: String {
    let first = Self.cellName(rows.lowerBound, columns.lowerBound)
    return isOneCell ? first : "\(first):\(Self.cellName(rows.upperBound, columns.upperBound))"
  }

  /// The area as `$A$1:$C$2`, which stays where it is when a formula with it is copied.
  var fixedName: String {
    let columns = (Self.columnName(columns.lowerBound), Self.columnName(columns.upperBound))
    return "$\(columns.0)$\(rows.lowerBound + 1):$\(columns.1)$\(rows.upperBound + 1)"
  }

  var isOneCell: Bool { rows.count == 1 && columns.count == 1 }

  static func cellName(_ row: Int, _ column: Int) -> String { "\(columnName(column))\(row + 1)" }

  /// `A` to `Z`, `AA` to `ZZ`, `AAA` to `XFD`.
  static func columnName(_ column: Int) -> String {
    let letter = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(column % 26)))
    return column < 26 ? letter : columnName(column / 26 - 1) + letter
  }

  /// Which of the areas overlap none of those that were kept before: from top to bottom, of those that start in one row in
  /// their order.
  static func keptApart(_ areas: [Self]) -> [Bool] {
    var isKept = [Bool](repeating: false, count: areas.count)
    var above: [Self] = []
    for index in areas.indices.sorted(by: { (areas[$0].rows.lowerBound, $0) < (areas[$1].rows.lowerBound, $1) }) {
      let area = areas[index]
      above.removeAll { $0.rows.upperBound < area.rows.lowerBound }
      if above.contains(where: { $0.columns.overlaps(area.columns) }) { continue }
      isKept[index] = true
      above.append(area)
    }
    return isKept
  }
}
