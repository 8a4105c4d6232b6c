import DcsScore
import Papers

extension StatusReport {
  /// The groups with their bars, and every criterion, each with how many of its rows are how far.
  var rows: Paper.Section {
    let heading = language.text(vi: "Từng nhóm và tiêu chí", en: "Groups and criteria")
    let entries = progress.groups.flatMap { part in [entry(part)] + part.criteria.map(entry) }
    return Paper.Section(heading, [.entries(entries, heads: [answeredLabel, evidencedLabel])])
  }

  private func entry(_ part: SchoolProgress.GroupPart) -> Paper.Entry {
    let count = part.group.count
    let bar = Paper.Cell.bar(count.finished, of: count.rows, count.isFinished ? .good : .fair)
    return Paper.Entry(
      part.group.title[language], .heading, mark: mark(part.group.id, count, .heading), end: [bar] + cells(count))
  }

  private func entry(_ part: SchoolProgress.Part) -> Paper.Entry {
    Paper.Entry(
      part.title[language], mark: mark(part.id, part.count, part.count.isFinished ? .good : nil),
      end: cells(part.count), level: 1)
  }

  /// The id of a part, behind a tick where nothing is left to do.
  private func mark(_ id: String, _ count: ProgressCount, _ role: Paper.Role?) -> Paper.Mark {
    Paper.Mark(count.isFinished ? "✓" : " ", id: id, role)
  }

  private var answeredLabel: String { language.text(vi: "trả lời", en: "answered") }
  private var evidencedLabel: String { language.text(vi: "minh chứng", en: "evidenced") }

  private func cells(_ count: ProgressCount) -> [Paper.Cell] {
    let evidenced = count.wanting == 0 ? "–" : "\(count.evidenced)/\(count.wanting)"
    return [
      .text("\(count.answered)/\(count.rows)", least: answeredLabel.displayWidth),
      .text(evidenced, least: evidencedLabel.displayWidth),
    ]
  }
}
