extension Council.Kind: JSONChoice {}
extension Council.Role: JSONChoice {}

extension Council.Member: JSONReadable {
  private enum Key: String, CaseIterable { case name, position, role, approves, dissent }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let memberName = object.required(.name, String.self, &log)
    let position = object.required(.position, String.self, &log)
    let role = object.required(.role, Council.Role.self, &log)
    let approves = object.optional(.approves, Bool.self, &log)
    let dissent = object.optional(.dissent, String.self, &log)
    object.finish(&log)
    guard let memberName, let position, let role else { return nil }
    return Self(name: memberName, position: position, role: role, approves: approves, dissent: dissent)
  }
}

extension Council.Approval: JSONReadable {
  private enum Key: String, CaseIterable { case number, date, signedBy }
  private enum SignerKey: String, CaseIterable { case name, position }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let number = object.required(.number, String.self, &log)
    let date = object.required(.date, CalendarDate.self, &log)
    let signer = object.requiredNode(.signedBy, &log)
    object.finish(&log)
    guard let signer, var person = ObjectReader<SignerKey>(signer, named: "signedBy", &log) else { return nil }
    let signerName = person.required(.name, String.self, &log)
    let signerPosition = person.required(.position, String.self, &log)
    person.finish(&log)
    guard let number, let date, let signerName, let signerPosition else { return nil }
    return Self(
      document: IssuedDocument(number: number, date: date), signerName: signerName, signerPosition: signerPosition)
  }
}

extension Council.CriteriaCheck: JSONReadable {
  private enum Key: String, CaseIterable { case by, date }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let by = object.required(.by, String.self, &log)
    let date = object.required(.date, CalendarDate.self, &log)
    object.finish(&log)
    guard let by, let date else { return nil }
    return Self(name: by, date: date)
  }
}
