/// Looks for words that programs and people put where nothing is known.
///
/// Only checks tell them: somebody may be called so, and reading has to take a text for what it is.
enum PlaceholderCheck {
  /// Looks at every text of a file, however deep, but not at its keys.
  static func check(_ node: JSONNode, _ log: inout FaultLog) {
    switch node.kind {
    case .array: node.forEachElement { check($0, &log) }
    case .object: node.forEachMember { check($1, &log) }
    case .string, .madeString:
      // Hardly any text is so short, and only those are made.
      guard node.range.count <= longest, let text = node.text, text.isPlaceholder else { return }
      let away =
        log.names.areTyped
        ? LocalizedText(vi: "xóa nội dung ô", en: "empty the cell")
        : LocalizedText(vi: "bỏ khóa này", en: "leave the key out")
      log.report(
        .placeholder, at: node.range, vi: "\(text.quoted) chỉ là từ giữ chỗ; hãy ghi nội dung thật hoặc \(away.vi)",
        en: "\(text.quoted) is a placeholder; write what it stands for, or \(away.en)")
    case .null, .no, .yes, .number, .madeNumber: return
    }
  }

  /// How many bytes such a word has at most with its quotes and a little space.
  private static let longest = 16
}
