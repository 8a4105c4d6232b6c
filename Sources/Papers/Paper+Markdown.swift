extension Paper {
  /// The paper in GitHub's Markdown (GFM).
  ///
  /// What comes from files is shown as it is, whatever it holds; only an address with an `@` may become a link, as nothing
  /// in Markdown prevents that.
  package var markdown: String {
    var out = MarkdownBuilder()
    for (index, section) in sections.enumerated() {
      if section.isAnnex { out.addRule() }
      if let heading = section.heading { out.add(heading, index == 0 ? "#" : "##") }
      for part in section.parts { out.add(part) }
    }
    return out.text
  }
}

/// Builds Markdown block by block.
private struct MarkdownBuilder {
  private(set) var text = ""
  private var endsInList = false

  /// Adds a heading, and its notes as paragraphs.
  mutating func add(_ heading: Paper.Entry, _ start: String) {
    let title = words([heading.mark.sign.markdown, heading.mark.id.markdown, heading.text.markdown])
    addBlock([start + " " + words([title, heading.tail])])
    for note in heading.notes { addBlock([note.markdown.atStartOfLine]) }
  }

  /// Adds a rule, as behind it something of its own starts.
  mutating func addRule() { addBlock(["---"]) }

  mutating func add(_ part: Paper.Part) {
    switch part {
    case .text(let text, let role): addBlock([role.isStrong ? text.strongMarkdown : text.markdown.atStartOfLine])
    case .verbatim(let lines): addBlock(fenced(lines))
    case .entries(let entries, gap: _, leastID: _, let heads):
      if entries.isEmpty { return }
      if heads.isEmpty { addList(entries) } else { addBlock(table(entries, heads)) }
    case .prose(let prose): addBlock([prose.markdown.atStartOfLine])
    case .columns(let rows): addBlock(rows.markdown)
    case .table(let table): addBlock(table.markdown)
    case .chart(let bars): addList(bars.map(\.entry))
    }
  }

  private mutating func addBlock(_ lines: [String]) {
    if !text.isEmpty { text += "\n" }
    for line in lines { addLine(line) }
    endsInList = false
  }

  /// Adds entries as a list. Directly below another list they go on with it.
  private mutating func addList(_ entries: [Paper.Entry]) {
    if !text.isEmpty, !endsInList { text += "\n" }
    let base = entries.map(\.level).min() ?? 0
    var depth = -1
    for entry in entries {
      // An item can be only one level below the item that it belongs to.
      depth = min(entry.level - base, depth + 1)
      let indent = String(repeating: "  ", count: depth)
      addLine("\(indent)- " + words([entry.start, entry.body, entry.tail]).atStartOfLine)
      for note in entry.notes { addLine("\(indent)  - \(note.markdown.atStartOfLine)") }
    }
    endsInList = true
  }

  private mutating func addLine(_ line: String) {
    text += line.hasSuffix(" ") ? String(line.dropLast()) : line
    text += "\n"
  }
}

extension MarkdownBuilder {
  /// Lines between fences that are longer than any row of backticks within.
  private func fenced(_ lines: [String]) -> [String] {
    let lines = lines.map { $0.withoutControls.withoutSpacesAtEnd }
    let longest = lines.flatMap { $0.split { $0 != "`" }.map(\.count) }.max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return [fence] + lines + [fence]
  }

  /// A table of marks, texts and cells, of which the last have heads.
  private func table(_ entries: [Paper.Entry], _ heads: [String]) -> [String] {
    let count = max(heads.count, entries.map(\.end.count).max() ?? 0)
    func row(_ start: [String], _ cells: [String]) -> String {
      let missing = Array(repeating: "", count: count - cells.count)
      return "|" + (start + missing + cells).map { $0.isEmpty ? " |" : " \($0) |" }.joined()
    }
    let rule = "|---|---|" + String(repeating: "---:|", count: count)
    let rows = entries.map { entry in
      let text = ([entry.body] + entry.notes.map(\.markdown)).joined(separator: "<br>")
      return row([entry.start, text], entry.end.map(\.markdown))
    }
    return [row(["", ""], heads.map(\.markdown)), rule] + rows
  }
}

/// Those of some words that are there, with spaces between.
private func words(_ words: [String]) -> String { words.filter { !$0.isEmpty }.joined(separator: " ") }

extension Paper.Entry {
  /// What stands before the text.
  fileprivate var start: String {
    words([mark.isBox ? mark.sign : mark.isBullet ? "" : mark.sign.markdown, mark.id.strongMarkdown])
  }

  fileprivate var body: String { role == .heading ? text.strongMarkdown : text.markdown }

  /// What stands behind the text.
  fileprivate var tail: String {
    end.isEmpty ? "" : "— " + end.map(\.markdown).joined(separator: " · ")
  }
}

extension Paper.Cell {
  fileprivate var markdown: String {
    switch self {
    case .text(let text, _, least: _): text.markdown
    case .bar(let part, let whole, _): "\(min(part * 100 / max(whole, 1), 100))%"
    }
  }
}

extension Paper.Note {
  fileprivate var markdown: String { words([sign.markdown, text.markdown]) }
}

extension Paper.Role? {
  /// Whether it marks what a reader must not miss.
  fileprivate var isStrong: Bool {
    switch self {
    case .heading, .good, .fair, .bad: true
    case .faint, nil: false
    }
  }
}
