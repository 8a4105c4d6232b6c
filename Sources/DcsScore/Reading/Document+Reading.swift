extension AnswerList.Document {
  enum Key: String, CaseIterable { case title, number, date, link, file }

  /// Reads a document: a title, and at least one of number, link and file.
  init(_ node: JSONNode, _ keys: borrowing KeyTable<Key>, _ log: inout FaultLog) {
    let faultsBefore = log.count
    guard node.isObject(named: "documents", &log) else { return }
    let source = node.source
    var members = KnownMembers(of: node.place, in: source)
    var hasTitle = false
    while let key = members.next(keys, in: source) {
      let value = JSONNode(source, members.value)
      switch key {
      case .title:
        title = value.placeOfText(named: "title", &log)
        hasTitle = true
      case .number: number = value.placeOfText(named: "number", &log)
      case .date: date = CalendarDate.read(value, named: "date", &log)
      case .link: link = value.placeOfText(named: "link", &log)
      case .file: file = value.placeOfText(named: "file", &log)
      }
    }
    if !hasTitle { node.reportMissing("title", &log) }
    if members.hasStrays { node.reportKeys(notIn: keys, &log) }
    if number == nil, link == nil, file == nil, title == nil || log.count == faultsBefore {
      let message = Self.lackingReference(log.names)
      log.report(.documentReference, at: node.opening, message)
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
