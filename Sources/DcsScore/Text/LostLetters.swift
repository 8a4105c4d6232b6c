/// Letters that were lost where a program saved text in an encoding that has none of Vietnamese: `Tr??ng THCS Nguy?n Tr?i`.
///
/// Bytes are looked at, of UTF-8 or of whatever else, as what is beyond ASCII need not be known.
struct LostLetters {
  /// Whether somewhere a question mark stands for letters, which nobody would have written.
  private(set) var areCertain = false
  /// How many words may be such, and may be questions.
  private var likelyWords = 0
  /// How many words may be such, and may be single letters that are asked for.
  private var capitals = 0
  /// How many words may be such, and may be two with a question mark and no space between: `sao?tại`.
  private var pairs = 0

  /// Whether letters of a text are lost.
  var areLost: Bool {
    areCertain || likelyWords > 1 || likelyWords == 1 && capitals + pairs > 0 || pairs > 0 && capitals > 0
  }

  init(in text: some Sequence<UInt8>) {
    var word: [UInt8] = []
    for byte in text {
      if byte > 0x20, !",;\"()[]{}".utf8.contains(byte) {
        // No word is longer, and a text without spaces may be.
        if word.count <= Self.mostBytes { word.append(byte) }
      } else {
        look(at: word[...])
        word.removeAll(keepingCapacity: true)
      }
    }
    look(at: word[...])
  }

  private static let mostBytes = 60

  private mutating func look(at word: ArraySlice<UInt8>) {
    guard word.count <= Self.mostBytes, word.contains(UInt8(ascii: "?")) else { return }
    var word = word
    while let last = word.last, ".:!".utf8.contains(last) { word.removeLast() }
    let question = UInt8(ascii: "?")
    // Addresses have question marks, and so have patterns.
    guard word.allSatisfy({ $0 == question || $0.isLetter || $0 == UInt8(ascii: "-") }) else { return }
    let parts = word.split(separator: UInt8(ascii: "-"))
    for part in parts where part.contains(question) {
      let letters = part.split(separator: question, omittingEmptySubsequences: false)
      let sides = zip(letters, letters.dropFirst()).filter { !$0.endsSentence(before: $1) }
      let broken = sides.filter { !$0.contains { $0.isVowel } || !$1.contains { $0.isVowel } }
      // Two question marks within a word stand for two letters: TR??NG.
      let isWide = zip(letters, letters.dropFirst(2)).enumerated().contains { place, sides in
        letters[place + 1].isEmpty && !sides.1.isEmpty && !sides.0.isEmpty && !sides.0.contains { $0.isVowel }
      }
      if isWide || broken.contains(where: { !$0.isInCapitals || !$1.isInCapitals }) {
        areCertain = true
      } else if !broken.isEmpty {
        // Q?A and GV?HS are questions, NGUY?N TR?I is none.
        likelyWords += 1
      } else if !sides.isEmpty {
        pairs += 1
      } else if letters[0].isEmpty && letters.last?.startsWithLetter == true {
        likelyWords += 1
      } else if letters[0].isOnset {
        if letters[0].count == 1, letters[0].first?.isCapital == true { capitals += 1 } else { likelyWords += 1 }
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether a word that ends so is another than the one that goes on so behind a question mark, with no space between.
  ///
  /// Behind a letter that is lost, a word goes on with ASCII if at all.
  fileprivate func endsSentence(before next: Self) -> Bool {
    guard let last, let first = next.first, first < 0x80 else { return true }
    if first.isCapital { return !last.isCapital || next.dropFirst().first.map { !$0.isCapital } ?? false }
    return count > 1 && last.isCapital
  }

  /// Whether these are letters, and all of ASCII are capitals.
  fileprivate var isInCapitals: Bool { !isEmpty && allSatisfy { $0 >= 0x80 || $0.isCapital } }

  /// Whether a letter starts this, and no sign, in UTF-8 and in encodings of a byte a letter.
  fileprivate var startsWithLetter: Bool {
    guard let first else { return false }
    return first < 0x80 || first >= 0xC3 && first != 0xE2
  }

  /// Whether this is what starts a syllable, with at most its first letter a capital.
  fileprivate var isOnset: Bool {
    let start = String(decoding: self, as: UTF8.self)
    return !isEmpty && Syllable.onsets.contains(start.lowercased()) && !dropFirst().contains { $0.isCapital }
  }
}

extension UInt8 {
  fileprivate var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }

  /// Whether this is a letter of ASCII, or a part of one beyond it.
  fileprivate var isLetter: Bool { self >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

  /// Whether this is a vowel of ASCII, or a part of a letter beyond it, most of which are.
  fileprivate var isVowel: Bool { self >= 0x80 || "aeiouy".utf8.contains(self | 0x20) }
}
