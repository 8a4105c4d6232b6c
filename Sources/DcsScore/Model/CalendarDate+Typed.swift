extension CalendarDate {
  /// The words behind which a table has dates.
  static let words = LocalizedText(vi: "ngày", en: "on")

  /// Reads `5/9/2024`, also with points or hyphens, the day always first, and `2024-09-05`; also behind a word.
  package static func typed(_ text: String) -> CalendarDate? {
    let words = text.split { $0.isWhitespace }
    guard let date = words.last, words.count == 1 || words.count == 2 && isWord(words[0]) else { return nil }
    let parts = date.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "." || $0 == "-" }
    let numbers = parts.compactMap { Int(digits: $0.utf8) }
    guard numbers.count == 3, parts.count == 3, parts[1].utf8.count <= 2 else { return nil }
    // Whoever starts with the year goes on with the month.
    switch (parts[0].utf8.count, parts[2].utf8.count) {
    case (4, 1...2): return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
    case (1...2, 4): return CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
    default: return nil
    }
  }

  /// The day that is meant by `5/9/24`, where the year lacks the century; it is offered, and not read.
  package static func ofShortYear(_ text: String) -> CalendarDate? {
    let bytes = Array(text.utf8)
    guard bytes.count > 3, "/.-".utf8.contains(bytes[bytes.count - 3]) else { return nil }
    return typed(String(decoding: bytes.dropLast(2) + Array("20".utf8) + bytes.suffix(2), as: UTF8.self))
  }

  private static func isWord(_ text: Substring) -> Bool {
    let word = text.lowercased()
    return word == words.vi || word == words.en
  }
}

extension MonthDay {
  /// Reads `31/5`, as dates are read without their year.
  static func typed(_ text: String) -> MonthDay? {
    // Any year that has no day more than others.
    CalendarDate.typed("\(text)/2001").flatMap { MonthDay("\($0.month.digits(2))-\($0.day.digits(2))") }
  }
}
