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
      var composing = _nfc.makeIterator()
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
      var decomposing = _nfd.makeIterator()
      while let scalar = decomposing.next() { scalars.append(scalar) }
      return String(scalars)
    #endif
  }
}
