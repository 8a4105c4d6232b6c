import DcsScore
import Papers

extension AssessmentReport {
  /// The groups with their points, bars and levels, and how far each is from its next level.
  mutating func addGroups() {
    out.line()
    for (group, result) in groups {
      let points = result.points.formatted(style.language) + "/" + result.maxPoints.formatted(style.language)
      let level = result.level.map { style.text(vi: "  mức \($0)", en: "  level \($0)") } ?? ""
      let tail = StyledText(points.leftPadded(to: 9)) + bar(result) + StyledText(level)
      out.paragraph(group.title[style.language], mark: "\(group.id)  ", tail: tail)
      let what = LocalizedText(vi: "nhóm", en: "the group")
      if !addCap(result.cap, below: result.levelByPoints, what, indent: "   ") {
        addNextLevel(result.points, group.scale, indent: "   ")
      }
    }
  }

  /// Says how far points are from the next level.
  mutating func addNextLevel(_ points: Points, _ scale: LevelScale?, indent: String) {
    guard let next = scale?.next(after: points) else { return }
    let missing = (next.least - points).formatted(style.language)
    out.paragraph(
      style.text(
        vi: "Còn thiếu \(missing) điểm để lên mức \(next.level)", en: "\(missing) points short of level \(next.level)"),
      mark: indent, role: .faint)
  }

  /// Says where an unmet condition keeps the level lower than the points.
  ///
  /// - Returns: Whether it does, so that more points alone would not raise the level.
  mutating func addCap(_ cap: Int?, below byPoints: Int?, _ what: LocalizedText, indent: String) -> Bool {
    guard let cap, let byPoints else { return false }
    if cap < byPoints {
      out.paragraph(
        style.text(
          vi: "Điểm ứng với mức \(byPoints), nhưng chưa đủ điều kiện bắt buộc nên \(what.vi) chỉ ở mức \(cap)",
          en:
            "The points reach level \(byPoints), but a mandatory condition is not met, so \(what.en) stays at level \(cap)"
        ),
        mark: indent, role: .bad)
    }
    return cap <= byPoints
  }

  private func bar(_ result: GroupResult) -> StyledText {
    style.bar(result.points.hundredths, of: result.maxPoints.hundredths, result.level.map(role) ?? .fair)
  }
}
