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

  /// Opens a file's outermost object and checks that its `format` is this one.
  ///
  /// - Parameter schema: The key by which a file names its JSON Schema for editors; what it says is of no account here.
  /// - Returns: A reader of the object that has read the format, or nil where the file is another.
  func open<Key: RawRepresentable<String> & CaseIterable>(
    _ root: JSONNode, _ format: Key, schema: Key? = nil, _ log: inout FaultLog
  ) -> ObjectReader<Key>? {
    guard root.kind == .object else {
      log.report(
        .wrongType, at: root.opening,
        vi: "tệp phải là một đối tượng {…}, không phải \(root.typeName.vi)",
        en: "the file must be an object {…}, not \(root.typeName.en)")
      return nil
    }
    guard var object = ObjectReader<Key>(root, named: name, &log), let node = object.requiredNode(format, &log),
      matches(node, &log)
    else { return nil }
    if let schema { _ = object.optional(schema, String.self, &log) }
    return object
  }

  private func matches(_ node: JSONNode, _ log: inout FaultLog) -> Bool {
    if node.says(description) { return true }
    guard let found = FileFormat.read(node, named: "format", &log) else { return false }
    if found == self { return true }
    let key = log.names["format"]
    let message =
      found.name == name && found.version > version
      ? LocalizedText(
        vi: "tệp ở dạng \(found.description.quoted) cần phiên bản dcs mới hơn (bản này đọc '\(self)')",
        en: "a file of format \(found.description.quoted) needs a newer dcs (this one reads '\(self)')")
      : LocalizedText(
        vi: "\(key.vi) phải là '\(self)', không phải \(found.description.quoted)",
        en: "\(key.en) must be '\(self)', not \(found.description.quoted)")
    log.report(.format, at: node.range, message)
    return false
  }
}
