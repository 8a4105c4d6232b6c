extension String {
  /// The letters and digits of ASCII alone, in lower case, those with Vietnamese marks without them: `sovanban` of
  /// "Số văn bản" and of so_van_ban.
  var plainLetters: String {
    var plain = String.UnicodeScalarView()
    for scalar in decomposed.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": plain.append(scalar)
      case "đ", "ð": plain.append("d")
      default: continue
      }
    }
    return String(plain)
  }
}
