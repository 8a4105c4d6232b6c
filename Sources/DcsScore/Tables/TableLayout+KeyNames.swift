extension SheetLayout {
  /// What the table calls its columns and lines, by their JSON keys; those that it lacks go by their own names.
  var keyNames: KeyNames {
    var lines: [Kind.Line: String] = [:]
    for row in head {
      if let label = row.said.first, let line = Kind.Line.byName[label.text.asName] { lines[line] = label.text }
    }
    var own: [Kind.Column: String] = [:]
    for case (let column?, let name) in zip(columns, names) { own[column] = name }
    let all =
      Kind.Column.allCases.map { Self.name($0.rawValue, own[$0], $0.name) }
      + Kind.Line.allCases.map { Self.name($0.key, lines[$0], $0.name) }
    return KeyNames(all + Kind.otherNames, areTyped: true)
  }

  private static func name(_ key: String, _ own: String?, _ usual: LocalizedText) -> KeyNames.Name {
    KeyNames.Name(key: key, name: own.map { LocalizedText(vi: $0, en: $0) } ?? usual)
  }
}
