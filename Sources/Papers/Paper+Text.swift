extension Paper {
  /// The paper as lines of a terminal.
  package func text(_ style: TextStyle) -> String { shown(style).string }

  /// The paper as lines that may go to a terminal.
  package func shown(_ style: TextStyle) -> ShownText {
    var out = TextBuilder(style)
    for (index, section) in sections.enumerated() {
      if index > 0 { out.line() }
      if let heading = section.heading { out.add(heading, idWidth: 0) }
      for part in section.parts { out.add(part) }
    }
    return out.text
  }
}

extension TextBuilder {
  fileprivate mutating func add(_ part: Paper.Part) {
    switch part {
    case .text(let text, let role): paragraph(text, role: role)
    case .verbatim(let lines): for text in lines { line(text) }
    case .prose(let prose): add(prose)
    case .columns(let rows): for row in rows { add(row) }
    case .table(let table): add(table)
    case .chart(let bars): for bar in bars { add(bar) }
    case .entries(let entries, let gap, let leastID, let heads):
      if !heads.isEmpty { paragraph("", tail: tail(heads.map { .text($0) })) }
      let widths = entries.idWidths(least: leastID)
      for (index, entry) in entries.enumerated() {
        if index > 0 { for _ in 0..<gap { line() } }
        add(entry, idWidth: widths[entry.level])
      }
    }
  }

  fileprivate mutating func add(_ entry: Paper.Entry, idWidth: Int) {
    let mark = String(repeating: "  ", count: entry.level) + entry.mark.text(idWidth: idWidth)
    paragraph(entry.text, mark: mark, markRole: entry.mark.role, role: entry.role, tail: tail(entry.end))
    if entry.notes.isEmpty { return }
    let indent = String(repeating: " ", count: mark.isEmpty ? Self.bareIndent : mark.displayWidth)
    for note in entry.notes {
      let sign = note.sign.isEmpty ? "" : note.sign + " "
      paragraph(note.text, mark: indent + sign, role: note.role)
    }
  }

  /// The indent of notes below an entry without a mark.
  private static let bareIndent = 3

  /// Two columns stand before each cell but the first, and before a bar there, too.
  private func tail(_ cells: [Paper.Cell]) -> StyledText {
    var tail = StyledText("")
    for (index, cell) in cells.enumerated() {
      let text = text(of: cell)
      if text.width == 0 { continue }
      tail = index == 0 && !cell.isBar ? text : tail + StyledText("  ") + text
    }
    return tail
  }

  private func text(of cell: Paper.Cell) -> StyledText {
    switch cell {
    case .text(let text, let role, let least):
      return StyledText(text.withoutControls.leftPadded(to: least), role, style)
    case .bar(let part, let whole, let role): return bar(part, of: whole, role)
    }
  }

  /// Nothing where lines are short.
  private func bar(_ part: Int, of whole: Int, _ role: Paper.Role) -> StyledText {
    let width = style.width >= 72 ? 20 : style.width >= 48 ? 8 : 0
    return width == 0 ? StyledText("") : bar(part, of: whole, role, width: width)
  }

  /// A bar of so many columns.
  func bar(_ part: Int, of whole: Int, _ role: Paper.Role, width: Int) -> StyledText {
    let filled = min(part * width / max(whole, 1), width)
    return StyledText(String(repeating: "█", count: filled), role, style)
      + StyledText(String(repeating: "░", count: width - filled), .faint, style)
  }
}

extension Paper.Cell {
  fileprivate var isBar: Bool {
    switch self {
    case .text: false
    case .bar: true
    }
  }
}

extension Paper.Mark {
  /// The mark with the space behind it.
  fileprivate func text(idWidth: Int) -> String {
    let start = sign.isEmpty ? "" : sign.withoutControls + " "
    return id.isEmpty ? start : start + id.withoutControls.padded(to: idWidth) + "  "
  }
}

extension [Paper.Entry] {
  /// How wide the ids of each level are.
  fileprivate func idWidths(least: Int) -> [Int] {
    var widths: [Int] = []
    for entry in self {
      while widths.count <= entry.level { widths.append(least) }
      widths[entry.level] = Swift.max(widths[entry.level], entry.mark.id.displayWidth)
    }
    return widths
  }
}
