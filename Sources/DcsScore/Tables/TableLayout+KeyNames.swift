extension TableLayout {
  /// What the table calls its columns and lines, by their JSON keys; those that it lacks go by their own names.
  var keyNames: KeyNames {
    var lines: [TableHead: String] = [:]
    for row in head {
      if let label = row.said.first, let line = TableHead.byName[label.text.asName] { lines[line] = label.text }
    }
    var own: [TableColumn: String] = [:]
    for case (let column?, let name) in zip(columns, names) { own[column] = name }
    let all =
      TableColumn.allCases.map { Self.name($0.rawValue, own[$0], $0.name) }
      + TableHead.allCases.map { Self.name($0.rawValue, lines[$0], $0.name) }
    return KeyNames(all, areTyped: true)
  }

  private static func name(_ key: String, _ own: String?, _ usual: LocalizedText) -> KeyNames.Name {
    KeyNames.Name(key: key, name: own.map { LocalizedText(vi: $0, en: $0) } ?? usual)
  }
}
