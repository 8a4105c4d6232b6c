/// Points as a result records them.
enum RecordedPoints {
  /// Reads points, which must be the sum of those below them and not over their maximum.
  @discardableResult
  static func check(
    _ node: JSONNode?, sum: Points? = nil, upTo maximum: Points? = nil, _ log: inout FaultLog
  ) -> Points? {
    guard let node, let points = Points.read(node, named: "points", &log) else { return nil }
    if let sum, sum != points {
      log.report(
        .resultSum, at: node.range,
        vi:
          "các điểm bên dưới cộng lại được \(sum.formatted(.vietnamese)), không phải \(points.formatted(.vietnamese))",
        en: "the points below add up to \(sum), not \(points)")
    }
    if let maximum, points > maximum {
      log.report(
        .resultSum, at: node.range,
        vi: "điểm \(points.formatted(.vietnamese)) quá điểm tối đa \(maximum.formatted(.vietnamese))",
        en: "\(points) points are over the maximum of \(maximum)")
    }
    return points
  }
}
