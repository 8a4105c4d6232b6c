/// Looks for a school's code that a spreadsheet has changed: it takes a code for a number, and drops the zeros before it.
struct SchoolCodeCheck {
  private let node: JSONNode
  private let code: String
  /// Whether the file is a table.
  private let isTable: Bool

  /// Fails where evidence has no code.
  init?(_ root: JSONNode, isTable: Bool) {
    guard let node = root["school"]?["code"], let code = node.text, !code.isEmpty else { return nil }
    (self.node, self.code, self.isTable) = (node, code, isTable)
  }

  /// Looks at the code.
  ///
  /// - Parameter length: How many characters the set says that a code has; nil where it does not say.
  func run(length: Int?, _ log: inout FaultLog) {
    if code.looksChanged {
      // Of a table's cell that is told where it is read, as only there is it known whether it is text.
      if !isTable { log.report(.schoolCode, at: node.range, looksChanged) }
    } else if let length, code.unicodeScalars.count != length {
      log.report(.schoolCode, at: node.range, otherLength(than: length))
    }
  }

  private var looksChanged: LocalizedText {
    LocalizedText(
      vi:
        "mã trường \(code.quoted) trông như ngày hoặc số có mũ; có thể bảng tính đã đổi mã đã gõ; \(typeAgain.vi)",
      en:
        "the school's code \(code.quoted) looks like a date or a power; a spreadsheet may have changed what was typed; \(typeAgain.en)"
    )
  }

  private func otherLength(than length: Int) -> LocalizedText {
    let count = code.unicodeScalars.count
    let start = LocalizedText(
      vi: "mã trường \(code.quoted) có \(count) ký tự, trong khi bộ chỉ số nêu \(length)",
      en: "the school's code \(code.quoted) has \(count) characters, but the set says \(length)")
    guard count < length, code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return LocalizedText(vi: "\(start.vi); hãy kiểm tra lại mã", en: "\(start.en); check it")
    }
    let whole = (String(repeating: "0", count: length - count) + code).quoted
    return LocalizedText(
      vi: "\(start.vi); có thể bảng tính đã bỏ số 0 ở đầu, đúng ra là \(whole); \(typeAgain.vi)",
      en: "\(start.en); a spreadsheet may have dropped zeros before it, so that it should be \(whole); \(typeAgain.en)")
  }

  private var typeAgain: LocalizedText {
    isTable
      ? LocalizedText(
        vi: "hãy định dạng ô kiểu Văn bản (Text) rồi gõ lại", en: "format the cell as text and type it again")
      : LocalizedText(vi: "hãy ghi lại mã", en: "write it again")
  }
}
