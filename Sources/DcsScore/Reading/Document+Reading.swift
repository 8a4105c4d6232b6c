extension AnswerList.Document {
  enum Key: String, CaseIterable { case title, number, date, link, file }

  /// Reads a document: a title, and at least one of number, link and file.
  init(at place: Int, in source: JSONTokens, _ keys: borrowing KeyTable<Key>, _ log: inout FaultLog) {
    let faultsBefore = log.count
    guard source.isObject(at: place, named: "documents", &log) else { return }
    var members = KnownMembers(of: place, in: source)
    var (hasTitle, hasReference) = (false, false)
    while let key = members.next(keys, in: source) {
      let value = members.value
      if key == .number || key == .link || key == .file { hasReference = true }
      switch key {
      case .title:
        title = source.text(at: value, named: "title", &log)
        hasTitle = true
      case .number: number = source.text(at: value, named: "number", &log)
      case .date: date = source.date(at: value) ?? CalendarDate.read(JSONNode(source, value), named: "date", &log)
      case .link: link = source.text(at: value, named: "link", &log)
      case .file: file = source.text(at: value, named: "file", &log)
      }
    }
    if !hasTitle { JSONNode(source, place).reportMissing("title", &log) }
    if members.hasStrays { JSONNode(source, place).reportKeys(notIn: keys, &log) }
    if !hasReference, title == nil || log.count == faultsBefore {
      let message = Self.lackingReference(log.names)
      log.report(.documentReference, at: JSONNode(source, place).opening, message)
    }
  }

  private static func lackingReference(_ names: KeyNames) -> LocalizedText {
    let (number, link, file) = (names["number"], names["link"], names["file"])
    return LocalizedText(
      vi:
        "minh chứng phải có ít nhất một trong ba: \(number.vi) (số văn bản), \(link.vi) (đường dẫn), \(file.vi) (tệp)",
      en: "a document must have at least one of \(number.en), \(link.en) and \(file.en)")
  }
}
