extension Council.Kind: JSONChoice {
  var typedWord: LocalizedText { word }
}

extension Council.Role: JSONChoice {
  var typedWord: LocalizedText {
    let (own, team) = (Council.Kind.own.title(of: self), Council.Kind.external.title(of: self))
    return LocalizedText(
      vi: own.vi == team.vi ? own.vi : "\(own.vi) (\(team.vi))",
      en: own.en == team.en ? own.en : "\(own.en) (\(team.en))")
  }
}

// Each of these may have parts that are still open, unless it has to be whole.
extension Council.Member {
  private enum Key: String, CaseIterable { case name, position, role, approves, dissent }

  static func read(_ node: JSONNode, isWhole: Bool, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: "members", &log) else { return nil }
    let name = object.value(.name, String.self, isWhole: isWhole, &log)
    let position = object.value(.position, String.self, isWhole: isWhole, &log)
    let role = object.required(.role, Council.Role.self, &log)
    let approves = object.optional(.approves, Bool.self, &log)
    let dissent = object.open(.dissent, String.self, &log)
    object.finish(&log)
    return role.map { Self(name: name, position: position, role: $0, approves: approves, dissent: dissent) }
  }
}

extension DraftDocument {
  private enum Key: String, CaseIterable { case number, date }

  static func read(_ node: JSONNode, named name: String, isWhole: Bool, _ log: inout FaultLog) -> Self {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return .open }
    let number = object.value(.number, String.self, isWhole: isWhole, &log)
    let date = object.value(.date, CalendarDate.self, isWhole: isWhole, &log)
    object.finish(&log)
    return Self(number: number, date: date)
  }
}

extension Council.Approval {
  private enum Key: String, CaseIterable { case number, date, signedBy }
  private enum SignerKey: String, CaseIterable { case name, position }

  static func read(_ node: JSONNode, isWhole: Bool, _ log: inout FaultLog) -> Self {
    guard var object = ObjectReader<Key>(node, named: "approval", &log) else { return .open }
    let number = object.value(.number, String.self, isWhole: isWhole, &log)
    let date = object.value(.date, CalendarDate.self, isWhole: isWhole, &log)
    let signer = isWhole ? object.requiredNode(.signedBy, &log) : object.node(.signedBy)
    object.finish(&log)
    let document = DraftDocument(number: number, date: date)
    guard let signer, var person = ObjectReader<SignerKey>(signer, named: "signedBy", &log) else {
      return Self(document: document, signerName: nil, signerPosition: nil)
    }
    let name = person.value(.name, String.self, isWhole: isWhole, &log)
    let position = person.value(.position, String.self, isWhole: isWhole, &log)
    person.finish(&log)
    return Self(document: document, signerName: name, signerPosition: position)
  }
}

extension Council.CriteriaCheck {
  private enum Key: String, CaseIterable { case by, date }

  static func read(
    _ node: JSONNode, isWhole: Bool, _ log: inout FaultLog
  ) -> (by: String?, date: CalendarDate?) {
    guard var object = ObjectReader<Key>(node, named: "criteriaChecked", &log) else { return (nil, nil) }
    let by = object.value(.by, String.self, isWhole: isWhole, &log)
    let date = object.value(.date, CalendarDate.self, isWhole: isWhole, &log)
    object.finish(&log)
    return (by, date)
  }
}
