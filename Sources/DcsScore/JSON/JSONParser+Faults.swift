/// The faults that the parser finds, in words.
extension JSONParser {
  var emptyFault: Fault {
    Fault(
      .empty, at: bytes.count..<bytes.count, vi: "tệp trống: không có nội dung JSON nào",
      en: "the file is empty: it has no JSON in it")
  }

  var controlCharacter: Fault {
    let escape = #"\u00"# + String(current < 16 ? "0" : "") + String(current, radix: 16)
    return Fault(
      .jsonString, at: index..<index + 1, vi: "ký tự điều khiển trong văn bản phải viết là \(escape)",
      en: "a control character in text must be written as \(escape)")
  }

  func unclosedString(_ open: Int) -> Fault {
    Fault(
      .jsonString, at: open..<open + 1, vi: "văn bản phải kết thúc bằng dấu nháy kép trên cùng một dòng",
      en: "text must end with a double quote on the same line")
  }

  func trailingComma(at comma: Int) -> Fault {
    Fault(
      .trailingComma, at: comma..<comma + 1, vi: "sau phần tử cuối không được có dấu phẩy; hãy xóa dấu phẩy này",
      en: "the last entry must not be followed by a comma; remove it")
  }

  /// A fault at the current place that says what must stand there and what does.
  func unexpected(vi: String, en: String) -> Fault {
    if isAtEnd {
      return Fault(
        .jsonSyntax, at: index..<index, vi: "\(vi), nhưng tệp kết thúc ở đây", en: "\(en), but the file ends here")
    }
    let found = current > 0x20 && current < 0x7F ? "'\(Unicode.Scalar(current))'" : "byte 0x\(hex(current))"
    return Fault(
      .jsonSyntax, at: index..<index + 1, vi: "\(vi), không phải \(found)", en: "\(en), not \(found)")
  }

  /// A fault where a list neither goes on nor ends.
  func unclosed(_ open: Int, _ close: UInt8) -> Fault {
    let bracket = Unicode.Scalar(close)
    let fault = unexpected(vi: "phải là dấu phẩy hoặc '\(bracket)'", en: "must be a comma or '\(bracket)'")
    let opening = Fault.Related(
      range: open..<open + 1, message: LocalizedText(vi: "dấu ngoặc mở ở đây", en: "the bracket opens here"))
    return Fault(fault.code, at: fault.range, fault.message, related: [opening])
  }

  mutating func reportDuplicates(in members: [JSONMember]) {
    for (first, second) in duplicates(in: members) {
      let related = Fault.Related(
        range: members[first].keyRange, message: LocalizedText(vi: "lần đầu ở đây", en: "first defined here"))
      let key = members[second].key
      faults.report(
        .duplicateKey, at: members[second].keyRange, vi: "khóa '\(key)' chỉ được có một lần trong một đối tượng",
        en: "key '\(key)' must stand only once in an object", related: [related])
    }
  }

  /// The places of keys that stand again, each with the key's first place.
  private func duplicates(in members: [JSONMember]) -> [(first: Int, second: Int)] {
    var found: [(first: Int, second: Int)] = []
    // Objects are small as a rule, and comparing a few short keys is cheaper than hashing them.
    if members.count <= 32 {
      for second in members.indices.dropFirst() {
        let key = members[second].key
        if let first = members[..<second].firstIndex(where: { $0.key == key }) { found.append((first, second)) }
      }
      return found
    }
    var firsts: [String: Int] = [:]
    for (index, member) in members.enumerated() {
      if let first = firsts[member.key] { found.append((first, index)) } else { firsts[member.key] = index }
    }
    return found
  }

  private func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
