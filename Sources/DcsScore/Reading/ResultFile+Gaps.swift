/// What a result records beside its points: gaps and warnings, see `RecordedAssessment.swift`.
extension ResultFile.Gap: JSONReadable {
  private enum Key: String, CaseIterable { case id, kind, points, recoverable, holdsLevelDown, shortfalls, advice }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let id = object.required(.id, ASCIIIdentifier.self, &log)?.text
    let kind = object.required(.kind, GapKind.self, &log)
    _ = object.required(.points, Points.self, &log)
    let recoverable = object.required(.recoverable, Points.self, &log)
    let holdsLevelDown = object.required(.holdsLevelDown, Bool.self, &log)
    _ = object.list(.shortfalls, RecordedShortfall.self, &log)
    let advice = object.optional(.advice, String.self, &log)
    object.finish(&log)
    guard let id, let kind, let recoverable, let holdsLevelDown else { return nil }
    return Self(id: id, kind: kind, recoverable: recoverable, holdsLevelDown: holdsLevelDown, advice: advice)
  }
}

extension GapKind: JSONChoice {}

extension ResultFile.Warning: JSONReadable {
  private enum Key: String, CaseIterable { case code, id, message }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    _ = object.required(.code, String.self, &log)
    let id = object.optional(.id, ASCIIIdentifier.self, &log)?.text
    let message = object.required(.message, String.self, &log)
    object.finish(&log)
    return message.map { Self(id: id, message: $0) }
  }
}
