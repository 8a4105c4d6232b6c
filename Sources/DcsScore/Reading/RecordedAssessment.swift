/// A group, a criterion or a school as a result records it. Whether it is right only scoring again tells; here it is read
/// for its shape, and its points are added up.
extension Evidence.School: JSONReadable {
  private enum Key: String, CaseIterable { case code, name, stages, commune, province, managedBy }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let schoolName = object.required(.name, String.self, &log)
    let stages = object.requiredElements(.stages, &log).compactMap {
      ASCIIIdentifier.read($0, named: "stages", &log)?.text
    }
    let code = object.optional(.code, String.self, &log)
    let commune = object.optional(.commune, String.self, &log)
    let province = object.optional(.province, String.self, &log)
    let managedBy = object.optional(.managedBy, String.self, &log)
    object.finish(&log)
    return schoolName.map {
      Self(name: $0, code: code, stages: stages, commune: commune, province: province, managedBy: managedBy)
    }
  }
}

struct RecordedGroup: JSONReadable {
  private enum Key: String, CaseIterable { case id, points, maxPoints, level, levelByPoints, criteria }

  let points: Points
  /// The group, its criteria and their items.
  let rows: [ResultFile.Row]

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let id = object.required(.id, ASCIIIdentifier.self, &log)?.text
    let pointsNode = object.requiredNode(.points, &log)
    let maximum = object.required(.maxPoints, Points.self, &log)
    let level = object.optional(.level, Int.self, &log)
    _ = object.optional(.levelByPoints, Int.self, &log)
    let criteria = object.requiredElements(.criteria, &log).compactMap {
      RecordedCriterion.read($0, named: "criteria", &log)
    }
    object.finish(&log)
    let points = RecordedPoints.check(
      pointsNode, of: id.map { LocalizedText(vi: "nhóm '\($0)'", en: "group '\($0)'") },
      sum: criteria.map { $0.points }.sum(), upTo: maximum, &log)
    guard let id, let points else { return nil }
    let row = ResultFile.Row(
      id: id, kind: .group, state: nil, points: points, maxPoints: maximum, level: level)
    return Self(points: points, rows: [row] + criteria.flatMap { $0.rows })
  }
}

struct RecordedCriterion: JSONReadable {
  private enum Key: String, CaseIterable { case id, kind, met, state, points, maxPoints, level, items }
  private enum Kind: String, JSONChoice { case mandatory, scored }

  let points: Points
  /// The criterion and its items.
  let rows: [ResultFile.Row]

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let id = object.required(.id, ASCIIIdentifier.self, &log)?.text
    guard let kind = object.required(.kind, Kind.self, &log) else { return nil }
    defer { object.finish(&log) }
    switch kind {
    case .mandatory:
      _ = object.required(.met, Bool.self, &log)
      let state = object.required(.state, ItemState.self, &log)
      guard let id, let state else { return nil }
      let row = ResultFile.Row(
        id: id, kind: .criterion, state: state, points: nil, maxPoints: nil, level: nil)
      return Self(points: .zero, rows: [row])
    case .scored:
      let pointsNode = object.requiredNode(.points, &log)
      let maximum = object.required(.maxPoints, Points.self, &log)
      let level = object.optional(.level, Int.self, &log)
      let items = object.list(.items, RecordedItem.self, &log)
      let points = RecordedPoints.check(
        pointsNode, of: id.map { LocalizedText(vi: "tiêu chí '\($0)'", en: "criterion '\($0)'") },
        sum: items.map { $0.points }.sum(), upTo: maximum, &log)
      guard let id, let points else { return nil }
      // A criterion that is not divided is its own item.
      let own = items.first { $0.row.id == id }?.row
      let row = ResultFile.Row(
        id: id, kind: own == nil ? .criterion : .item, state: own?.state, points: points, maxPoints: maximum,
        level: level)
      return Self(points: points, rows: [row] + items.map { $0.row }.filter { $0.id != id })
    }
  }
}
