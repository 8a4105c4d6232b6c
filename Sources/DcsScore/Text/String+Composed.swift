// Apple's SDKs do not show the normalization of their standard library; everywhere else nothing but it is needed.
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
      scalars.append(contentsOf: _nfc)
      return String(scalars)
    #endif
  }

  /// The text in Unicode Normalization Form D (UAX #15), in which some systems name their files.
  public var decomposed: String {
    #if canImport(Darwin)
      return decomposedStringWithCanonicalMapping
    #else
      var scalars = String.UnicodeScalarView()
      scalars.append(contentsOf: _nfd)
      return String(scalars)
    #endif
  }
}
