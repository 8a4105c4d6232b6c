/// Looks at a file as text: what reading does not mind, but whoever reads the file next may.
///
/// What it finds has a mend, unless the file is no JSON as it stands: there, nothing is certain.
struct TextCheck {
  let bytes: [UInt8]
  let document: JSONDocument

  /// Passes on every fault, a kind after the other.
  func forEachFault(_ report: (Fault) -> Void) {
    guard let root = document.root else { return }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      report(
        Fault(
          .byteOrderMark, at: 0..<3,
          LocalizedText(vi: "tệp có dấu BOM ở đầu", en: "the file starts with a byte order mark"),
          mends: certain([Mend(range: 0..<3, text: "")])))
    }
    for range in document.unnormalized { report(decomposed(range)) }
    if mayHaveSpaceAroundText(root) { lookForSpace(in: root, report) }
    lookForTrailingSpace(report)
  }

  private func decomposed(_ range: Range<Int>) -> Fault {
    let inner = withoutSpace(range.lowerBound + 1..<range.upperBound - 1)
    let text = String(decoding: bytes[inner], as: UTF8.self)
    let composed = text.normalizedToNFC
    // Text that is decomposed by its escapes is left to its author, and so is a mark behind an escape, whose last letter
    // it would take: \n and U+0301.
    let isMended = !composed.unicodeScalars.elementsEqual(text.unicodeScalars) && composed.readsAlike(text)
    return Fault(
      .decomposedText, at: range,
      LocalizedText(vi: "chữ có dấu phải ở dạng dựng sẵn (NFC)", en: "letters with marks must be composed (NFC)"),
      mends: isMended ? certain([Mend(range: inner, text: composed)]) : [])
  }

  /// Whether any text or key has a space beside its quotes: all looked at in one go, as hardly any file has one.
  private func mayHaveSpaceAroundText(_ root: JSONNode) -> Bool {
    root.source.tokens.contains { token in
      switch token.kind {
      case .string, .madeString: bytes[Int(token.start) + 1] == 0x20 || bytes[Int(token.end) - 2] == 0x20
      default: false
      }
    }
  }

  private func lookForSpace(in node: JSONNode, _ report: (Fault) -> Void) {
    switch node.kind {
    case .array: node.forEachElement { lookForSpace(in: $0, report) }
    case .object: node.forEachMember { lookForSpace(in: $1, report) }
    case .string, .madeString:
      let whole = node.range.lowerBound + 1..<node.range.upperBound - 1
      let inner = withoutSpace(whole)
      // Text of nothing but spaces is an empty text, which is another fault.
      if inner == whole || inner.isEmpty { return }
      let spaces = [whole.lowerBound..<inner.lowerBound, inner.upperBound..<whole.upperBound]
      report(
        Fault(
          .spaceAroundText, at: node.range,
          LocalizedText(
            vi: "chữ không được bắt đầu hay kết thúc bằng dấu cách", en: "text must not start or end with a space"),
          mends: certain(spaces.filter { !$0.isEmpty }.map { Mend(range: $0, text: "") })))
    case .null, .no, .yes, .number, .madeNumber: return
    }
  }

  private func lookForTrailingSpace(_ report: (Fault) -> Void) {
    for end in endsOfLinesWithSpace {
      var start = end
      while start > 0, isSpace(bytes[start - 1]) { start -= 1 }
      report(
        Fault(
          .trailingSpace, at: start..<end,
          LocalizedText(vi: "dòng không nên kết thúc bằng dấu cách", en: "a line should not end with a space"),
          mends: certain([Mend(range: start..<end, text: "")])))
    }
  }

  /// Whether any line may end with a space or tab: all bytes looked at in one go, as hardly any file has one, and each by
  /// one comparison, which takes a few others for a space (such as `!`) or an end (no others that JSON has).
  private var mayHaveSpaceBeforeEnd: Bool {
    guard let last = bytes.last else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      var found: UInt8 = isSpace(last) ? 1 : 0
      for index in 1..<bytes.count {
        let isSpace: UInt8 = bytes[index &- 1] & ~0x29 == 0 ? 1 : 0
        let endsLine: UInt8 = bytes[index] &- 0x0A < 4 ? 1 : 0
        found |= endsLine & isSpace
      }
      return found != 0
    }
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Where the lines end that have a space or tab as their last byte.
  private var endsOfLinesWithSpace: [Int] {
    guard mayHaveSpaceBeforeEnd else { return [] }
    var ends: [Int] = []
    for index in bytes.indices.dropFirst() where bytes[index] == 0x0A || bytes[index] == 0x0D {
      if isSpace(bytes[index - 1]) { ends.append(index) }
    }
    if let last = bytes.last, isSpace(last) { ends.append(bytes.count) }
    return ends
  }

  private func certain(_ mends: [Mend]) -> [Mend] { document.faults.isEmpty ? mends : [] }

  private func withoutSpace(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return start..<end
  }
}

extension String {
  /// Whether this is JSON between quotes, and the same text as some that is.
  fileprivate func readsAlike(_ other: String) -> Bool {
    let own = JSONDocument(parsing: Array("\"\(self)\"".utf8))
    return own.faults.isEmpty && own.root?.value == JSONDocument(parsing: Array("\"\(other)\"".utf8)).root?.value
  }
}
