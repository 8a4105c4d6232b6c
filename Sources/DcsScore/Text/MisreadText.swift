/// UTF-8 that a program read as an encoding of a byte a letter, and saved as the letters of that: `Káº¿` of `Kế`.
struct MisreadText {
  /// The encoding that it was read as.
  let encoding: String
  /// The text as it was; nil where it cannot be worked out.
  let restored: String?
  /// Whether nothing was lost: the restored text, misread, is the ruined one, scalar by scalar.
  let isWhole: Bool

  /// How many times text is taken to be misread at most.
  private static let mostTimes = 3

  /// Fails for any other text.
  init?(_ text: String) {
    for page in CodePage.all {
      if let found = Restoring(text, page) {
        self.init(found, page, times: 1)
        return
      }
    }
    guard let encoding = text.encodingBySigns else { return nil }
    self.init(encoding, nil, isWhole: false)
  }

  private init(_ encoding: String, _ restored: String?, isWhole: Bool) {
    (self.encoding, self.restored, self.isWhole) = (encoding, restored, isWhole)
  }

  private init(_ found: Restoring, _ page: CodePage, times: Int) {
    // What was opened and saved twice is misread twice.
    for other in times < Self.mostTimes ? CodePage.all : [] {
      guard let again = Restoring(found.text, other) else { continue }
      let whole = MisreadText(again, other, times: times + 1)
      self.init(page.name, whole.restored, isWhole: found.isWhole && whole.isWhole)
      return
    }
    // What could not be read before it was misread is not there any more.
    let isLost = found.text.unicodeScalars.contains("\u{FFFD}")
    self.init(page.name, isLost ? nil : found.text, isWhole: found.isWhole && !isLost)
  }
}

/// The work of reading as UTF-8 what was misread as another encoding.
private struct Restoring {
  private let bytes: [UInt8]
  private var found = String.UnicodeScalarView()
  /// Whether some of the text is what nobody writes, and was a letter of Vietnamese or a typed quotation mark or dash.
  private var isMisread = false
  private(set) var isWhole = true

  /// The text as it was.
  var text: String { String(found).normalizedToNFC }

  /// Fails for text that was not misread so.
  init?(_ ruined: String, _ page: CodePage) {
    guard let bytes = page.bytes(of: ruined) else { return nil }
    self.bytes = bytes
    var index = 0
    while index < bytes.count {
      guard let (scalar, length) = bytes.scalar(at: index) else {
        if !restoreLost(from: &index) { return nil }
        continue
      }
      if length > 1 {
        if (0x80..<0xA0).contains(scalar.value) { return nil }
        if scalar.isLikely, !mayBeMeant(index, length, page) { isMisread = true }
      }
      found.append(scalar)
      index += length
    }
    if !isMisread { return nil }
    let again = page.text(of: String(found).utf8)
    isWhole =
      isWhole && again.unicodeScalars.elementsEqual(ruined.unicodeScalars)
      && text.unicodeScalars.elementsEqual(found)
  }

  /// Whether somebody may have written two letters that could be one misread: `XÃ` at the end of a quotation, or before a
  /// space that does not break; `√π`, before which there is no letter.
  private func mayBeMeant(_ index: Int, _ length: Int, _ page: CodePage) -> Bool {
    if length > 2 { return false }
    let shown = page.text(of: bytes[index..<index + 2]).unicodeScalars
    guard let first = shown.first, let sign = shown.last else { return false }
    if !first.properties.isAlphabetic { return found.last.map { !$0.properties.isAlphabetic } ?? true }
    guard first.isVietnameseLetter else { return false }
    // A note's number or a trade mark behind a word in capitals: XÃ¹.
    let isAtEnd = index + 2 == bytes.count || bytes[index + 2] < 0x41
    if isAtEnd, "¹²³®©".unicodeScalars.contains(sign), found.last.map({ $0.properties.isUppercase }) ?? true {
      return true
    }
    return sign.value >= 0x2000 || "\u{A0}«»°ˆ˜".unicodeScalars.contains(sign)
  }

  /// Restores a letter whose last byte is lost, as programs drop what their encoding leaves open: the only one that makes
  /// a Vietnamese word of those around it.
  private mutating func restoreLost(from index: inout Int) -> Bool {
    var start: [UInt8] = [bytes[index]]
    if start[0] == 0xE1, index + 1 < bytes.count, bytes[index + 1] & 0xFE == 0xBA { start.append(bytes[index + 1]) }
    guard start[0] == 0xC3 || start[0] == 0xC4 || start.count == 2 else { return false }
    let rest = index + start.count
    let isAtSpace = rest == bytes.count || bytes[rest] == 0x20
    // Of à the last byte is a space that does not break, which becomes any space, or none.
    let lost: [UInt8] = isAtSpace ? [0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xA0] : [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    let letters = lost.compactMap { (start + [$0]).scalar(at: 0)?.scalar }.filter { isInWord($0, before: rest) }
    guard letters.count == 1 else { return false }
    found.append(letters[0])
    isWhole = false
    // The other two are letters that somebody may have written: BÃO.
    if start.count == 2 { isMisread = true }
    let isTwoSpaces = isAtSpace && rest + 1 < bytes.count && bytes[rest + 1] == 0x20
    index = letters[0] == "à" && isTwoSpaces ? rest + 1 : rest
    return true
  }

  private func isInWord(_ letter: Unicode.Scalar, before rest: Int) -> Bool {
    var word = String(String.UnicodeScalarView(found.reversed().prefix { $0.properties.isAlphabetic }.reversed()))
    word.unicodeScalars.append(letter)
    var index = rest
    while index < bytes.count, word.unicodeScalars.count <= String.longestSyllable {
      guard let (scalar, length) = bytes.scalar(at: index) else { return false }
      if !scalar.properties.isAlphabetic { break }
      word.unicodeScalars.append(scalar)
      index += length
    }
    let isInOneCase = word == word.uppercased() || word.dropFirst() == word.dropFirst().lowercased()
    return isInOneCase && word.isVietnameseSyllable
  }
}

extension String {
  /// The encoding that some of a text was misread as, by pairs of letters that nothing else makes; nil where there are none.
  fileprivate var encodingBySigns: String? {
    var last: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      switch (last, scalar) {
      case ("á", "º"), ("Æ", "°"), ("Æ", "¡"), ("Ä", "‘"), ("ï", "¿"): return "windows-1252"
      // The end of a quotation.
      case ("á", "»") where !unicodeScalars.contains("«"): return "windows-1252"
      case ("ß", "║"), ("ß", "╗"): return "CP437"
      case ("·", "∫"), ("·", "ª"): return "Mac OS Roman"
      default: last = scalar
      }
    }
    return nil
  }
}

extension [UInt8] {
  /// The scalar of UTF-8 at a place, and how many bytes it has; nil where there is none that is well-formed.
  fileprivate func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    let length =
      switch self[index] {
      case ..<0x80: 1
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 0
      }
    guard length > 0, index + length <= count else { return nil }
    var value = length == 1 ? UInt32(self[index]) : UInt32(self[index]) & (0x7F >> UInt32(length))
    for byte in self[index + 1..<index + length] {
      if byte & 0xC0 != 0x80 { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let least: [UInt32] = [0, 0x80, 0x800, 0x1_0000]
    guard value >= least[length - 1], let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }
}

extension Unicode.Scalar {
  /// Whether text that was misread has such: letters and marks of Vietnamese, typed dashes and quotation marks, and what
  /// stands for letters that were lost before.
  fileprivate var isLikely: Bool {
    isVietnameseLetter || (0x2010...0x2030).contains(value) || self == "\u{FFFD}"
      || "\u{300}\u{301}\u{302}\u{303}\u{306}\u{309}\u{31B}\u{323}".unicodeScalars.contains(self)
  }
}
