/// Names of parts, without the slash that they start with (ECMA-376-2, sections 6.2.2 and 6.5.4).
enum PartName {
  /// The part that says where a part leads to.
  static func relations(of part: String) -> String {
    let names = part.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let folder = names.dropLast().flatMap { Array($0) + [UInt8(ascii: "/")] }
    let name = names.last.map { Array($0) } ?? []
    return String(decoding: folder + Array("_rels/".utf8) + name + Array(".rels".utf8), as: UTF8.self)
  }

  /// What a target means from a part's folder, or from the top where it starts with a slash; nil where it leads out.
  ///
  /// Some programs write backslashes, which mean nothing else in such a name.
  static func resolved(_ target: String, from part: String) -> String? {
    var bytes = unescaped(target.utf8).map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
    if let end = bytes.firstIndex(of: UInt8(ascii: "#")) { bytes.removeSubrange(end...) }
    var names: [ArraySlice<UInt8>] = []
    if bytes.first != UInt8(ascii: "/") {
      names = Array(part.utf8).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropLast()
    }
    for name in bytes.split(separator: UInt8(ascii: "/")) {
      if name.elementsEqual([0x2E]) { continue }
      if !name.elementsEqual([0x2E, 0x2E]) {
        names.append(name)
      } else if names.popLast() == nil {
        return nil
      }
    }
    if names.isEmpty { return nil }
    return String(decoding: Array(names.joined(separator: [UInt8(ascii: "/")])), as: UTF8.self)
  }

  /// A percent sign and two digits are a byte (RFC 3986, section 2.1).
  private static func unescaped(_ text: some Sequence<UInt8>) -> [UInt8] {
    let text = Array(text)
    var bytes: [UInt8] = []
    var place = 0
    while place < text.count {
      if text[place] == UInt8(ascii: "%"), place + 2 < text.count, let first = text[place + 1].hexadecimalValue,
        let second = text[place + 2].hexadecimalValue
      {
        bytes.append(first << 4 | second)
        place += 3
      } else {
        bytes.append(text[place])
        place += 1
      }
    }
    return bytes
  }
}
