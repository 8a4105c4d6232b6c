extension DOCXBuilder {
  /// Adds an entry as a heading, with its notes below.
  mutating func add(heading entry: Paper.Entry, _ style: DOCXStyle) {
    let end = entry.end.map(\.runs).spacedRuns
    let start = [entry.mark.runs, entry.text.run()].spacedRuns
    add(DOCXParagraph(style, end.isEmpty ? start : start + .tabRun + end))
    for note in entry.notes {
      var paragraph = DOCXParagraph(.note, note.runs)
      paragraph.isKeptWithNext = true
      add(paragraph)
    }
  }

  /// Adds entries as paragraphs or, where something stands at their right edge, as rows of a table.
  mutating func add(_ entries: [Paper.Entry], leastID: Int, _ heads: [String]) {
    let room = entries.markWidths(leastID: leastID)
    let count = max(heads.count, entries.map(\.end.count).max() ?? 0)
    if count == 0 {
      for entry in entries {
        var paragraphs = entry.paragraphs(room)
        for index in entry.notes.indices { paragraphs[index].isKeptWithNext = true }
        for paragraph in paragraphs { add(paragraph) }
      }
      return
    }
    if entries.isEmpty { return }
    let ends = entries.widths(ofEnds: count, heads)
    var table = DOCXTable(style: .rows, widths: [DOCXPage.textWidth - ends.reduce(0, +)] + ends)
    let empty = Array(repeating: [DOCXParagraph(.amount)], count: count)
    if !heads.isEmpty {
      let titles = heads.map { [DOCXParagraph(.amountHead, $0.run())] }
      table.rows.append(
        DOCXTable.Row(cells: [[DOCXParagraph(.amountHead)]] + empty.dropFirst(heads.count) + titles, isHead: true))
    }
    for entry in entries {
      let cells = entry.end.map { [DOCXParagraph(.amount, $0.runs)] }
      table.rows.append(
        DOCXTable.Row(cells: [entry.paragraphs(room)] + empty.dropFirst(cells.count) + cells))
    }
    add(table)
  }
}

extension Paper.Entry {
  /// The entry with its notes; its text starts behind the mark on each line.
  fileprivate func paragraphs(_ markWidths: [Int]) -> [DOCXParagraph] {
    let mark = mark.runs
    let hanging = mark.isEmpty ? 0 : markWidths[level]
    let start = level * Self.step + hanging
    var text = DOCXParagraph(.entry, (mark.isEmpty ? "" : mark + .tabRun) + text.run(role))
    text.indent = (start, hanging)
    return [text]
      + notes.map { note in
        var paragraph = DOCXParagraph(.note, note.runs)
        paragraph.indent = (mark.isEmpty ? start + Self.step : start, 0)
        return paragraph
      }
  }

  /// How far each level starts behind the one above: 5 mm.
  private static let step = 283
}

extension Paper.Mark {
  fileprivate var runs: String { shown.run(role) }

  /// The sign and the id; a blank sign keeps its room.
  fileprivate var shown: String {
    let sign = isBox ? "☐" : isBullet ? "–" : sign == " " ? "\u{2003}" : sign
    return [sign, id].filter { !$0.isEmpty }.joined(separator: "\u{A0}")
  }
}

extension Paper.Note {
  fileprivate var runs: String { [sign.run(role), text.run(role)].spacedRuns }
}

extension Paper.Cell {
  fileprivate var runs: String {
    switch self {
    case .text(let text, let role, least: _): text.run(role)
    case .bar(let part, let whole, let role): DOCXBar(part: part, whole: whole, role: role, length: Self.bar).runs
    }
  }

  /// About how wide the cell is, in twips.
  fileprivate var width: Int {
    switch self {
    case .text(let text, _, least: _): text.widthAtTwelvePoints
    case .bar: Self.bar * 60
    }
  }

  /// The spaces of a bar, each a quarter of 12 points.
  private static let bar = 20
}

extension [Paper.Entry] {
  /// For each level, how much room the widest mark needs with the gap behind it.
  fileprivate func markWidths(leastID: Int) -> [Int] {
    var widths: [Int] = []
    for entry in self {
      while widths.count <= entry.level { widths.append(leastID * 120) }
      widths[entry.level] = Swift.max(widths[entry.level], entry.mark.shown.widthAtTwelvePoints)
    }
    return widths.map { Swift.min($0, DOCXPage.textWidth / 3) + 140 }
  }

  /// The widths of the columns at the right edge: as wide as what is in them, and half of the text at most.
  fileprivate func widths(ofEnds count: Int, _ heads: [String]) -> [Int] {
    let rows = map { $0.end.map(\.width) } + [heads.map(\.widthAtTwelvePoints)]
    var widths = Array<Int>(repeating: 0, count: count)
    for row in rows {
      let first = count - row.count
      for (index, width) in row.enumerated() { widths[first + index] = Swift.max(widths[first + index], width) }
    }
    widths = widths.map { Swift.min($0, DOCXPage.textWidth) + 160 }
    let (whole, most) = (widths.reduce(0, +), DOCXPage.textWidth / 2)
    return whole <= most ? widths : widths.map { $0 * most / whole }
  }
}

extension String {
  /// About how wide the text is at 12 points, in twips.
  fileprivate var widthAtTwelvePoints: Int { timesWidth * 240 / 1000 }
}
