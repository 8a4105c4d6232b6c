extension String {
  /// The text with others in place of some of its scalars.
  ///
  /// Scalars and not characters: a mark that is set on a character of a syntax makes another character of it, but no
  /// other byte for whoever reads the syntax.
  ///
  /// - Parameter replacement: What stands for a scalar; nil where the scalar stays.
  package func replacingScalars(_ replacement: (Unicode.Scalar) -> String?) -> String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if let text = replacement(scalar) {
        result.append(contentsOf: text.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
