/// An item as a result records it, see `RecordedAssessment.swift`.
struct RecordedItem: JSONReadable {
  private enum Key: String, CaseIterable { case id, state, points, claimed, suggested, maxPoints, shortfalls }

  let points: Points
  let row: ResultFile.Row

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let id = object.required(.id, ASCIIIdentifier.self, &log)?.text
    let state = object.required(.state, ItemState.self, &log)
    let pointsNode = object.requiredNode(.points, &log)
    for key in [Key.claimed, .suggested] { _ = object.optional(key, Points.self, &log) }
    let maximum = object.required(.maxPoints, Points.self, &log)
    _ = object.list(.shortfalls, RecordedShortfall.self, &log)
    object.finish(&log)
    guard
      let points = RecordedPoints.check(
        pointsNode, of: id.map { LocalizedText(vi: "mục '\($0)'", en: "item '\($0)'") }, upTo: maximum, &log), let id,
      let state
    else { return nil }
    let row = ResultFile.Row(
      id: id, kind: .item, state: state, points: points, maxPoints: maximum, level: nil)
    return Self(points: points, row: row)
  }
}

extension ItemState: JSONChoice {}

struct RecordedShortfall: JSONReadable {
  private enum Key: String, CaseIterable { case stage, missing }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    _ = object.required(.stage, ASCIIIdentifier.self, &log)
    _ = object.required(.missing, Int.self, &log)
    object.finish(&log)
    return Self()
  }
}
