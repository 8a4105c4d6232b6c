extension Bool {
  /// Whether something is met, as people type it in either language: `có`, `chưa đạt`, `x`, `TRUE`; nil for other words.
  package static func typed(_ text: String) -> Bool? {
    let word = text.asName
    return yes.contains(word) ? true : no.contains(word) ? false : nil
  }

  private static let yes = ["có", "đạt", "đúng", "rồi", "x", "yes", "y", "true", "met", "1"]
  private static let no = ["không", "chưa", "chưa đạt", "không đạt", "sai", "no", "n", "false", "unmet", "0"]
}
