extension DOCXBuilder {
  /// Adds rows of paragraphs beside each other.
  ///
  /// The head of a paper is wider at the right, where the nation's name stands. All others are signatures, which never
  /// stand alone on a page.
  mutating func add(_ rows: [Paper.Beside]) {
    let isHead = rows.contains { row in (row.left + row.right).contains { $0.place == .nation } }
    let left = DOCXPage.textWidth * (isHead ? 45 : 50) / 100
    var table = DOCXTable(style: .columns, widths: [left, DOCXPage.textWidth - left])
    table.rows = rows.map { row in
      DOCXTable.Row(
        cells: zip([row.left, row.right], table.widths).map { $0.paragraphs(within: $1 - 2 * DOCXStyles.columnMargin) })
    }
    if !isHead {
      keepWithNext()
      for index in table.rows.indices.dropLast() { table.rows[index].keepWithNext() }
    }
    add(table)
  }
}

extension [Paper.Prose] {
  /// The paragraphs of a cell with their rules, of which there is one at least.
  fileprivate func paragraphs(within width: Int) -> [DOCXParagraph] {
    if isEmpty { return [DOCXParagraph(.normal)] }
    return indices.flatMap { index in
      let isLast = index == count - 1 || self[index + 1].place != self[index].place
      let rule = isLast ? self[index].rule(within: width) : nil
      return [self[index].paragraph] + (rule.map { [$0] } ?? [])
    }
  }
}

extension Paper.Prose {
  var paragraph: DOCXParagraph {
    DOCXParagraph(.place(place), [lead.run(.heading), text.run()].spacedRuns)
  }

  /// The line below the text, in the middle of a width: as long as the motto, two fifths of a name or a subject.
  func rule(within width: Int) -> DOCXParagraph? {
    let part: Int
    switch place {
    case .motto: part = 100
    case .issuer, .subject: part = 40
    default: return nil
    }
    let text = [lead, text].filter { !$0.isEmpty }.joined(separator: " ").singleLine
    // In twips; a size is in half points, of which each has ten.
    let long = min(text.timesWidth * (DOCXStyle.place(place).look.size ?? 26) / 100, width)
    var rule = DOCXParagraph(.rule)
    rule.sides = (width - long * part / 100) / 2
    return rule
  }
}
