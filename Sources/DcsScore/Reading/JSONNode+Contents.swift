extension JSONNode {
  /// Whether this is a list; anything else is a fault.
  func isList(named name: String, _ log: inout FaultLog) -> Bool {
    if kind == .array { return true }
    reportType(name, mustBe: LocalizedText(vi: "danh sách […]", en: "a list […]"), &log)
    return false
  }

  /// The elements of a list; anything else is a fault.
  func elements(named name: String, _ log: inout FaultLog) -> [JSONNode] {
    isList(named: name, &log) ? elements : []
  }

  /// Whether this is an object whose keys are ids of the file's own; anything else is a fault.
  func isObject(named name: String, _ log: inout FaultLog) -> Bool { source.isObject(at: place, named: name, &log) }

  /// The day that a text writes as `YYYY-MM-DD`.
  var date: CalendarDate? { source.date(at: place) ?? text.flatMap { CalendarDate($0) } }

  /// The members of such an object.
  func members(named name: String, _ log: inout FaultLog) -> [JSONMember] {
    isObject(named: name, &log) ? members : []
  }
}

/// The same asked of a place, which takes less time than making a node.
extension JSONTokens {
  func isObject(at place: Int, named name: String, _ log: inout FaultLog) -> Bool {
    if tokens[place].kind == .object { return true }
    JSONNode(self, place).reportType(name, mustBe: LocalizedText(vi: "đối tượng {…}", en: "an object {…}"), &log)
    return false
  }

  /// The day that a text writes as `YYYY-MM-DD`; nil for any other text, and where it needs a closer look.
  func date(at place: Int) -> CalendarDate? {
    let token = tokens[place]
    if token.kind != .string || token.contents.count != CalendarDate.length { return nil }
    let start = token.contents.lowerBound
    return CalendarDate(first: bytes.word(at: start), last: bytes.word(at: start + 2))
  }
}
