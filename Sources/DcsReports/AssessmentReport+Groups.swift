import DcsScore
import Papers

extension AssessmentReport {
  /// The groups with their points, bars and levels, and how far each is from its next level.
  var groupPoints: Paper.Section {
    let what = LocalizedText(vi: "nhóm", en: "the group")
    let entries = groups.map { row in
      let (group, result) = (row.group, row.result)
      let outlook = outlook(result.points, group.scale, result.cap, below: result.levelByPoints, what)
      return Paper.Entry(
        group.title[language], mark: Paper.Mark(id: group.id), end: end(of: result),
        notes: outlook.map { [$0] } ?? [])
    }
    return Paper.Section(nil, [.entries(entries)])
  }

  private func end(of result: GroupResult) -> [Paper.Cell] {
    let (points, most) = (result.points, result.maxPoints)
    let share = Paper.Cell.text(points.share(of: most, language), least: 9)
    let bar = Paper.Cell.bar(points.hundredths, of: most.hundredths, result.level.map(role) ?? .fair)
    return [share, bar] + (result.level.map { [.text(language.text(vi: "mức \($0)", en: "level \($0)"))] } ?? [])
  }

  /// How far points are from the next level, or where an unmet condition keeps the level lower than the points, or both;
  /// nil on the highest level.
  func outlook(
    _ points: Points, _ scale: LevelScale?, _ cap: Int?, below byPoints: Int?, _ what: LocalizedText
  ) -> Paper.Note? {
    if let cap, let byPoints, cap < byPoints { return Paper.Note(held(at: cap, below: byPoints, what), .bad) }
    if let cap, cap == byPoints {
      return scale?.next(after: points).map { Paper.Note(missingBoth($0.least - points, to: $0.level), .bad) }
    }
    return scale?.next(after: points).map { Paper.Note(missing($0.least - points, to: $0.level), .faint) }
  }
}

// What is said of the next level.
extension AssessmentReport {
  private func missing(_ points: Points, to level: Int) -> String {
    let missing = points.formatted(language)
    return language.text(
      vi: "Còn thiếu \(missing) điểm để lên mức \(level)", en: "\(missing) points short of level \(level)")
  }

  private func missingBoth(_ points: Points, to level: Int) -> String {
    let missing = points.formatted(language)
    return language.text(
      vi: "Còn thiếu \(missing) điểm và chưa đủ điều kiện bắt buộc để lên mức \(level)",
      en: "\(missing) points short of level \(level), for which a mandatory condition is not met either")
  }

  private func held(at cap: Int, below byPoints: Int, _ what: LocalizedText) -> String {
    language.text(
      vi: "Điểm ứng với mức \(byPoints), nhưng chưa đủ điều kiện bắt buộc nên \(what.vi) chỉ ở mức \(cap)",
      en:
        "The points reach level \(byPoints), but a mandatory condition is not met, so \(what.en) stays at level \(cap)"
    )
  }
}
