extension Evidence {
  private enum Key: String, CaseIterable {
    case schema = "$schema"
    case format, criteria, schoolYear, school, answers
  }

  /// Where an evidence file says which set it is for, as far as it does.
  ///
  /// It is there to choose the set with which ``read(_:against:)`` then reads the file.
  public static func criteriaID(of document: JSONDocument) -> (id: String, range: Range<Int>)? {
    guard let node = document.root?["criteria"], let id = node.text else { return nil }
    return (id, node.range)
  }

  /// The school's name and the year that an evidence file is for, however much else of it is still to be filled in.
  public static func schoolAndYear(of document: JSONDocument) -> (school: String, year: SchoolYear)? {
    guard let root = document.root, format.isNamed(by: root), let school = root["school"]?["name"]?.text,
      let year = root["schoolYear"]?.text.flatMap(SchoolYear.init), !school.isEmpty
    else { return nil }
    return (school, year)
  }

  /// Reads an evidence file against the set that it is for.
  ///
  /// - Parameters:
  ///   - document: The file as JSON; its faults are taken over.
  ///   - set: The set, or nil where there is none, so that only what needs no set is looked at.
  ///   - known: The ids of the sets among which a file that names none can choose, for the message.
  public static func read(
    _ document: JSONDocument, against set: IndexedSet?, among known: [String] = []
  ) -> Reading<Evidence> {
    var log = document.faults
    let evidence = document.root.flatMap { Evidence($0, set, among: known, &log) }
    return Reading(evidence, log)
  }

  private init?(_ root: JSONNode, _ set: IndexedSet?, among known: [String], _ log: inout FaultLog) {
    guard var object = Self.format.open(root, Key.format, schema: .schema, &log) else { return nil }
    let criteria = Self.criteriaNode(&object, at: root.opening, among: known, &log).flatMap {
      Self.criteria($0, set, &log)
    }
    // Held against another set, every answer would be a fault, and none of them what is wrong.
    let set = criteria == nil ? nil : set
    let schoolYear = object.required(.schoolYear, SchoolYear.self, &log)
    let school = object.requiredNode(.school, &log).flatMap { School($0, set, &log) }
    let answered = object.requiredNode(.answers, &log).flatMap { $0.isObject(named: "answers", &log) ? $0 : nil }
    object.finish(&log)

    guard let set else {
      let keys = AnswerKeys.shared
      var list = AnswerList(root.source, rows: 0)
      for member in answered?.members ?? [] { list.check(member.node, named: member.key, keys, &log) }
      return nil
    }
    // Where the school's stages cannot be read, they are not known to lack any.
    let named = school.map { $0.stages }.flatMap { $0.isEmpty ? nil : $0 }
    let context = AnswerContext(set: set, stages: OwnStages(named ?? set.criteria.stages.map { $0.id }))
    var list = AnswerList(root.source, rows: set.answered.count)
    if let answered { list.read(answered, context, &log) }
    guard let schoolYear, let school else { return nil }
    self.init(set, schoolYear, school, list)
  }

  /// Which set the file is for; where there are several, the message names them.
  private static func criteriaNode(
    _ object: inout ObjectReader<Key>, at opening: Range<Int>, among known: [String], _ log: inout FaultLog
  ) -> JSONNode? {
    if known.count < 2 { return object.requiredNode(.criteria, &log) }
    if let node = object.node(.criteria) { return node }
    let name = log.names["criteria"]
    log.report(
      .missingKey, at: opening, vi: "\(name.vi) phải là một trong các bộ chỉ số: \(known.listed())",
      en: "\(name.en) must be one of the indicator sets: \(known.listed())")
    return nil
  }

  private static func criteria(_ node: JSONNode, _ set: IndexedSet?, _ log: inout FaultLog) -> String? {
    guard let id = String.read(node, named: "criteria", &log) else { return nil }
    guard let set, id != set.criteria.id else { return id }
    log.report(
      .otherCriteria, at: node.range,
      vi: "tệp dùng bộ chỉ số \(id.quoted), nhưng đang đọc theo bộ '\(set.criteria.id)'",
      en: "the file is for the set \(id.quoted), but it is read by the set '\(set.criteria.id)'")
    return nil
  }
}

extension AnswerList {
  /// Reads the answers to a set's rows.
  ///
  /// - Parameter answers: An object.
  fileprivate mutating func read(
    _ answers: JSONNode, _ context: borrowing AnswerContext, _ log: inout FaultLog
  ) {
    var meant: MeantNames?
    var next = 0
    var keys = answers.children
    while let key = keys.nextPlace() {
      guard let row = context.set.row(at: key, in: source, near: &next, &meant, &log) else { continue }
      entries[row] = read(at: key + 1, row: row, context, &log)
    }
  }
}

extension Evidence.School {
  private enum Key: String, CaseIterable { case code, name, stages, commune, province, managedBy }

  fileprivate init?(_ node: JSONNode, _ set: IndexedSet?, _ log: inout FaultLog) {
    guard var object = ObjectReader<Key>(node, named: "school", &log) else { return nil }
    let code = object.optional(.code, String.self, &log)
    let name = object.required(.name, String.self, &log)
    let stages = Self.stages(object.requiredElements(.stages, &log), set, &log)
    let commune = object.optional(.commune, String.self, &log)
    let province = object.optional(.province, String.self, &log)
    let managedBy = object.optional(.managedBy, String.self, &log)
    object.finish(&log)
    guard let name else { return nil }
    self.init(
      name: name, code: code, stages: stages, commune: commune, province: province, managedBy: managedBy)
  }

  private static func stages(_ nodes: [JSONNode], _ set: IndexedSet?, _ log: inout FaultLog) -> [String] {
    var stages: [(id: String, node: JSONNode)] = []
    for node in nodes {
      guard let id = String.read(node, named: "stages", &log) else { continue }
      guard let named = set == nil ? [id] : set?.stages(id, at: node.range, &log) else { continue }
      for stage in named { stages.append((stage, node)) }
    }
    for (_, again) in stages.lazy.map({ $0.id }).repetitions {
      let id = stages[again].id
      log.report(
        .repeatedStage, at: stages[again].node.range, vi: "cấp học '\(id)' chỉ được nêu một lần",
        en: "stage '\(id)' must be named once")
    }
    return stages.map { $0.id }
  }
}
