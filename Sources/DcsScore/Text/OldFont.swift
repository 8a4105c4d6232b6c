/// An encoding of a byte a letter that older Vietnamese programs had, whose letters only its own fonts show: pasted as
/// Unicode, text is `KÕ ho¹ch` (TCVN3) or `Keá hoaïch` (VNI) of `Kế hoạch`.
enum OldFont: CaseIterable {
  case tcvn3
  case vni

  var name: String {
    switch self {
    case .tcvn3: "TCVN3 (ABC)"
    case .vni: "VNI"
    }
  }

  /// What a word is, scalar by scalar; nil where it was not typed for these fonts.
  private func letters(of word: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    var found: [Unicode.Scalar] = []
    for scalar in word {
      let letters =
        switch self {
        case .tcvn3: Self.tcvn3Letters[scalar].map { [$0] }
        case .vni: Self.vni(scalar, behind: found.last)
        }
      guard let letters = letters ?? (scalar.isASCII ? [scalar] : nil) else { return nil }
      found += letters
    }
    return found
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .tcvn3: Self.tcvn3Letters[scalar] != nil
    case .vni: Self.vniLetters[scalar] != nil || Self.vniMarks[scalar] != nil
    }
  }
}

extension OldFont {
  /// What a text was meant to be.
  struct Meaning {
    fileprivate(set) var text = ""
    /// Whether the text is all that was typed: what is in capitals by the font alone is not.
    fileprivate(set) var isWhole = true
    /// How many words nobody would have written.
    fileprivate var certainWords = 0
    /// Those that are no Vietnamese as they stand, but may be a name or a sign.
    fileprivate var likelyWords: [String] = []
    /// Whether all letters are capitals.
    fileprivate let isInCapitals: Bool

    fileprivate init(of text: String) {
      let letters = text.unicodeScalars.filter { $0.isASCII && $0.properties.isAlphabetic }
      isInCapitals = letters.count > 1 && letters.allSatisfy { $0.properties.isUppercase }
    }
  }

  /// What a text was meant to be, if it was typed for these fonts.
  ///
  /// All that is not ASCII must make Vietnamese words, and enough of them be none as they stand: `50 µm ¶` is not
  /// `50 àm ả`.
  func meaning(of text: String) -> Meaning? {
    var meaning = Meaning(of: text)
    var word: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if scalar.isASCII ? scalar.properties.isAlphabetic : isLetter(scalar) {
        word.append(scalar)
      } else if scalar.isASCII || scalar == "\u{A0}" || (0x2010...0x2026).contains(scalar.value) {
        if !take(word, &meaning) { return nil }
        meaning.text.unicodeScalars.append(scalar)
        word = []
      } else {
        return nil
      }
    }
    guard take(word, &meaning), meaning.certainWords > 0 || meaning.likelyWords.count > 1 else { return nil }
    return meaning
  }

  /// Adds a word to what is meant; false where it is none.
  private func take(_ word: [Unicode.Scalar], _ meaning: inout Meaning) -> Bool {
    if word.allSatisfy({ $0.isASCII }) {
      meaning.text.unicodeScalars.append(contentsOf: word)
      return true
    }
    // No syllable has more letters, each with a mark or two.
    guard word.count <= 2 * String.longestSyllable, let letters = letters(of: word) else { return false }
    var meant = String(String.UnicodeScalarView(letters)).composed
    let ascii = word.filter { $0.isASCII }
    let isInCapitals = meaning.isInCapitals || ascii.count > 1 && ascii.allSatisfy { $0.properties.isUppercase }
    if isInCapitals, meant != meant.uppercased() {
      meant = meant.uppercased()
      meaning.isWhole = false
    }
    meaning.text += meant
    let written = String(String.UnicodeScalarView(word))
    guard meant.isVietnameseSyllable else {
      // Capitals alone are short for something: §HSP.
      return meant == meant.uppercased() && meant.unicodeScalars.allSatisfy { $0.isASCII || $0 == "Đ" }
    }
    if written.isVietnameseSyllable { return true }
    if isCertain(word) {
      meaning.certainWords += 1
    } else if meaning.likelyWords.count < 2, word.dropFirst().contains(where: { !$0.isASCII }),
      !meaning.likelyWords.contains(written)
    {
      meaning.likelyWords.append(written)
    }
    return true
  }

  /// Whether nobody would have written a word as it stands: with a sign within it, a capital behind a small letter, or two
  /// marks of VNI.
  private func isCertain(_ word: [Unicode.Scalar]) -> Bool {
    if word.count < 4 { return false }
    if self == .vni { return word.count { !$0.isASCII } > 1 }
    for (place, scalar) in word.enumerated().dropFirst() where !scalar.isASCII {
      let isSign = scalar.value < 0xC0 || scalar == "×" || scalar == "÷"
      // A note's number, an ordinal, the end of a quotation, a trade mark.
      let mayEnd = place == word.count - 1 && "¹ª»®©".unicodeScalars.contains(scalar)
      if isSign, !mayEnd { return true }
      if scalar.properties.isUppercase, word[place - 1].properties.isLowercase { return true }
    }
    return false
  }
}

extension OldFont {
  /// What letters of TCVN 5712:1993 (VN3) are, by what windows-1252 has in their places.
  fileprivate static let tcvn3Letters = pairs(
    "¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u{AD}ư®đµà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞị"
      + "ßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ")

  /// Letters of VNI that are one scalar.
  fileprivate static let vniLetters = pairs("ñđÑĐôơÔƠöưÖƯííÍÍììÌÌæỉÆỈóĩÓĨòịÒỊîỵÎỴ")

  /// The marks of VNI, which stand behind their vowels: what Unicode has for them, and behind which vowels they stand.
  fileprivate static let vniMarks: [Unicode.Scalar: (marks: [Unicode.Scalar], vowels: String)] = {
    let (grave, acute, tilde, hook, dot):
      (Unicode.Scalar, Unicode.Scalar, Unicode.Scalar, Unicode.Scalar, Unicode.Scalar) =
        ("\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}")
    let (hat, bowl): (Unicode.Scalar, Unicode.Scalar) = ("\u{302}", "\u{306}")
    let marks: [(Unicode.Scalar, [Unicode.Scalar], String)] = [
      ("ù", [acute], "aeouyơư"), ("ø", [grave], "aeouyơư"), ("û", [hook], "aeouyơư"), ("õ", [tilde], "aeouyơư"),
      ("ï", [dot], "aeouơư"), ("â", [hat], "aeo"), ("á", [hat, acute], "aeo"), ("à", [hat, grave], "aeo"),
      ("å", [hat, hook], "aeo"), ("ã", [hat, tilde], "aeo"), ("ä", [hat, dot], "aeo"), ("ê", [bowl], "a"),
      ("é", [bowl, acute], "a"), ("è", [bowl, grave], "a"), ("ú", [bowl, hook], "a"), ("ü", [bowl, tilde], "a"),
      ("ë", [bowl, dot], "a"),
    ]
    var found: [Unicode.Scalar: (marks: [Unicode.Scalar], vowels: String)] = [:]
    for (mark, meant, vowels) in marks {
      found[mark] = (meant, vowels)
      // Behind capitals there are capitals.
      if let capital = String(Character(mark)).uppercased().unicodeScalars.first {
        found[capital] = (meant, vowels.uppercased())
      }
    }
    return found
  }()

  /// What a letter of VNI is; nil where it is none, or a mark that stands behind what cannot have it.
  fileprivate static func vni(_ scalar: Unicode.Scalar, behind last: Unicode.Scalar?) -> [Unicode.Scalar]? {
    if let letter = vniLetters[scalar] { return [letter] }
    guard let (marks, vowels) = vniMarks[scalar], let last, vowels.unicodeScalars.contains(last) else { return nil }
    return marks
  }

  private static func pairs(_ text: String) -> [Unicode.Scalar: Unicode.Scalar] {
    let scalars = Array(text.unicodeScalars)
    var pairs: [Unicode.Scalar: Unicode.Scalar] = [:]
    for place in stride(from: 0, to: scalars.count, by: 2) { pairs[scalars[place]] = scalars[place + 1] }
    return pairs
  }
}
