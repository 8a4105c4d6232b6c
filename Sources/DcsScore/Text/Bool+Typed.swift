extension Bool {
  /// Whether something is met, as people type it in either language: `có`, `chưa đạt`, `x`, `✓`, `TRUE`; nil for other
  /// words.
  package static func typed(_ text: String) -> Bool? {
    let word = text.asName
    return yes.contains(word) ? true : no.contains(word) ? false : nil
  }

  private static let yes = [
    "có", "đạt", "đúng", "rồi", "có rồi", "đã có", "đã đạt", "x", "v", "yes", "y", "true", "met", "1",
    // Ticks, also in boxes.
    "✓", "✔", "☑", "✅", "🗸", "🗹", "√",
    // What shows as a tick and as a ticked box in the font Wingdings, as a cell and as a word processor has it.
    "ü", "þ", "\u{F0FC}", "\u{F0FE}",
  ]
  private static let no = [
    "không", "chưa", "chưa đạt", "không đạt", "không có", "chưa có", "sai", "no", "n", "false", "unmet", "0",
  ]
}
