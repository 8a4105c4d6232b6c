extension [String] {
  /// The entries of a list as people type it: `a, b`, also with semicolons, plus signs or slashes between them.
  package static func typed(_ text: String) -> [String] {
    text.split { ",;+/".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
