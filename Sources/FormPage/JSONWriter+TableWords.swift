import DcsScore

extension JSONWriter {
  /// Writes what the page has in common with tables: what its fields are called.
  mutating func writeTableWords() {
    object("labels") { json in
      for line in TableHead.allCases { json.label(line.rawValue, line.name) }
      for column in TableColumn.allCases { json.label(column.rawValue, column.name) }
    }
  }

  private mutating func label(_ name: String, _ text: LocalizedText) {
    key(name)
    list(of: [text.vi, text.en])
  }
}
