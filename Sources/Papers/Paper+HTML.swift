extension Paper.Section {
  /// The section as HTML.
  ///
  /// - Parameter name: The element of the heading.
  func html(heading name: StaticString) -> String {
    let title = heading.map { $0.titleHTML(in: name) } ?? ""
    let start = isAnnex ? "<section class=\"annex\">" : "<section>"
    let end = parts[firstOfEnd...].map(\.html).joined()
    let kept = end.isEmpty ? "" : "\n\(end)".htmlElement("div", "keep") + "\n"
    return "\(start)\n\(title)\(parts[..<firstOfEnd].map(\.html).joined())\(kept)</section>\n"
  }
}

extension Paper.Part {
  fileprivate var html: String {
    switch self {
    case .text(let text, let role): text.html(in: "p", role?.kind) + "\n"
    case .verbatim(let lines): lines.map { $0.html + "\n" }.joined().htmlElement("pre") + "\n"
    case .entries(let entries, gap: _, leastID: _, let heads):
      if entries.isEmpty {
        ""
      } else if heads.isEmpty {
        "\n\(entries.map(\.listHTML).joined())".htmlElement("ul", "rows") + "\n"
      } else {
        Self.table(entries, heads)
      }
    case .prose(let prose): prose.html
    case .columns(let rows): rows.map(\.html).joined()
    case .table(let table): table.html
    case .chart(let bars): bars.html
    }
  }

  /// Entries whose last cells have heads.
  private static func table(_ entries: [Paper.Entry], _ heads: [String]) -> String {
    let count = max(heads.count, entries.map(\.end.count).max() ?? 0)
    let empty = Array(repeating: "<td></td>", count: count)
    let titles = empty.dropFirst(heads.count) + heads.map { $0.html(in: "th") }
    let head = "<thead><tr><td></td>\(titles.joined())</tr></thead>\n"
    let rows = entries.map { entry in
      let cells = empty.dropFirst(entry.end.count) + entry.end.map { $0.html.htmlElement("td") }
      return "<tr class=\"\(entry.kind)\"><th scope=\"row\"><div>\(entry.content)</div></th>\(cells.joined())</tr>\n"
    }
    return "<table>\n\(head)<tbody>\n\(rows.joined())</tbody>\n</table>\n"
  }
}

extension Paper.Entry {
  /// The entry as a heading, with its notes below.
  fileprivate func titleHTML(in name: StaticString) -> String {
    let (start, end) = (mark.html, end.html)
    let title = [start, text.html, end].filter { !$0.isEmpty }.joined(separator: " ")
    return title.htmlElement(name, role?.kind) + "\n" + notes.map { $0.html("p") + "\n" }.joined()
  }

  /// The entry as an item of a list.
  fileprivate var listHTML: String { "<li class=\"\(kind)\">\(content)\(end.html)</li>\n" }

  /// What stands before the cells.
  fileprivate var content: String {
    let notes = notes.map { $0.html("small") }.joined()
    return mark.html + (text.html + notes).htmlElement("span", "text")
  }

  /// The level, and what the text is.
  fileprivate var kind: String { "level\(min(level, 3))" + (role.map { " " + $0.kind } ?? "") }
}

extension Paper.Mark {
  fileprivate var html: String {
    let sign = isBox ? "☐" : isBullet ? "•" : sign
    let text = [sign.html, id.html].filter { !$0.isEmpty }.joined(separator: " ")
    return text.isEmpty ? "" : text.htmlElement("span", "mark" + (role.map { " " + $0.kind } ?? ""))
  }
}

extension Paper.Note {
  fileprivate func html(_ name: StaticString) -> String {
    [sign.html, text.html].filter { !$0.isEmpty }.joined(separator: " ").htmlElement(name, role?.kind)
  }
}

extension [Paper.Cell] {
  fileprivate var html: String {
    isEmpty ? "" : map(\.html).joined(separator: " ").htmlElement("span", "end")
  }
}

extension Paper.Cell {
  fileprivate var html: String {
    switch self {
    case .text(let text, let role, least: _): text.html(in: "span", role?.kind)
    case .bar(let part, let whole, let role): Self.bar(min(part * 100 / max(whole, 1), 100), role)
    }
  }

  /// A bar with its share in words for whoever does not see it.
  private static func bar(_ percent: Int, _ role: Paper.Role) -> String {
    """
    <svg class="bar \(role.kind)" role="img" aria-label="\(percent) %" viewBox="0 0 100 10" preserveAspectRatio="none">\
    <rect class="whole" width="100" height="10"/><rect width="\(percent)" height="10"/></svg>
    """
  }
}

extension Paper.Role {
  /// What the style sheet knows it by.
  var kind: String {
    switch self {
    case .heading: "heading"
    case .good: "good"
    case .fair: "fair"
    case .bad: "bad"
    case .faint: "faint"
    }
  }
}
