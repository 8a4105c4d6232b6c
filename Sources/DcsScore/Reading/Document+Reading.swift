extension Answer.Document: JSONReadable {
  private enum Key: String, CaseIterable { case title, number, date, link, file }

  /// Reads a document: a title, and at least one of number, link and file.
  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    let faultsBefore = log.count
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let title = object.requiredText(.title, &log)
    let number = object.text(.number, &log)
    let date = object.optional(.date, CalendarDate.self, &log)
    let link = object.text(.link, &log)
    let file = object.text(.file, &log)
    object.finish(&log)
    if number == nil, link == nil, file == nil, title == nil || log.count == faultsBefore {
      let (number, link, file) = (log.names["number"], log.names["link"], log.names["file"])
      log.report(
        .documentReference, at: node.opening,
        vi:
          "minh chứng phải có ít nhất một trong ba: \(number.vi) (số văn bản), \(link.vi) (đường dẫn), \(file.vi) (tệp)",
        en: "a document must have at least one of \(number.en), \(link.en) and \(file.en)")
    }
    guard let title else { return nil }
    return Self(node.source, title: title, number: number, date: date, link: link, file: file)
  }
}
