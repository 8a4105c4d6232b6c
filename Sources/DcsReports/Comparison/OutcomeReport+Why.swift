import DcsScore
import Papers

extension OutcomeReport {
  /// Why the level moved.
  var reasons: Paper.Section {
    let (old, new) = (comparison.old.level, comparison.new.level)
    if old == nil || new == nil || old == new { return Paper.Section() }
    let heading = language.text(vi: "Vì sao mức thay đổi", en: "Why the level moved")
    let why = comparison.why
    if why.isEmpty {
      let unknown = language.text(
        vi: "Không rõ: không có đúng phiên bản bộ chỉ số mà hai lần đánh giá đã dùng",
        en: "It is not known: the very version of the set that was used is not at hand")
      return Paper.Section(heading, [.text(unknown, .faint)])
    }
    return Paper.Section(heading, [.entries(why.map(entry))])
  }

  /// What belongs to a group stands below it.
  private func entry(_ reason: OutcomeComparison.Reason) -> Paper.Entry {
    switch reason {
    case .group(let id, let old, let new):
      return Paper.Entry(
        title(id), mark: Paper.Mark(id: id), end: [.text(.levels(old, new, language))])
    case .threshold(let id, let step, let isReached):
      return Paper.Entry(threshold(of: id, step, isReached), mark: .bullet, level: 1)
    case .thresholdsChanged(let id): return Paper.Entry(thresholdsChanged(of: id), mark: .bullet, level: 1)
    case .condition(let id, let old, let new):
      let states = [old, new].map { $0?.name(language) ?? language.text(vi: "không có trong bộ", en: "not in the set") }
      return Paper.Entry(
        condition(id), mark: .bullet, end: [.text(.arrow(states[0], states[1]))], level: 1)
    }
  }
}

// What moved the level, in words.
extension OutcomeReport {
  private func threshold(of id: String?, _ step: LevelScale.Step, _ isReached: Bool) -> String {
    let (level, start) = (step.level, step.threshold.text(language))
    let points = id == nil ? language.text(vi: "Tổng điểm", en: "All points") : language.text(vi: "Điểm", en: "Points")
    return isReached
      ? language.text(
        vi: "\(points) đã đạt ngưỡng mức \(level) (\(start))",
        en: "\(points) reached the threshold of level \(level) (\(start))")
      : language.text(
        vi: "\(points) xuống dưới ngưỡng mức \(level) (\(start))",
        en: "\(points) fell below the threshold of level \(level) (\(start))")
  }

  private func thresholdsChanged(of id: String?) -> String {
    id == nil
      ? language.text(
        vi: "Bộ chỉ số có ngưỡng khác trước cho tổng điểm",
        en: "The set has other thresholds for all points than before")
      : language.text(vi: "Bộ chỉ số có ngưỡng khác trước", en: "The set has other thresholds than before")
  }

  private func condition(_ id: String) -> String {
    let title = title(id)
    let start = language.text(vi: "Điều kiện \(id)", en: "Condition \(id)")
    return title.isEmpty ? start : "\(start): \(title)"
  }
}

extension LevelScale.Threshold {
  /// From where on it holds, in words.
  fileprivate func text(_ language: Language) -> String {
    switch self {
    case .atLeast(let least):
      language.text(vi: "từ \(least.formatted(.vietnamese)) điểm", en: "from \(least) points")
    case .above(let bound):
      language.text(vi: "trên \(bound.formatted(.vietnamese)) điểm", en: "above \(bound) points")
    }
  }
}
