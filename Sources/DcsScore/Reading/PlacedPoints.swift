/// Points with their place in the file.
struct PlacedPoints {
  let points: Points
  /// Nil where the points are a sum that stands nowhere.
  let range: Range<Int>?

  /// The place, for faults of what depends on the points.
  var related: [Fault.Related] {
    range.map { [Fault.Related(range: $0, message: LocalizedText(vi: "điểm tối đa ở đây", en: "the maximum is here"))] }
      ?? []
  }
}

extension PlacedPoints {
  /// Reads the `maxPoints` of a row.
  static func maximum(_ node: JSONNode?, _ log: inout FaultLog) -> PlacedPoints? {
    guard let node, let points = Points.read(node, named: "maxPoints", &log) else { return nil }
    return PlacedPoints(points: points, range: node.range)
  }

  /// Reports where the parts of a row do not add up to this maximum of the row.
  func check(sum: Points, of parts: LocalizedText, _ log: inout FaultLog) {
    guard let range, sum != points else { return }
    log.report(
      .criteriaSum, at: range,
      vi: "\(parts.vi) cộng lại được \(sum.formatted(.vietnamese)), maxPoints là \(points.formatted(.vietnamese))",
      en: "\(parts.en) add up to \(sum), its maxPoints is \(points)")
  }
}
