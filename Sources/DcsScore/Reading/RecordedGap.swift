/// A gap as a result records it, see `RecordedAssessment.swift`.
struct RecordedGap: JSONReadable {
  private enum Key: String, CaseIterable { case id, kind, points, recoverable, holdsLevelDown, shortfalls, advice }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    _ = object.required(.id, ASCIIIdentifier.self, &log)
    _ = object.required(.kind, GapKind.self, &log)
    for key in [Key.points, .recoverable] { _ = object.required(key, Points.self, &log) }
    _ = object.required(.holdsLevelDown, Bool.self, &log)
    _ = object.list(.shortfalls, RecordedShortfall.self, &log)
    _ = object.optional(.advice, String.self, &log)
    object.finish(&log)
    return Self()
  }
}

extension GapKind: JSONChoice {}

struct RecordedWarning: JSONReadable {
  private enum Key: String, CaseIterable { case code, id, message }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    _ = object.required(.code, String.self, &log)
    _ = object.optional(.id, ASCIIIdentifier.self, &log)
    _ = object.required(.message, String.self, &log)
    object.finish(&log)
    return Self()
  }
}
