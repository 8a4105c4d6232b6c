extension Answer.Document {
  enum Key: String, CaseIterable { case title, number, date, link, file }

  /// Reads a document: a title, and at least one of number, link and file.
  init?(_ node: JSONNode, _ keys: borrowing KeyTable<Key>, _ log: inout FaultLog) {
    let faultsBefore = log.count
    guard node.isObject(named: "documents", &log) else { return nil }
    var (title, number, link, file): (Place, Place, Place, Place) = (nil, nil, nil, nil)
    var date: CalendarDate?
    var members = KnownMembers(of: node)
    var hasTitle = false
    while let key = members.next(keys) {
      switch key {
      case .title:
        title = Self.place(members.value, "title", &log)
        hasTitle = true
      case .number: number = Self.place(members.value, "number", &log)
      case .date: date = CalendarDate.read(members.value, named: "date", &log)
      case .link: link = Self.place(members.value, "link", &log)
      case .file: file = Self.place(members.value, "file", &log)
      }
    }
    if !hasTitle { node.reportMissing("title", &log) }
    if members.hasStrays { node.reportKeys(notIn: keys, &log) }
    if number == nil, link == nil, file == nil, title == nil || log.count == faultsBefore {
      let message = Self.lackingReference(log.names)
      log.report(.documentReference, at: node.opening, message)
    }
    guard title != nil else { return nil }
    self.init(node.source, title: title, number: number, date: date, link: link, file: file)
  }

  /// The place of a text that says something.
  private static func place(_ node: JSONNode, _ name: String, _ log: inout FaultLog) -> Place {
    SaidText.read(node, named: name, &log) == nil ? nil : UInt32(node.place)
  }

  private static func lackingReference(_ names: KeyNames) -> LocalizedText {
    let (number, link, file) = (names["number"], names["link"], names["file"])
    return LocalizedText(
      vi:
        "minh chứng phải có ít nhất một trong ba: \(number.vi) (số văn bản), \(link.vi) (đường dẫn), \(file.vi) (tệp)",
      en: "a document must have at least one of \(number.en), \(link.en) and \(file.en)")
  }
}
