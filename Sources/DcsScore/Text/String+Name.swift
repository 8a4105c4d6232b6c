extension String {
  /// The text in lower case with single spaces, as names that people type are compared.
  var asName: String { split { $0.isWhitespace }.joined(separator: " ").lowercased() }
}
