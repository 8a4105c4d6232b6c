/// The parts of an assessment as a result file records them. Whether they are right only scoring again tells; here
/// they are read for their shape, and their points are added up.

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
    let points = RecordedPoints.check(pointsNode, sum: criteria.map(\.points).sum(), upTo: maximum, &log)
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
      points = RecordedPoints.check(pointsNode, sum: items.map(\.points).sum(), upTo: maximum, &log)
    }
    object.finish(&log)
    return points.map(Self.init)
  }
}

struct RecordedItem: JSONReadable {
  private enum Key: String, CaseIterable { case id, state, points, claimed, suggested, maxPoints, shortfalls }

  let points: Points

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    _ = object.required(.id, ASCIIIdentifier.self, &log)
    _ = object.required(.state, ItemState.self, &log)
    let pointsNode = object.requiredNode(.points, &log)
    for key in [Key.claimed, .suggested] { _ = object.optional(key, Points.self, &log) }
    let maximum = object.required(.maxPoints, Points.self, &log)
    _ = object.list(.shortfalls, RecordedShortfall.self, &log)
    object.finish(&log)
    return RecordedPoints.check(pointsNode, upTo: maximum, &log).map(Self.init)
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

struct RecordedGap: JSONReadable {
  private enum Key: String, CaseIterable { case id, kind, points, recoverable, holdsLevelDown, shortfalls, advice }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    _ = object.required(.id, ASCIIIdentifier.self, &log)
    _ = object.required(.kind, Gap.Kind.self, &log)
    for key in [Key.points, .recoverable] { _ = object.required(key, Points.self, &log) }
    _ = object.required(.holdsLevelDown, Bool.self, &log)
    _ = object.list(.shortfalls, RecordedShortfall.self, &log)
    _ = object.optional(.advice, String.self, &log)
    object.finish(&log)
    return Self()
  }
}

extension Gap.Kind: JSONChoice {}

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

enum RecordedPoints {
  /// Reads points, which must be the sum of those below them and not over their maximum.
  @discardableResult
  static func check(
    _ node: JSONNode?, sum: Points? = nil, upTo maximum: Points? = nil, _ log: inout FaultLog
  ) -> Points? {
    guard let node, let points = Points.read(node, named: "points", &log) else { return nil }
    if let sum, sum != points {
      log.report(
        .resultSum, at: node.range,
        vi:
          "các điểm bên dưới cộng lại được \(sum.formatted(.vietnamese)), không phải \(points.formatted(.vietnamese))",
        en: "the points below add up to \(sum), not \(points)")
    }
    if let maximum, points > maximum {
      log.report(
        .resultSum, at: node.range,
        vi: "điểm \(points.formatted(.vietnamese)) quá điểm tối đa \(maximum.formatted(.vietnamese))",
        en: "\(points) points are over the maximum of \(maximum)")
    }
    return points
  }
}
