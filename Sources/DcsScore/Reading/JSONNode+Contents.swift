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
  func isObject(named name: String, _ log: inout FaultLog) -> Bool {
    if kind == .object { return true }
    reportType(name, mustBe: LocalizedText(vi: "đối tượng {…}", en: "an object {…}"), &log)
    return false
  }

  /// The members of such an object.
  func members(named name: String, _ log: inout FaultLog) -> [JSONMember] {
    isObject(named: name, &log) ? members : []
  }
}
