extension Paper.Prose {
  /// The paragraph in Markdown, in one line.
  var markdown: String {
    let text = place == .heading || place == .kind ? text.strongMarkdown : shown
    return [lead.strongMarkdown, text].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var shown: String {
    if text.isEmpty { return "" }
    if place.isStrong { return text.strongMarkdown }
    return place.isSlanted ? "*\(text.markdown)*" : text.markdown
  }
}

extension Paper.Table {
  /// The table in Markdown.
  var markdown: [String] {
    let rules = columns.map { column in
      switch column.side {
      case .start: "---"
      case .centre: ":---:"
      case .end: "---:"
      }
    }
    let rows = rows.map { row in
      let cells = row.cells.prefix(columns.count).map { cell in
        cell.map { row.isStrong ? $0.strongMarkdown : $0.markdown }.filter { !$0.isEmpty }.joined(separator: "<br>")
      }
      return cells + Array(repeating: "", count: columns.count - cells.count)
    }
    return [columns.map { $0.title.markdown }.markdownRow, "|\(rules.joined(separator: "|"))|"]
      + rows.map(\.markdownRow)
  }
}

extension [Paper.Beside] {
  /// Columns beside each other as a table, which in Markdown is the only thing that is so.
  var markdown: [String] {
    let rows = map { [$0.left, $0.right] }.map { sides in
      sides.map { $0.map(\.markdown).joined(separator: "<br>") }.markdownRow
    }
    return rows.prefix(1) + ["|:---:|:---:|"] + rows.dropFirst()
  }
}

extension [String] {
  /// Cells as a row of a table.
  fileprivate var markdownRow: String { "|" + map { $0.isEmpty ? " |" : " \($0) |" }.joined() }
}

extension Paper.Bar {
  /// The bar as an entry of a list.
  var entry: Paper.Entry {
    Paper.Entry(
      label, .heading, end: [.text(value), .bar(part, of: whole, role)],
      notes: scale.isEmpty ? [] : [Paper.Note(scale, .faint)])
  }
}
