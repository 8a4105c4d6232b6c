/// Points as a result records them.
enum RecordedPoints {
  /// Reads points, which must be the sum of those below them and not over their maximum.
  ///
  /// - Parameter whose: What has the points, for messages; nil where it is not known.
  @discardableResult
  static func check(
    _ node: JSONNode?, of whose: LocalizedText? = nil, sum: Points? = nil, upTo maximum: Points? = nil,
    _ log: inout FaultLog
  ) -> Points? {
    guard let node, let points = Points.read(node, named: "points", &log) else { return nil }
    let (vi, en) = (whose.map { "\($0.vi): " } ?? "", whose.map { "\($0.en): " } ?? "")
    if let sum, sum != points {
      log.report(
        .resultSum, at: node.range,
        vi:
          "\(vi)các điểm bên dưới cộng lại được \(sum.formatted(.vietnamese)), không phải \(points.formatted(.vietnamese))",
        en: "\(en)the points below add up to \(sum), not \(points)")
    }
    if let maximum, points > maximum {
      log.report(
        .resultSum, at: node.range,
        vi: "\(vi)điểm \(points.formatted(.vietnamese)) quá điểm tối đa \(maximum.formatted(.vietnamese))",
        en: "\(en)\(points) points are over the maximum of \(maximum)")
    }
    return points
  }
}
