extension IssuedDocument: JSONReadable {
  private enum Key: String, CaseIterable { case number, date }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let number = object.required(.number, String.self, &log)
    let date = object.required(.date, CalendarDate.self, &log)
    object.finish(&log)
    guard let number, let date else { return nil }
    return Self(number: number, date: date)
  }
}
