/// Looks for words that programs and people put where nothing is known.
///
/// Only checks tell them: somebody may be called so, and reading has to take a text for what it is.
enum PlaceholderCheck {
  /// Looks at every text of a file, however deep, but not at its keys.
  static func check(_ node: JSONNode, _ log: inout FaultLog) {
    switch node.kind {
    case .array: node.forEachElement { check($0, &log) }
    case .object:
      node.forEachMember { key, value in
        check(value, &log)
        checkDocument(value, of: key, &log)
      }
    case .string, .madeString:
      // Hardly any text is so short, and only those are made.
      guard node.range.count <= longest, let text = node.text, text.isPlaceholder else { return }
      report(text, at: node.range, &log)
    case .null, .no, .yes, .number, .madeNumber: return
    }
  }

  /// What a document is known by, where nothing should stand unless there is one.
  private static let mustBeThere = ["title", "number"]

  private static func checkDocument(_ node: JSONNode, of key: JSONNode, _ log: inout FaultLog) {
    guard node.range.count <= longest, mustBeThere.contains(where: { key.says($0) }), let text = node.text,
      text.saysNone
    else { return }
    report(text, at: node.range, &log)
  }

  private static func report(_ text: String, at range: Range<Int>, _ log: inout FaultLog) {
    let away =
      log.names.areTyped
      ? LocalizedText(vi: "xóa nội dung ô", en: "empty the cell")
      : LocalizedText(vi: "bỏ khóa này", en: "leave the key out")
    log.report(
      .placeholder, at: range, vi: "\(text.quoted) chỉ là từ giữ chỗ; hãy ghi nội dung thật hoặc \(away.vi)",
      en: "\(text.quoted) is a placeholder; write what it stands for, or \(away.en)")
  }

  /// How many bytes such a word has at most with its quotes and a little space.
  private static let longest = 16
}
