extension FileFormat: JSONReadable {
  /// Reads `NAME/VERSION`.
  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    let form = LocalizedText(vi: "TÊN/SỐ, như \(Evidence.format)", en: "NAME/NUMBER, like \(Evidence.format)")
    return parsed(node, named: name, &log, .format, mustBe: form) { text in
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, let version = Int(digits: parts[1].utf8) else { return nil }
      return FileFormat(name: String(parts[0]), version: version)
    }
  }

  /// Whether a file of a format that the node names is a file of this format; where not, that is a fault.
  func matches(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Bool {
    if node.value == .string(description) { return true }
    guard let found = FileFormat.read(node, named: name, &log) else { return false }
    if found.name == self.name, found.version > version {
      log.report(
        .format, at: node.range, vi: "tệp ở dạng '\(found)' cần phiên bản dcs mới hơn (bản này đọc '\(self)')",
        en: "a file of format '\(found)' needs a newer dcs (this one reads '\(self)')")
    } else {
      log.report(
        .format, at: node.range, vi: "'\(name)' phải là '\(self)', không phải '\(found)'",
        en: "'\(name)' must be '\(self)', not '\(found)'")
    }
    return false
  }
}
