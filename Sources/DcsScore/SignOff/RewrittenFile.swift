/// A file that Git, an editor or a formatter wrote again, with other bytes that say the same.
///
/// Of the file as it was, no more is known than its digest. But what such programs make of a file are few forms, so that
/// each is tried: the one that has the digest is the file as it was, byte for byte.
struct RewrittenFile {
  /// What such programs change.
  enum Change: CaseIterable {
    case lineEnds, byteOrderMark, lastLineBreak, whiteSpace
  }

  /// The file as it was.
  let original: [UInt8]
  /// In what the file at hand differs from it.
  let changes: [Change]

  /// The largest JSON of which other layouts are tried, as indents may make it many times larger. No school's is near it.
  private static let mostLaidOut = 1 << 20
  /// So many line breaks at the end of a file are counted, as each makes another form of it.
  private static let mostBreaks = 100

  /// Fails where no form of the file has the digest.
  init?(_ bytes: [UInt8], from sha256: SHA256) {
    // What is no text says something else with other bytes.
    if bytes.contains(0) { return nil }
    let now = TextFrame(bytes)
    let most = min(now.breaks, Self.mostBreaks) + 2
    for ends in LineEnds.allCases {
      let body = ends.applied(to: now.body)
      guard let then = TextFrame(of: body, ends.lineBreak(in: now.body), breaks: most, sha256) else { continue }
      self.init(then, now, areLineEndsSame: body == now.body)
      return
    }
    guard now.body.count <= Self.mostLaidOut else { return nil }
    let document = JSONDocument(parsing: now.body)
    guard let root = document.root, document.faults.isEmpty else { return nil }
    for layout in root.bytesInUsualLayouts {
      for ends in [LineEnds.lf, .crlf] {
        let body = ends.applied(to: layout)
        guard let then = TextFrame(of: body, ends.lineBreak(in: body), breaks: 2, sha256) else { continue }
        self.init(then, now, areLineEndsSame: nil)
        return
      }
    }
    return nil
  }

  /// - Parameter areLineEndsSame: Whether the lines of both end in the same way; nil where all white space differs.
  private init(_ then: TextFrame, _ now: TextFrame, areLineEndsSame: Bool?) {
    let areLastBreaksSame =
      then.breaks == now.breaks
      ? then.end == now.end : then.breaks == 0 || now.breaks == 0 || then.isLastBreakCRLF == now.isLastBreakCRLF
    original = then.bytes
    changes = Change.allCases.filter { change in
      switch change {
      case .lineEnds: areLineEndsSame.map { !$0 || !areLastBreaksSame } ?? false
      case .byteOrderMark: then.hasMark != now.hasMark
      case .lastLineBreak: areLineEndsSame != nil && then.breaks != now.breaks
      case .whiteSpace: areLineEndsSame == nil
      }
    }
  }
}

/// How the lines of a text end.
private enum LineEnds: CaseIterable {
  /// As they do.
  case same
  case lf
  case crlf
  /// As spreadsheets write tables: rows end with CR LF, and lines within a cell with LF.
  case crlfBetweenRows

  func applied(to text: [UInt8]) -> [UInt8] {
    if self == .same { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var isQuoted = false
    for (index, byte) in text.enumerated() {
      if byte == 0x0D, index + 1 < text.count, text[index + 1] == 0x0A { continue }
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == 0x0A, self == .crlf || self == .crlfBetweenRows && !isQuoted { bytes.append(0x0D) }
      bytes.append(byte)
    }
    return bytes
  }

  /// What a line of a text ends with.
  func lineBreak(in text: [UInt8]) -> [UInt8] {
    self == .crlf || self == .crlfBetweenRows || self == .same && text.contains(0x0D) ? [0x0D, 0x0A] : [0x0A]
  }
}

/// A text with what programs add to it or leave out: a byte order mark before it, and line breaks behind it.
private struct TextFrame {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  let hasMark: Bool
  let body: [UInt8]
  /// How many line breaks stand behind the last line.
  let breaks: Int
  /// These line breaks.
  let end: [UInt8]
  var isLastBreakCRLF: Bool { end.dropLast().last == 0x0D }

  /// Takes a file apart.
  init(_ bytes: [UInt8]) {
    hasMark = bytes.starts(with: Self.mark)
    let start = hasMark ? Self.mark.count : 0
    var (last, breaks) = (bytes.count, 0)
    while last > start, bytes[last - 1] == 0x0A {
      last -= last - 1 > start && bytes[last - 2] == 0x0D ? 2 : 1
      breaks += 1
    }
    (body, end, self.breaks) = (Array(bytes[start..<last]), Array(bytes[last...]), breaks)
  }

  /// Finds the file of a text that has a digest; nil where there is none.
  ///
  /// - Parameters:
  ///   - body: The text.
  ///   - lineBreak: What stands behind it.
  ///   - most: How often at most.
  init?(of body: [UInt8], _ lineBreak: [UInt8], breaks most: Int, _ sha256: SHA256) {
    for hasMark in [false, true] {
      var stream = SHA256.Stream()
      if hasMark { stream.append(Self.mark) }
      stream.append(body)
      for breaks in 0...most {
        if stream.digest == sha256 {
          (self.hasMark, self.body, self.breaks) = (hasMark, body, breaks)
          end = Array([Array](repeating: lineBreak, count: breaks).joined())
          return
        }
        stream.append(lineBreak)
      }
    }
    return nil
  }

  var bytes: [UInt8] { (hasMark ? Self.mark : []) + body + end }
}
