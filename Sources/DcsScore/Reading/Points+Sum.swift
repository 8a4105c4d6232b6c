extension Points {
  /// Reports where the parts of a row do not add up to this maximum of the row.
  func check(sum: Points, of parts: LocalizedText, at node: JSONNode?, _ log: inout FaultLog) {
    guard let node, sum != self else { return }
    log.report(
      .criteriaSum, at: node.range,
      vi: "\(parts.vi) cộng lại được \(sum.formatted(.vietnamese)), maxPoints là \(formatted(.vietnamese))",
      en: "\(parts.en) add up to \(sum), its maxPoints is \(self)")
  }
}
