import DcsScore
import Papers

extension StatusReport {
  /// The groups with their bars, and every criterion, each with how many of its rows are how far.
  mutating func addRows() {
    addHeading(LocalizedText(vi: "Từng nhóm và tiêu chí", en: "Groups and criteria"))
    out.paragraph("", tail: columns(answeredLabel, evidencedLabel))
    for part in progress.groups {
      let count = part.group.count
      let width = part.criteria.map(\.id.displayWidth).max() ?? 0
      let role: TextStyle.Role = count.isFinished ? .good : .fair
      let tail = style.bar(count.finished, of: count.rows, role) + StyledText("  ") + columns(count)
      out.paragraph(
        part.group.title[style.language], mark: mark(part.group.id, count), markRole: .heading, role: .heading,
        tail: tail)
      for criterion in part.criteria {
        let count = criterion.count
        let mark = "  " + mark(criterion.id.padded(to: width), count)
        out.paragraph(
          criterion.title[style.language], mark: mark, markRole: count.isFinished ? .good : nil, tail: columns(count))
      }
    }
  }

  /// The id of a part, behind a tick where nothing is left to do.
  private func mark(_ id: String, _ count: ProgressCount) -> String {
    (count.isFinished ? "✓ " : "  ") + id + "  "
  }

  private var answeredLabel: String { style.text(vi: "trả lời", en: "answered") }
  private var evidencedLabel: String { style.text(vi: "minh chứng", en: "evidenced") }

  private func columns(_ count: ProgressCount) -> StyledText {
    let evidenced = count.wanting == 0 ? "–" : "\(count.evidenced)/\(count.wanting)"
    return columns("\(count.answered)/\(count.rows)", evidenced)
  }

  private func columns(_ answered: String, _ evidenced: String) -> StyledText {
    StyledText(
      answered.leftPadded(to: answeredLabel.displayWidth) + "  "
        + evidenced.leftPadded(to: evidencedLabel.displayWidth))
  }
}
