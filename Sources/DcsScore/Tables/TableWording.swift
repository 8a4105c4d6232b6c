/// The words of faults as the reader of a table knows them: names of columns and lines in place of JSON keys.
struct TableWording: Sendable {
  /// What the file calls its columns and lines, by their JSON keys.
  private let names: [String: String]

  init(_ layout: TableLayout, of bytes: [UInt8]) {
    var names: [String: String] = [:]
    for row in layout.head {
      let label = row.text(0, of: bytes)
      if let line = TableHead.byName[label.asName] { names[line.rawValue] = label }
    }
    for case (let column?, let name) in zip(layout.columns, layout.names) { names[column.rawValue] = name }
    self.names = names
  }

  /// A message that names columns and lines.
  func message(_ message: LocalizedText) -> LocalizedText {
    LocalizedText(
      vi: renamed(message.vi, .vietnamese, key: "khóa", column: "cột", line: "dòng"),
      en: renamed(message.en, .english, key: "key", column: "column", line: "line"))
  }

  /// That a cell says nothing, where a message asks for a JSON key that must be there.
  func missing(_ message: LocalizedText) -> LocalizedText {
    let key = message.en.split(separator: "'").first {
      TableColumn(rawValue: "\($0)") != nil || TableHead(rawValue: "\($0)") != nil
    }
    guard let key else { return message }
    let name = self.message(LocalizedText(vi: "'\(key)'", en: "'\(key)'"))
    return LocalizedText(vi: "chưa có giá trị ở \(name.vi)", en: "there is no value for \(name.en)")
  }

  /// Whether a rule's messages quote ids of the file's own, which may be any word.
  static func quotesIDs(_ rule: Rule) -> Bool {
    [.otherCriteria, .unknownItem, .unknownStage, .otherStage, .repeatedStage].contains(rule)
  }

  private func renamed(_ text: String, _ language: Language, key: String, column: String, line: String) -> String {
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
      parts[index] = names[parts[index]] ?? name[language]
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
