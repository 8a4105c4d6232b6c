/// A name by which files refer to things: ASCII letters, digits, full stops and hyphens.
struct ASCIIIdentifier: JSONReadable {
  let text: String

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    let form = LocalizedText(
      vi: "mã chỉ gồm chữ cái không dấu, chữ số, dấu chấm và gạch nối",
      en: "an id of ASCII letters, digits, full stops and hyphens")
    return Self.parsed(node, named: name, &log, .id, mustBe: form, Self.init)
  }

  private init?(_ text: String) {
    let isID = text.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", ".", "-": true
      default: false
      }
    }
    guard isID else { return nil }
    self.text = text
  }
}

extension Int: JSONReadable {
  /// Reads a whole number from 0 to ``Evidence/mostUnits``.
  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard case .number(let number) = node.value else {
      node.reportType(name, mustBe: LocalizedText(vi: "số", en: "a number"), &log)
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
