extension String {
  /// The text cut at white space into lines of at most a width in columns; a longer word has a line of its own.
  ///
  /// Control characters are replaced, as nothing in a file may steer the terminal that it is shown on.
  package func wrapped(to width: Int) -> [String] { lines(to: width).map { $0.text } }

  /// The same as pieces, which know how wide they are.
  func lines(to width: Int) -> [StyledText] {
    var text = singleLine
    return text.withUTF8 { $0.lines(to: width) }
  }

  /// The text on one line, with single spaces for white space and control characters replaced.
  package var singleLine: String {
    var text = self
    if text.withUTF8({ $0.isSingleLine }) { return text }
    text = withoutControls { UInt8($0.value).isSpace }
    var line: [UInt8] = []
    text.withUTF8 { bytes in
      for byte in bytes where !byte.isSpace || line.last.map({ $0 != space }) ?? false {
        line.append(byte.isSpace ? space : byte)
      }
    }
    if line.last == space { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }
}

// Bytes, as a report wraps most of its text and characters would cost more than all the rest of it.
extension UnsafeBufferPointer<UInt8> {
  /// Whether no control character is here, and no white space but single spaces between words.
  fileprivate var isSingleLine: Bool {
    var isBehindSpace = true
    for index in indices {
      let isSpace = self[index] == space
      if isSpace ? isBehindSpace : isControl(at: index) { return false }
      isBehindSpace = isSpace
    }
    return isEmpty || !isBehindSpace
  }

  /// The lines of a text that is on one: of an empty one an empty line.
  fileprivate func lines(to width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    var (line, columns) = (0..<0, 0)
    while line.upperBound < count {
      // The first word starts the text, every other stands behind a space.
      let start = line.upperBound == 0 ? 0 : line.upperBound + 1
      let end = self[start...].firstIndex(of: space) ?? count
      let wide = UnsafeBufferPointer(rebasing: self[start..<end]).displayWidth
      if start > 0, columns + 1 + wide > width {
        lines.append(StyledText(self[line], columns))
        (line, columns) = (start..<end, wide)
      } else {
        (line, columns) = (line.lowerBound..<end, start == 0 ? wide : columns + 1 + wide)
      }
    }
    lines.append(StyledText(self[line], columns))
    return lines
  }
}

extension StyledText {
  /// Makes a piece of UTF-8 without controls, so many columns wide.
  fileprivate init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ width: Int) {
    self.init(clean: String(decoding: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self), width)
  }
}

private let space = UInt8(ascii: " ")

extension UInt8 {
  /// Whether text may be broken here: at white space of ASCII, but not at a no-break space.
  fileprivate var isSpace: Bool { self == space || self == 0x0A || self == 0x09 || self == 0x0D }
}
