package import DcsScore

extension Language {
  /// One of two texts; the other is not made.
  package func text(vi: @autoclosure () -> String, en: @autoclosure () -> String) -> String {
    self == .vietnamese ? vi() : en()
  }
}
