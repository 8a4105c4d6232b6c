extension String {
  /// How many scalars a syllable has at most: `nghiêng`.
  static let longestSyllable = 7

  /// Whether the text is what a syllable of Vietnamese can be, in any case: what starts one, what may follow, one tone at
  /// most, and before a stop none but the two that stand there.
  var isVietnameseSyllable: Bool {
    if unicodeScalars.count > Self.longestSyllable { return false }
    var letters = String.UnicodeScalarView()
    var tone: Unicode.Scalar?
    for scalar in lowercased().decomposed.unicodeScalars {
      if !Syllable.tones.contains(scalar) {
        letters.append(scalar)
      } else if tone == nil {
        tone = scalar
      } else {
        return false
      }
    }
    let word = Array(String(letters).composed.utf8)
    return Syllable.onsets.contains { onset in
      guard word.starts(with: onset.utf8) else { return false }
      let rime = String(decoding: word.dropFirst(onset.utf8.count), as: UTF8.self)
      let isStopped = ["c", "p", "t", "ch"].contains { rime.hasSuffix($0) }
      return Syllable.rimes.contains(rime) && (!isStopped || tone == "\u{301}" || tone == "\u{323}")
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a letter that Vietnamese has and English has not.
  var isVietnameseLetter: Bool {
    switch value {
    case 0xC0...0xFF: "àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ".unicodeScalars.contains(self)
    case 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x1EA0...0x1EF9: true
    default: false
    }
  }
}

/// What syllables of Vietnamese are made of.
enum Syllable {
  static let onsets = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu",
    "r",
    "s", "t", "th", "tr", "v", "x",
  ]

  static let tones: [Unicode.Scalar] = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]

  /// What follows, without its tone.
  static let rimes = SortedNames(
    [
      "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
      "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu",
      "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ooc",
      "oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm",
      "uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyp uyt uyu ư ưa ưc ưi ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt",
      "ưu y yêm yên yêng yêt yêu ych ynh yt",
    ].flatMap { $0.split(separator: " ").map { String($0) } })
}
