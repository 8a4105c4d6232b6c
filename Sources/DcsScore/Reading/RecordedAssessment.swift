/// A group, a criterion or a school as a result records it. Whether it is right only scoring again tells; here it is read
/// for its shape, and its points are added up.
struct RecordedSchool: JSONReadable {
  private enum Key: String, CaseIterable { case code, name, stages, commune, province, managedBy }

  let name: String

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let schoolName = object.required(.name, String.self, &log)
    for stage in object.requiredElements(.stages, &log) { _ = ASCIIIdentifier.read(stage, named: "stages", &log) }
    for key in [Key.code, .commune, .province, .managedBy] { _ = object.optional(key, String.self, &log) }
    object.finish(&log)
    return schoolName.map(Self.init)
  }
}

struct RecordedGroup: JSONReadable {
  private enum Key: String, CaseIterable { case id, points, maxPoints, level, levelByPoints, criteria }

  let points: Points

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    _ = object.required(.id, ASCIIIdentifier.self, &log)
    let pointsNode = object.requiredNode(.points, &log)
    let maximum = object.required(.maxPoints, Points.self, &log)
    for key in [Key.level, .levelByPoints] { _ = object.optional(key, Int.self, &log) }
    let criteria = object.requiredElements(.criteria, &log).compactMap {
      RecordedCriterion.read($0, named: "criteria", &log)
    }
    object.finish(&log)
    let points = RecordedPoints.check(pointsNode, sum: criteria.map { $0.points }.sum(), upTo: maximum, &log)
    return points.map(Self.init)
  }
}

struct RecordedCriterion: JSONReadable {
  private enum Key: String, CaseIterable { case id, kind, met, state, points, maxPoints, level, items }
  private enum Kind: String, JSONChoice { case mandatory, scored }

  let points: Points

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    _ = object.required(.id, ASCIIIdentifier.self, &log)
    guard let kind = object.required(.kind, Kind.self, &log) else { return nil }
    var points: Points? = .zero
    switch kind {
    case .mandatory:
      _ = object.required(.met, Bool.self, &log)
      _ = object.required(.state, ItemState.self, &log)
    case .scored:
      let pointsNode = object.requiredNode(.points, &log)
      let maximum = object.required(.maxPoints, Points.self, &log)
      _ = object.optional(.level, Int.self, &log)
      let items = object.list(.items, RecordedItem.self, &log)
      points = RecordedPoints.check(pointsNode, sum: items.map { $0.points }.sum(), upTo: maximum, &log)
    }
    object.finish(&log)
    return points.map(Self.init)
  }
}
