extension Int: JSONReadable {
  /// Reads a whole number from 0 to ``Evidence/mostUnits``.
  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard case .number(let number) = node.value else {
      node.reportNotANumber(name, &log)
      return nil
    }
    guard case .exact(let value) = number.scaled(toDecimals: 0), (0...Evidence.mostUnits).contains(value) else {
      log.report(
        .number, at: node.range, vi: "\(name.quoted) phải là số nguyên từ 0 đến \(Evidence.mostUnits)",
        en: "\(name.quoted) must be a whole number from 0 to \(Evidence.mostUnits)")
      return nil
    }
    return value
  }
}

extension Int {
  /// Reads a whole number from 1 to ``Evidence/mostUnits``.
  static func readPositive(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard let value = read(node, named: name, &log) else { return nil }
    if value > 0 { return value }
    log.report(
      .number, at: node.range, vi: "\(name.quoted) phải từ 1 trở lên", en: "\(name.quoted) must be 1 or more")
    return nil
  }
}

extension Points: JSONReadable {
  /// Reads points with at most two decimals, from 0 to ``most``.
  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard case .number(let number) = node.value else {
      node.reportNotANumber(name, &log)
      return nil
    }
    switch number.scaled(toDecimals: 2) {
    case .exact(let hundredths) where (0...Self.most.hundredths).contains(hundredths):
      return Self(hundredths: hundredths)
    case .tooFine:
      log.report(
        .points, at: node.range, vi: "\(name.quoted) chỉ được có tối đa hai chữ số thập phân",
        en: "\(name.quoted) must have at most two decimals")
      return nil
    default:
      log.report(
        .points, at: node.range, vi: "\(name.quoted) phải từ 0 đến \(Self.most)",
        en: "\(name.quoted) must be from 0 to \(Self.most)")
      return nil
    }
  }
}
