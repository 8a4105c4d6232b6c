extension SHA256: JSONReadable {
  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    let form = LocalizedText(
      vi: "mã băm SHA-256 gồm 64 chữ số hệ mười sáu viết thường",
      en: "a SHA-256 digest of 64 lower-case hexadecimal digits")
    return parsed(node, named: name, &log, .digest, mustBe: form) { SHA256(hex: $0) }
  }
}
