extension JSONNode {
  /// The elements of a list; anything else is a fault.
  func elements(named name: String, _ log: inout FaultLog) -> [JSONNode] {
    guard case .array(let elements) = value else {
      reportType(name, mustBe: LocalizedText(vi: "danh sách […]", en: "a list […]"), &log)
      return []
    }
    return elements
  }

  /// The members of an object whose keys are ids of the file's own; anything else is a fault.
  func members(named name: String, _ log: inout FaultLog) -> [JSONMember] {
    guard case .object(let members) = value else {
      reportType(name, mustBe: LocalizedText(vi: "đối tượng {…}", en: "an object {…}"), &log)
      return []
    }
    return members
  }
}
