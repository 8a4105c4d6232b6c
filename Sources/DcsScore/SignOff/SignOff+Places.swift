// Where something is to be written in the council's file, which is JSON or a table.
extension SignOff {
  /// Under a key, or in lines above the table.
  func place(_ key: String, _ lines: CouncilTable.Line...) -> LocalizedText {
    if !isTable { return LocalizedText(vi: "vào '\(key)'", en: "under '\(key)'") }
    let (vi, en) = (lines.map { "'\($0.name.vi)'" }, lines.map { "'\($0.name.en)'" })
    return LocalizedText(vi: "ở dòng \(vi.listed())", en: "in the lines \(en.listed())")
  }

  /// A value with its key, or with its line above the table.
  func entry(_ line: CouncilTable.Line, _ word: LocalizedText, json: String) -> LocalizedText {
    isTable
      ? LocalizedText(vi: "'\(word.vi)' ở dòng '\(line.name.vi)'", en: "'\(word.en)' in the line '\(line.name.en)'")
      : LocalizedText(vi: json, en: json)
  }
}
