import DcsScore
import Papers

extension RoadmapReport {
  /// What is assumed, and what that alone makes of the school's level and the groups' points.
  mutating func addAssumptions() {
    let assumptions = roadmap.assumptions
    out.line()
    out.heading(
      style.text(vi: "Giả định (\(assumptions.count))", en: "Assumed (\(assumptions.count))"))
    let width = assumptions.map(\.id.displayWidth).max() ?? 0
    let before = states(in: roadmap.present)
    for assumption in assumptions {
      out.paragraph(
        rows[assumption.id]?.title[style.language] ?? "", mark: assumption.id.padded(to: width) + "  ", markRole: .fair,
        tail: StyledText(change(assumption, from: before[assumption.id])))
    }
    out.line()
    addLevels()
  }

  private mutating func addLevels() {
    let now = roadmap.present.level ?? 0
    let then = roadmap.start.level ?? 0
    switch then {
    case now: out.paragraph(style.text(vi: "Trường vẫn ở mức \(now)", en: "The school would stay at level \(now)"))
    case ..<now:
      out.paragraph(
        style.text(
          vi: "Trường sẽ từ mức \(now) xuống mức \(then)",
          en: "The school would fall from level \(now) to level \(then)"),
        role: .bad)
    default:
      out.paragraph(
        style.text(
          vi: "Trường sẽ từ mức \(now) lên mức \(then)", en: "The school would rise from level \(now) to level \(then)"),
        role: .good)
    }
    for (group, results) in zip(criteria.groups, zip(roadmap.present.groups, roadmap.start.groups)) {
      let (now, then) = results
      var tail = share(now.points, then.points, of: then.maxPoints)
      if let old = now.level, let new = then.level {
        tail += style.text(vi: "  mức ", en: "  level ") + (old == new ? "\(new)" : "\(old) → \(new)")
      }
      out.paragraph(group.title[style.language], mark: "\(group.id)  ", tail: StyledText(tail))
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
    let state = before.state.name(style.language)
    switch assumption.value {
    case .met(let holds):
      let new = holds ? ItemState.met : .unmet
      return new == before.state ? state : "\(state) → \(new.name(style.language))"
    case .points(let points):
      // Unanswered and not counted are not the same as no points.
      let isCounted = before.state != .unanswered && before.state != .evidenceMissing
      let old = isCounted ? before.points?.formatted(style.language) ?? "" : state
      let new = points.formatted(style.language)
      let most = before.maxPoints?.formatted(style.language) ?? ""
      return (old == new ? new : "\(old) → \(new)") + "/\(most)"
    }
  }
}
