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
    guard isID, !text.isEmpty else { return nil }
    self.text = text
  }
}
