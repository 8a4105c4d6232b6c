/// Looks for texts with characters that nobody sees, or that turn others around: two names that look the same are not, and a
/// title may read as what it does not say.
///
/// Only checks look for them, as they cost nothing to read.
enum InvisibleTextCheck {
  /// Looks at every text of a file, however deep, but not at its keys: a key with such is not one of the format.
  static func check(_ file: ParsedFile, _ log: inout FaultLog) {
    guard let root = file.document.root else { return }
    // Hardly any file has such, and then its texts need not be looked at.
    let mayHave = file.source.utf8.withUnsafeBufferPointer { bytes in
      bytes.mayHaveHidden || bytes.contains(UInt8(ascii: "\\"))
    }
    if !mayHave { return }
    // What is wrong with a text for another reason, or for this one, is told already.
    let told = Set(log.faults.map { $0.range.lowerBound })
    look(at: root, told, &log)
  }

  private static func look(at node: JSONNode, _ told: Set<Int>, _ log: inout FaultLog) {
    switch node.kind {
    case .array: node.forEachElement { look(at: $0, told, &log) }
    case .object: node.forEachMember { look(at: $1, told, &log) }
    case .string, .madeString:
      guard node.withText({ $0.mayHaveHidden }) == true, !told.contains(node.range.lowerBound) else { return }
      let (text, codes) = (node.literal.trimmed, node.literal.trimmed.hiddenCodes.listed())
      if codes.isEmpty { return }
      log.report(
        .invisibleText, at: node.range,
        vi: "\(text.quoted) có ký tự không nhìn thấy hoặc đảo chiều chữ (\(codes)); hãy xóa đi và gõ lại",
        en:
          "\(text.quoted) has characters that nobody sees or that turn text around (\(codes)); delete it and type it again"
      )
    case .null, .no, .yes, .number, .madeNumber: return
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a character of this UTF-8 may be a hidden one, seen byte by byte: by the first two of it.
  fileprivate var mayHaveHidden: Bool {
    for index in indices {
      let byte = self[index]
      if byte >= 0x20, byte < 0x7F { continue }
      if byte < 0x20 ? !byte.isWhiteSpace : startsHidden(byte, index + 1 < count ? self[index + 1] : 0) { return true }
    }
    return false
  }

  private func startsHidden(_ byte: UInt8, _ next: UInt8) -> Bool {
    switch byte {
    case 0x7F, 0xF0...: true
    case 0xC2: next < 0xA0 || next == 0xAD
    case 0xCD: next == 0x8F
    case 0xD8: next == 0x9C
    // Vietnamese letters are of E1 with B8 to BB.
    case 0xE1: next < 0xB8
    case 0xE2: next == 0x80 || next == 0x81
    case 0xE3: next == 0x85
    case 0xEF: next >= 0xB8
    default: false
    }
  }
}

extension UInt8 {
  fileprivate var isWhiteSpace: Bool { self == 0x09 || self == 0x0A || self == 0x0D }
}
