/// The words of faults as the reader of a table knows them: names of columns and lines in place of JSON keys.
enum TableWording {
  /// A message that names columns and lines.
  static func message(_ message: LocalizedText) -> LocalizedText {
    LocalizedText(
      vi: renamed(message.vi, .vietnamese, key: "khóa", column: "cột", line: "dòng"),
      en: renamed(message.en, .english, key: "key", column: "column", line: "line"))
  }

  private static func renamed(
    _ text: String, _ language: Language, key: String, column: String, line: String
  ) -> String {
    // What stands between two single quotes is a name, as messages are written.
    var parts = text.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    for index in parts.indices.dropFirst().dropLast() {
      let (kind, name): (String, LocalizedText)
      if let found = TableColumn(rawValue: parts[index]) {
        (kind, name) = (column, found.name)
      } else if let found = TableHead(rawValue: parts[index]) {
        (kind, name) = (line, found.name)
      } else {
        continue
      }
      parts[index] = name[language]
      if parts[index - 1].hasSuffix("\(key) ") {
        parts[index - 1] = parts[index - 1].dropLast(key.count + 1) + "\(kind) "
      }
    }
    return parts.joined(separator: "'")
  }

  /// The fault of a quote that is never closed.
  static func openQuote(_ range: Range<Int>) -> Fault {
    Fault(
      .tableQuote, at: range, vi: "dấu nháy kép mở ở đây không được đóng, nên không biết ô kết thúc ở đâu",
      en: "the quote that opens here is never closed, so that nobody can tell where the cell ends")
  }

  /// The fault of something behind a quote that closes a cell.
  static func strayQuote(_ range: Range<Int>) -> Fault {
    Fault(
      .tableQuote, at: range,
      vi: "sau dấu nháy kép đóng phải là dấu ngăn cách hoặc hết dòng; dấu nháy trong ô viết hai lần",
      en: "a quote that closes a cell must be followed by a separator or the line's end; within a cell, write it twice")
  }
}
