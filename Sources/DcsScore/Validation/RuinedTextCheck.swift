/// Looks for texts whose letters were taken for others: with a mend where all of such a text is still there.
///
/// Only checks look for them, as they cost nothing to read.
struct RuinedTextCheck {
  let bytes: [UInt8]
  /// Whether the file can be mended, where a text can.
  let isMendable: Bool
  let isTable: Bool

  /// Looks at every text of a file, however deep, but not at its keys.
  ///
  /// - Parameter isMendable: Whether any of the file's bytes may be changed.
  static func forEachFault(in file: ParsedFile, isMendable: Bool = true, _ report: (Fault) -> Void) {
    guard let root = file.document.root else { return }
    let bytes = file.source.utf8
    // Hardly any file has such, and then its texts need not be looked at.
    if !bytes.withUnsafeBufferPointer({ $0.mayBeRuined }) { return }
    let isMendable = isMendable && !file.isTable && file.document.faults.isEmpty
    RuinedTextCheck(bytes: bytes, isMendable: isMendable, isTable: file.isTable).look(at: root, report)
  }

  private func look(at node: JSONNode, _ report: (Fault) -> Void) {
    switch node.kind {
    case .array: node.forEachElement { look(at: $0, report) }
    case .object: node.forEachMember { look(at: $1, report) }
    case .string, .madeString:
      guard node.withText({ $0.mayBeRuined }) == true, let ruined = RuinedText(node.literal) else { return }
      if case .replaced = ruined.cause, !isReplaced(in: node.range) { return }
      report(
        Fault(
          .ruinedText, at: node.range, ruined.message(node.literal.trimmed, isTable: isTable),
          mends: mends(ruined, of: node)))
    case .null, .no, .yes, .number, .madeNumber: return
    }
  }

  /// Whether U+FFFD stands in the file, and is not what reading put in place of what is wrong there.
  private func isReplaced(in range: Range<Int>) -> Bool {
    let text = bytes[range]
    return text.contains(0xEF) && text.holds([0xEF, 0xBF, 0xBD])
      || text.holds(Array("\\ufffd".utf8)) || text.holds(Array("\\uFFFD".utf8))
  }

  private func mends(_ ruined: RuinedText, of node: JSONNode) -> [Mend] {
    guard isMendable, ruined.isWhole, let restored = ruined.restored else { return [] }
    var (start, end) = (node.range.lowerBound + 1, node.range.upperBound - 1)
    // What is written by escapes, or decomposed, is left to its author.
    guard bytes[start..<end].elementsEqual(node.literal.utf8) else { return [] }
    // Spaces around a text are another fault, with mends of its own.
    while start < end, bytes[start] == 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return [Mend(range: start..<end, text: restored.trimmed)]
  }
}

extension ArraySlice<UInt8> {
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    indices.contains { self[$0] == part[0] && self[$0...].starts(with: part) }
  }
}

extension RuinedText {
  /// What is wrong with a text, and what to do.
  fileprivate func message(_ text: String, isTable: Bool) -> LocalizedText {
    let wayOut = wayOut(isTable: isTable)
    return switch cause {
    case .misread(let encoding):
      LocalizedText(
        vi: "\(text.quoted) là chữ bị hỏng: tệp UTF-8 đã được đọc ở bảng mã \(encoding) rồi lưu lại; \(wayOut.vi)",
        en: "\(text.quoted) is ruined: UTF-8 was read as \(encoding) and saved again; \(wayOut.en)")
    case .oldFont(let name):
      LocalizedText(
        vi: "\(text.quoted) viết ở bảng mã cũ \(name), không phải Unicode; \(wayOut.vi)",
        en: "\(text.quoted) is in the old encoding \(name), not Unicode; \(wayOut.en)")
    case .lost:
      LocalizedText(
        vi:
          "\(text.quoted) có dấu '?' thay cho các chữ đã mất khi lưu ở bảng mã không có chữ Việt; \(wayOut.vi)",
        en:
          "\(text.quoted) has '?' for letters that were lost when it was saved in an encoding without Vietnamese; \(wayOut.en)"
      )
    case .replaced:
      LocalizedText(
        vi: "\(text.quoted) có ký tự U+FFFD thay cho các chữ đã mất khi đọc sai bảng mã; \(wayOut.vi)",
        en: "\(text.quoted) has U+FFFD for letters that were lost when it was read wrongly; \(wayOut.en)")
    }
  }

  private func wayOut(isTable: Bool) -> LocalizedText {
    if let restored = restored?.trimmed {
      return isWhole
        ? LocalizedText(vi: "đúng ra là \(restored.quoted)", en: "it should be \(restored.quoted)")
        : LocalizedText(vi: "có lẽ là \(restored.quoted)", en: "it is perhaps \(restored.quoted)")
    }
    return isTable
      ? LocalizedText(
        vi:
          "không khôi phục được; hãy gõ lại, hoặc mở lại bảng tính gốc (.xlsx), không phải tệp này, rồi lưu dạng 'CSV UTF-8'",
        en:
          "it cannot be restored: type it again, or open the original spreadsheet (.xlsx), not this file, and save it as 'CSV UTF-8'"
      )
      : LocalizedText(
        vi: "không khôi phục được; hãy gõ lại, hoặc mở lại tệp gốc, không phải tệp này, rồi lưu ở mã UTF-8",
        en: "it cannot be restored: type it again, or open the original file, not this one, and save it as UTF-8")
  }
}
