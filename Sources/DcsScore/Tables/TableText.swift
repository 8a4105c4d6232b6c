/// Text as the cell of a table writes it, so that no spreadsheet changes it.
enum TableText {
  /// Text with an apostrophe before it where a spreadsheet would take it for something else and change it.
  ///
  /// What starts like a formula would be run by the spreadsheet that opens it; what looks like a number or date comes
  /// back as another (`3/2024`, `007`, `1.10`).
  static func protected(_ text: String) -> String {
    isChanged(text) ? "'\(text)" : text
  }

  /// What ``protected(_:)`` was made of.
  static func unprotected(_ text: String) -> String {
    guard text.unicodeScalars.first == "'" else { return text }
    let rest = String(text.unicodeScalars.dropFirst())
    return isChanged(rest) ? rest : text
  }

  /// Whether a spreadsheet, or whoever reads what it saved, would take the text for something else.
  private static func isChanged(_ text: String) -> Bool {
    startsProtected(text) || text.isSpreadsheetError || looksLikeError(text) || looksLikeValue(text)
  }

  /// Whether the text has the marks of an error, whatever stands between them.
  private static func looksLikeError(_ text: String) -> Bool {
    text.hasPrefix("#") && (text.hasSuffix("!") || text.hasSuffix("?"))
  }

  /// Whether a spreadsheet would run the text, or it starts with an apostrophe itself.
  private static func startsProtected(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return "=+-@'\t\r".unicodeScalars.contains(first)
  }

  /// Whether the text could be a number, a date, an amount of money or a truth value in some country, but for short
  /// plain whole numbers, which every spreadsheet leaves as they are.
  private static func looksLikeValue(_ text: String) -> Bool {
    let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) } && text.utf8.count <= 9 && text.utf8.first != 0x30
    if isPlain { return false }
    let words = text.lowercased().split { !$0.isLetter }
    if words.count == 1, words[0].utf8.count == text.utf8.count {
      return ["true", "false", "đúng", "sai"].contains(words[0])
    }
    return text.unicodeScalars.contains { $0.properties.numericType != nil }
      && words.allSatisfy { valueWords.contains(String($0)) }
  }

  /// The words that stand in numbers and dates, in Vietnamese and English spreadsheets.
  private static let valueWords: Set<String> = {
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    // "Chủ nhật", "thứ hai" to "thứ bảy"; "tháng một", "tháng giêng" to "tháng mười hai", "tháng chạp".
    let vietnamese = [
      "chủ", "nhật", "cn", "thứ", "th", "thg", "tháng", "một", "giêng", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám",
      "chín", "mười", "chạp", "ngày", "sáng", "chiều", "sa", "ch",
    ]
    let others = ["sept", "e", "am", "pm", "a", "p", "t", "z", "vnd", "đ", "usd"]
    return Set(months + days + (months + days).map { String($0.prefix(3)) } + vietnamese + others)
  }()
}
