// What official papers are made of, as lines of a terminal.
extension TextBuilder {
  /// Adds a paragraph; the heading of a part has an empty line before it.
  mutating func add(_ prose: Paper.Prose) {
    if prose.place == .heading || prose.place == .kind { line() }
    for piece in lines(of: prose, to: style.width) { line(piece) }
    if prose.place == .subject { line() }
  }

  /// Adds paragraphs beside each other, or one below the other where lines are short.
  mutating func add(_ row: Paper.Beside) {
    if !isEmpty, row.right.last?.place == .name { line() }
    if style.width < Self.leastForColumns {
      for prose in row.left + row.right { add(prose) }
      return
    }
    let gap = 2
    let width = (style.width - gap) / 2
    let left = row.left.flatMap { lines(of: $0, to: width) }
    let right = row.right.flatMap { lines(of: $0, to: width) }
    for index in 0..<max(left.count, right.count) {
      let start = index < left.count ? left[index] : StyledText("")
      let end = index < right.count ? right[index] : StyledText("")
      line(start + StyledText(spaces: width + gap - start.width) + end)
    }
  }

  /// From how many columns on things stand beside each other.
  static let leastForColumns = 64

  /// The lines of a paragraph in a column, with the room for a signature above a name.
  private func lines(of prose: Paper.Prose, to width: Int) -> [StyledText] {
    let text = [prose.lead, prose.text].filter { !$0.isEmpty }.joined(separator: " ")
    let role: Paper.Role? = prose.place.isStrong ? .heading : prose.place == .foot ? .faint : nil
    let pieces = text.lines(to: width).map { piece in
      prose.place.isCentred
        ? StyledText(spaces: (width - piece.width) / 2) + piece.painted(role, style) : piece.painted(role, style)
    }
    return prose.place == .name ? [StyledText(""), StyledText(""), StyledText("")] + pieces : pieces
  }
}

extension TextBuilder {
  /// Adds a bar with its label above and its scale below.
  mutating func add(_ bar: Paper.Bar) {
    paragraph(bar.label, role: .heading, tail: StyledText(bar.value, bar.role, style))
    let width = min(style.width, 60)
    line(self.bar(bar.part, of: bar.whole, bar.role, width: width))
    if !bar.scale.isEmpty { paragraph(bar.scale, role: .faint) }
  }
}

extension StyledText {
  /// So many spaces.
  init(spaces width: Int) {
    self.init(clean: String(repeating: " ", count: max(0, width)), max(0, width))
  }
}
