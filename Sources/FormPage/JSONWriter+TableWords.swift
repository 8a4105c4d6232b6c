import DcsScore

extension JSONWriter {
  /// Writes what the page has in common with tables: what its fields are called, and the words that are no evidence.
  mutating func writeTableWords() {
    object("labels") { json in
      for line in TableHead.allCases { json.label(line.rawValue, line.name) }
      for column in TableColumn.allCases { json.label(column.rawValue, column.name) }
    }
    object("spreadsheet") { json in
      json.number("mostBytes", SpreadsheetWords.mostBytes)
      json.list("unmarked", of: SpreadsheetWords.unmarked)
      json.list("numbered", of: SpreadsheetWords.numbered)
      json.list("waiting", of: SpreadsheetWords.waiting)
      json.list("placeholders", of: SpreadsheetWords.placeholders)
    }
  }

  private mutating func label(_ name: String, _ text: LocalizedText) {
    key(name)
    list(of: [text.vi, text.en])
  }
}
