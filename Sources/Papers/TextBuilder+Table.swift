extension TextBuilder {
  /// Adds a table; where lines are short, each cell stands on lines of its own behind the title of its column.
  mutating func add(_ table: Paper.Table) {
    if style.width < Self.leastForColumns { return addCells(of: table) }
    let widths = widths(of: table.columns)
    addRow(table.columns.map { [$0.title] }, table.columns, widths, .faint)
    line(StyledText(String(repeating: "─", count: style.width), .faint, style))
    for row in table.wholeRows { addRow(row.cells, table.columns, widths, row.isStrong ? .heading : nil) }
  }

  /// How many columns of the terminal each column of a table gets, beside the gaps between.
  private func widths(of columns: [Paper.Table.Column]) -> [Int] {
    let room = style.width - Self.gap * (columns.count - 1)
    let whole = max(columns.reduce(0) { $0 + $1.share }, 1)
    return columns.map { max($0.share * room / whole, Self.leastColumn) }
  }

  private static let gap = 2
  /// The narrowest column: five letters, as of a number.
  private static let leastColumn = 5

  private mutating func addRow(
    _ cells: [[String]], _ columns: [Paper.Table.Column], _ widths: [Int], _ role: Paper.Role?
  ) {
    let cells = zip(cells, widths).map { cell, width in cell.flatMap { $0.lines(to: width) } }
    for index in 0..<(cells.map(\.count).max() ?? 0) {
      var text = StyledText("")
      for (place, cell) in cells.enumerated() {
        let piece = index < cell.count ? cell[index] : StyledText("")
        let room = StyledText(spaces: widths[place] - piece.width)
        let painted = piece.painted(role, style)
        if place > 0 { text = text + StyledText(spaces: Self.gap) }
        text = text + (columns[place].side == .end ? room + painted : painted + room)
      }
      line(text)
    }
  }

  private mutating func addCells(of table: Paper.Table) {
    for (index, row) in table.wholeRows.enumerated() {
      if index > 0 { line() }
      for (column, cell) in zip(table.columns, row.cells) where cell.contains(where: { !$0.isEmpty }) {
        paragraph(cell.joined(separator: "; "), mark: column.title + ": ", role: row.isStrong ? .heading : nil)
      }
    }
  }
}
