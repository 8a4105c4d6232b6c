extension DOCXBuilder {
  /// Adds a table, whose head each page repeats.
  mutating func add(_ table: Paper.Table) {
    if table.columns.isEmpty { return }
    var grid = DOCXTable(style: .grid, widths: table.columns.widths)
    grid.rows.append(
      DOCXTable.Row(cells: table.columns.map { [DOCXParagraph(.cellHead, $0.title.run())] }, isHead: true))
    for (index, row) in table.rows.enumerated() {
      let cells = table.cells(of: row).map { cell in
        (cell.lines.isEmpty ? [""] : cell.lines).map { line in
          var paragraph = DOCXParagraph(.cell, line.run(row.isStrong ? .heading : nil))
          if cell.columns.count == 1 { paragraph.side = table.columns[cell.columns.lowerBound].side }
          return paragraph
        }
      }
      var row = DOCXTable.Row(cells: cells, isShaded: row.isStrong)
      // A row that heads others stands with the first of them, one that adds up with the last.
      let isBeforeSum = index + 2 == table.rows.count && table.rows[index + 1].isStrong
      if isBeforeSum || row.isShaded && index + 1 < table.rows.count { row.keepWithNext() }
      grid.rows.append(row)
    }
    add(grid)
  }

  /// Adds a bar with its label above and its scale below, all on one page.
  mutating func add(_ bar: Paper.Bar) {
    let value = bar.value.run(bar.role)
    add(DOCXParagraph(.barLabel, bar.label.run(.heading) + (value.isEmpty ? "" : .tabRun + value)))
    let drawing = DOCXBar(part: bar.part, whole: bar.whole, role: bar.role, steps: bar.steps, length: Self.wholeBar)
    var paragraph = DOCXParagraph(.bar, drawing.runs)
    paragraph.isKeptWithNext = !bar.scale.isEmpty
    add(paragraph)
    if !bar.scale.isEmpty { add(DOCXParagraph(.barScale, bar.scale.run())) }
  }

  /// The spaces, each a quarter of 12 points, that fit on a line.
  private static let wholeBar = 155
}

extension [Paper.Table.Column] {
  /// The columns' widths by their shares of the text's, of which the last takes what is left.
  fileprivate var widths: [Int] {
    let whole = Swift.max(reduce(0) { $0 + $1.share }, 1)
    var widths = map { Swift.max($0.share * DOCXPage.textWidth / whole, 1) }
    widths[count - 1] += DOCXPage.textWidth - widths.reduce(0, +)
    return widths
  }
}
