extension Int: JSONReadable {
  /// Reads a whole number from 0 to ``Evidence/mostUnits``.
  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    read(node, named: name, from: 0, &log)
  }

  /// Reads a whole number from some least one to ``Evidence/mostUnits``.
  static func read(_ node: JSONNode, named name: String, from least: Int, _ log: inout FaultLog) -> Self? {
    guard let scaled = node.scaled(toDecimals: 0) else {
      node.reportNotANumber(name, &log)
      return nil
    }
    if case .exact(let value) = scaled, (least...Evidence.mostUnits).contains(value) { return value }
    let name = log.names[name]
    if scaled.isOver(Evidence.mostUnits, node.literal) {
      log.report(
        .number, at: node.range, vi: "\(name.vi) không được quá một tỷ", en: "\(name.en) must not be over a billion")
    } else {
      log.report(
        .number, at: node.range,
        LocalizedText(
          vi: "\(name.vi) phải là số nguyên, từ \(least) trở lên",
          en: "\(name.en) must be a whole number, \(least) or more"
        ).suggesting(TypedThousands(node.literal)?.digits))
    }
    return nil
  }
}

extension JSONNumber.Scaled {
  /// Whether the number is larger than a whole one; of a fraction, nobody needs to know.
  fileprivate func isOver(_ most: Int, _ literal: String) -> Bool {
    switch self {
    case .exact(let value): value > most
    case .tooFine: false
    case .tooLarge: !literal.hasPrefix("-")
    }
  }
}

extension Points: JSONReadable {
  /// Reads points with at most two decimals, from 0 to ``most``.
  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard let scaled = node.scaled(toDecimals: 2) else {
      node.reportNotANumber(name, &log)
      return nil
    }
    if case .exact(let hundredths) = scaled, (0...Self.most.hundredths).contains(hundredths) {
      return Self(hundredths: hundredths)
    }
    let name = log.names[name]
    if scaled == .tooFine {
      log.report(
        .points, at: node.range, vi: "\(name.vi) chỉ được có tối đa hai chữ số thập phân",
        en: "\(name.en) must have at most two decimals")
    } else {
      log.report(
        .points, at: node.range, vi: "\(name.vi) phải từ 0 đến \(Self.most)",
        en: "\(name.en) must be from 0 to \(Self.most)")
    }
    return nil
  }
}
