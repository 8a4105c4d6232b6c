extension String {
  /// About how wide the text is in bold Times New Roman, in thousandths of the letters' size.
  ///
  /// It comes within a twentieth for Vietnamese, which is enough for a line below a name or the room for a number.
  var timesWidth: Int { reduce(0) { $0 + $1.timesWidth } }
}

extension Character {
  fileprivate var timesWidth: Int {
    switch self {
    case " ", "\u{A0}", ".", ",": 250
    case "f", "j", "l", "r", "t", "-", "/", ":", ";", "(", ")", "[", "]", "'", "!", "|": 310
    case _ where isI: isUppercase ? 390 : 280
    case "m", "w", "M", "W": 850
    case "0"..."9": 500
    case _ where isUppercase: 725
    case _ where unicodeScalars.first?.value ?? 0 > 0x2000: 900  // Signs and what other writings have.
    default: 535
    }
  }

  /// Whether the letter is an i with whatever marks.
  private var isI: Bool {
    switch unicodeScalars.first {
    case "i", "I", "ì", "í", "ĩ", "ỉ", "ị", "Ì", "Í", "Ĩ", "Ỉ", "Ị": true
    default: false
    }
  }
}
