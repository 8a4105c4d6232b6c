extension JSONNode {
  /// What programs make of the value that change nothing but the white space between its parts: keys stay in their order,
  /// texts and numbers as they are written.
  var bytesInUsualLayouts: [[UInt8]] {
    let compact = bytes(laidOut: .compact)
    let expanded = ["  ", "    ", "\t"].map { Self.expanded(compact, by: Array($0.utf8)) }
    return [Array(source.bytes[range]), bytes(laidOut: .lines(indent: 0)), bytes(laidOut: .line), compact] + expanded
  }

  private func bytes(laidOut layout: JSONWriter.Layout) -> [UInt8] {
    var json = JSONWriter(layout)
    writeAsItStands(to: &json)
    return json.take()
  }

  private func writeAsItStands(to json: inout JSONWriter) {
    switch kind {
    case .array: json.list(nil, children) { $1.writeAsItStands(to: &$0) }
    case .object:
      json.object { json in
        for key in children {
          json.write(nil, bytes: Array(source.bytes[key.range]))
          json.endKey("")
          JSONNode(source, key.place + 1).writeAsItStands(to: &json)
        }
      }
    default: json.write(nil, bytes: Array(source.bytes[range]))
    }
  }

  /// A value with a line for each part, as most formatters write it.
  ///
  /// - Parameters:
  ///   - compact: The value without white space.
  ///   - indent: What each line starts with, once for each list or object that it stands in.
  private static func expanded(_ compact: [UInt8], by indent: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var (depth, isText, isEscaped) = (0, false, false)
    func endLine() {
      bytes.append(UInt8(ascii: "\n"))
      for _ in 0..<depth { bytes += indent }
    }
    // What stands before a byte tells an empty list or object.
    for (before, byte) in zip([0] + compact, compact) {
      if isText {
        bytes.append(byte)
        if !isEscaped, byte == UInt8(ascii: "\"") { isText = false }
        isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
        continue
      }
      if before.opensParts, !byte.closesParts {
        depth += 1
        endLine()
      } else if byte.closesParts, !before.opensParts {
        depth -= 1
        endLine()
      }
      bytes.append(byte)
      switch byte {
      case UInt8(ascii: "\""): isText = true
      case UInt8(ascii: ":"): bytes.append(UInt8(ascii: " "))
      case UInt8(ascii: ","): endLine()
      default: break
      }
    }
    return bytes
  }
}

extension UInt8 {
  /// Whether a list or object starts with this byte.
  fileprivate var opensParts: Bool { self == UInt8(ascii: "[") || self == UInt8(ascii: "{") }

  /// Whether a list or object ends with this byte.
  fileprivate var closesParts: Bool { self == UInt8(ascii: "]") || self == UInt8(ascii: "}") }
}
