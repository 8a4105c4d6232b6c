extension Character {
  /// Whether this is a hyphen, a dash or a minus sign, whichever a keyboard or a word processor gave.
  var isDash: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    return scalar == "-" || scalar == "\u{2212}" || scalar.properties.generalCategory == .dashPunctuation
  }
}
