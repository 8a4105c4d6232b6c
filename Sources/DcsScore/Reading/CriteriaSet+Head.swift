extension CriteriaSet.Stage: JSONReadable {
  private enum Key: String, CaseIterable { case id, name }

  /// Reads a stage: an id, or an id with the stage's name.
  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    if case .string = node.value {
      guard let id = ASCIIIdentifier.read(node, named: name, &log)?.text else { return nil }
      return Self(id: id, name: LocalizedText(vi: id, en: id))
    }
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let id = object.required(.id, ASCIIIdentifier.self, &log)?.text
    let stageName = object.required(.name, LocalizedText.self, &log)
    object.finish(&log)
    guard let id, let stageName else { return nil }
    return Self(id: id, name: stageName)
  }
}

extension CriteriaSet.Source {
  private enum Key: String, CaseIterable { case title, date }

  init?(_ member: JSONMember, _ log: inout FaultLog) {
    guard var object = ObjectReader<Key>(member.node, named: member.key, &log) else { return nil }
    let title = object.required(.title, String.self, &log)
    let date = object.optional(.date, CalendarDate.self, &log)
    object.finish(&log)
    guard let title else { return nil }
    self.init(id: member.key, title: title, date: date)
  }
}

extension CriteriaSet.Level: JSONReadable {
  private enum Key: String, CaseIterable { case level, name }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let number = object.required(.level, Int.self, &log)
    let levelName = object.required(.name, LocalizedText.self, &log)
    object.finish(&log)
    guard let number, let levelName else { return nil }
    return Self(number: number, name: levelName)
  }
}
