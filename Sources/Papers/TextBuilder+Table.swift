extension TextBuilder {
  /// Adds a table; where lines are short, each cell stands on lines of its own behind the title of its column.
  mutating func add(_ table: Paper.Table) {
    line()
    defer { line() }
    if style.width < Self.leastForColumns { return addCells(of: table) }
    let widths = widths(of: table.columns)
    let head = Paper.Table.Row(table.columns.map { $0.title })
    addRow(table.cells(of: head), table.columns, widths, .faint)
    line(StyledText(String(repeating: "─", count: style.width), .faint, style))
    for row in table.rows { addRow(table.cells(of: row), table.columns, widths, row.isStrong ? .heading : nil) }
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
    _ cells: [Paper.Table.PlacedCell], _ columns: [Paper.Table.Column], _ widths: [Int], _ role: Paper.Role?
  ) {
    let rooms = cells.map { cell in
      widths[cell.columns].reduce(0, +) + Self.gap * (cell.columns.count - 1)
    }
    let lines = zip(cells, rooms).map { cell, room in cell.lines.flatMap { $0.lines(to: room) } }
    for index in 0..<(lines.map(\.count).max() ?? 0) {
      var text = StyledText("")
      for (place, cell) in cells.enumerated() {
        let piece = index < lines[place].count ? lines[place][index] : StyledText("")
        let space = StyledText(spaces: rooms[place] - piece.width)
        let painted = piece.painted(role, style)
        let isAtEnd = cell.columns.count == 1 && columns[cell.columns.lowerBound].side == .end
        if place > 0 { text = text + StyledText(spaces: Self.gap) }
        text = text + (isAtEnd ? space + painted : painted + space)
      }
      line(text)
    }
  }

  private mutating func addCells(of table: Paper.Table) {
    for (index, row) in table.rows.enumerated() {
      if index > 0 { line() }
      for (column, cell) in zip(table.columns, row.cells) where cell.contains(where: { !$0.isEmpty }) {
        let title = row.isStrong ? "" : column.title + ": "
        paragraph(cell.joined(separator: "; "), mark: title, role: row.isStrong ? .heading : nil)
      }
    }
  }
}
