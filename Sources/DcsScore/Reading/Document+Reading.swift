extension Answer.Document: JSONReadable {
  private enum Key: String, CaseIterable { case title, number, date, link, file }
  private static let keys = KeyTable<Key>()

  /// Reads a document: a title, and at least one of number, link and file.
  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    let faultsBefore = log.count
    guard node.isObject(named: name, &log) else { return nil }
    var (title, number, link, file): (Place, Place, Place, Place) = (nil, nil, nil, nil)
    var date: CalendarDate?
    // Once for all members: each look at a static value costs as much as reading one.
    let keys = keys
    var members = KnownMembers(of: node)
    var hasTitle = false
    while let key = members.next(keys) {
      switch key {
      case .title:
        title = place(members.value, "title", &log)
        hasTitle = true
      case .number: number = place(members.value, "number", &log)
      case .date: date = CalendarDate.read(members.value, named: "date", &log)
      case .link: link = place(members.value, "link", &log)
      case .file: file = place(members.value, "file", &log)
      }
    }
    if !hasTitle { node.reportMissing("title", &log) }
    if members.hasStrays { node.reportKeys(notIn: keys, &log) }
    if number == nil, link == nil, file == nil, title == nil || log.count == faultsBefore {
      let message = lackingReference(log.names)
      log.report(.documentReference, at: node.opening, message)
    }
    guard title != nil else { return nil }
    return Self(node.source, title: title, number: number, date: date, link: link, file: file)
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
