import DcsScore
import Papers

extension AssessmentReport {
  /// The mandatory conditions of the groups.
  var conditions: Paper.Section {
    var entries: [Paper.Entry] = []
    for row in rows {
      guard case .mandatory(let state) = row.result.outcome else { continue }
      let criterion = row.criterion
      let title = criterion.title[language]
      let mark = state == .met ? Paper.Mark("✓", id: criterion.id, .good) : Paper.Mark("✗", id: criterion.id, .bad)
      entries.append(Paper.Entry(state == .met ? title : "\(title): \(state.name(language))", mark: mark))
    }
    if entries.isEmpty { return Paper.Section() }
    return Paper.Section(language.text(vi: "Điều kiện bắt buộc", en: "Mandatory conditions"), [.entries(entries)])
  }

  /// Every scored criterion of the groups with its points, and the rows below it.
  var criterionSections: [Paper.Section] {
    rows.compactMap { row in
      guard case .scored(let scored) = row.result.outcome else { return nil }
      let criterion = row.criterion
      let items = zip(criterion.items, scored.items).map { entry($0, $1) }
      return Paper.Section(criterion.isOwnItem ? nil : heading(criterion, scored), [.entries(items)])
    }
  }

  private func heading(_ criterion: Criterion, _ scored: ScoredResult) -> Paper.Entry {
    let level = scored.level.map { language.text(vi: " (mức \($0))", en: " (level \($0))") } ?? ""
    return Paper.Entry(
      criterion.title[language] + level, .heading, mark: Paper.Mark(id: criterion.id, .heading),
      end: [.text(scored.points.share(of: scored.maxPoints, language))])
  }

  private func entry(_ item: Item, _ result: ItemResult) -> Paper.Entry {
    let suggested = result.isSuggestion ? language.text(vi: "gợi ý, ", en: "suggested, ") : ""
    return Paper.Entry(
      item.title[language], mark: Paper.Mark(id: item.id),
      end: [
        .text(suggested + result.state.name(language)), .text(result.points.share(of: result.maxPoints, language)),
      ])
  }
}
