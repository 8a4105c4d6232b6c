import DcsScore
import Papers

extension RoadmapReport {
  /// What is assumed.
  var assumptions: Paper.Section {
    let before = states(in: roadmap.present)
    let entries = roadmap.assumptions.map { assumption in
      Paper.Entry(
        roadmap.start.row(assumption.id)?.title[language] ?? "", mark: Paper.Mark(id: assumption.id, .fair),
        end: [.text(change(assumption, from: before[assumption.id]))])
    }
    return Paper.Section(
      language.text(vi: "Giả định (\(entries.count))", en: "Assumed (\(entries.count))"), [.entries(entries)])
  }

  /// What that alone makes of the school's level and the groups' points.
  var assumedLevels: Paper.Section {
    let now = roadmap.present.level ?? 0
    let then = roadmap.start.level ?? 0
    let role: Paper.Role? = now == then ? nil : then < now ? .bad : .good
    let entries = zip(criteria.groups, zip(roadmap.present.groups, roadmap.start.groups)).map { group, results in
      Paper.Entry(group.title[language], mark: Paper.Mark(id: group.id), end: end(results.0, results.1))
    }
    return Paper.Section(nil, [.text(change(from: now, to: then), role), .entries(entries)])
  }

  private func end(_ now: GroupResult, _ then: GroupResult) -> [Paper.Cell] {
    let share = Paper.Cell.text(now.points.share(to: then.points, of: then.maxPoints, language))
    guard let old = now.level, let new = then.level else { return [share] }
    return [share, .text(language.text(vi: "mức ", en: "level ") + (old == new ? "\(new)" : "\(old) → \(new)"))]
  }

  private func change(from now: Int, to then: Int) -> String {
    switch then {
    case now: language.text(vi: "Trường vẫn ở mức \(now)", en: "The school would stay at level \(now)")
    case ..<now:
      language.text(
        vi: "Trường sẽ từ mức \(now) xuống mức \(then)", en: "The school would fall from level \(now) to level \(then)")
    default:
      language.text(
        vi: "Trường sẽ từ mức \(now) lên mức \(then)", en: "The school would rise from level \(now) to level \(then)")
    }
  }

  /// How a row stands before a change of it: its state, and its points where it has any.
  private typealias Standing = (state: ItemState, points: Points?, maxPoints: Points?)

  private func states(in assessment: Assessment) -> [String: Standing] {
    var standings: [String: Standing] = [:]
    for criterion in assessment.groups.flatMap(\.criteria) {
      if case .mandatory(let state) = criterion.outcome { standings[criterion.id] = (state, nil, nil) }
      for item in criterion.items { standings[item.id] = (item.state, item.points, item.maxPoints) }
    }
    return standings
  }

  private func change(_ assumption: Assumption, from before: Standing?) -> String {
    guard let before else { return "" }
    let state = before.state.name(language)
    switch assumption.value {
    case .met(let holds):
      let new = holds ? ItemState.met : .unmet
      return new == before.state ? state : "\(state) → \(new.name(language))"
    case .points(let points):
      // Unanswered and not counted are not the same as no points.
      let isCounted = before.state != .unanswered && before.state != .evidenceMissing
      let old = isCounted ? before.points?.formatted(language) ?? "" : state
      let new = points.formatted(language)
      let most = before.maxPoints?.formatted(language) ?? ""
      return (old == new ? new : "\(old) → \(new)") + "/\(most)"
    }
  }
}
