// Apple's SDKs do not show the normalization of their standard library; everywhere else nothing but it is needed.
// Embedded Swift shows the iterators, but not that the views are sequences.
#if canImport(Darwin)
  import Foundation
#else
  @_spi(_Unicode) import Swift
#endif

extension String {
  /// The text in Unicode Normalization Form C (UAX #15).
  var composed: String {
    #if canImport(Darwin)
      return precomposedStringWithCanonicalMapping
    #else
      var scalars = String.UnicodeScalarView()
      var composing = withMarksApart._nfc.makeIterator()
      while let scalar = composing.next() { scalars.append(scalar) }
      return String(scalars)
    #endif
  }

  /// The text in Unicode Normalization Form D (UAX #15), in which some systems name their files.
  public var decomposed: String {
    #if canImport(Darwin)
      return decomposedStringWithCanonicalMapping
    #else
      var scalars = String.UnicodeScalarView()
      var decomposing = withMarksApart._nfd.makeIterator()
      while let scalar = decomposing.next() { scalars.append(scalar) }
      return String(scalars)
    #endif
  }

  /// The text with the signs that are two marks in one taken apart, as every normal form has them.
  ///
  /// The standard library takes them for letters, and so leaves their marks behind others that they belong before: a,
  /// U+0301, U+0F73 must become a, U+0F71, U+0F72, U+0301.
  private var withMarksApart: String {
    if !unicodeScalars.contains(where: { $0.isTwoMarks }) { return self }
    return replacingScalars { scalar in
      switch scalar {
      case "\u{F73}": "\u{F71}\u{F72}"
      case "\u{F75}": "\u{F71}\u{F74}"
      case "\u{F81}": "\u{F71}\u{F80}"
      default: nil
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is two combining marks and yet no mark itself (UAX #15, non-starter decompositions): vowel signs of
  /// Tibetan.
  var isTwoMarks: Bool { self == "\u{F73}" || self == "\u{F75}" || self == "\u{F81}" }
}
