extension Answer {
  private enum Key: String, CaseIterable {
    case met, points, part, whole, count, byStage, documents, note
  }

  init?(_ node: JSONNode, for row: CriteriaRows.Row, _ set: CriteriaSet, _ log: inout FaultLog) {
    guard var object = ObjectReader<Key>(node, named: "answers", &log) else { return nil }
    let met = object.optional(.met, Bool.self, &log)
    let pointsNode = object.node(.points)
    let part = object.optional(.part, Int.self, &log)
    let wholeNode = object.node(.whole)
    let count = object.optional(.count, Int.self, &log)
    let byStage = object.node(.byStage)?.byStage(set, &log) ?? []
    let documents = object.elements(.documents, &log).compactMap { Document($0, named: "documents", &log) }
    let note = object.optional(.note, String.self, &log)
    object.finish(&log)

    let points = pointsNode.flatMap { Self.points($0, row, &log) }
    let whole = wholeNode.flatMap { Self.whole($0, part: part, &log) }
    self.init(
      met: met, points: points, part: part, whole: whole, count: count, byStage: byStage, documents: documents,
      note: note)
    if let pointsNode, case .item(let item) = row { checkBinding(item, set, at: pointsNode.range, &log) }
  }

  private static func points(_ node: JSONNode, _ row: CriteriaRows.Row, _ log: inout FaultLog) -> Points? {
    if node.isNull { return nil }
    switch row {
    case .item(let item):
      if case .number(let number) = node.value, case .exact(let hundredths) = number.scaled(toDecimals: 2),
        !(0...item.maxPoints.hundredths).contains(hundredths)
      {
        log.report(
          .pointsRange, at: node.range,
          vi: "điểm của '\(item.id)' phải từ 0 đến \(item.maxPoints.formatted(.vietnamese))",
          en: "points of '\(item.id)' must be from 0 to \(item.maxPoints)")
        return nil
      }
      return Points(node, named: "points", &log)
    case .mandatory(let criterion):
      log.report(
        .notScored, at: node.range, vi: "'\(criterion.id)' là điều kiện bắt buộc, không cho điểm; hãy dùng 'met'",
        en: "'\(criterion.id)' is a mandatory condition and has no points; use 'met'")
      return nil
    case .heading:
      return nil
    }
  }

  private static func whole(_ node: JSONNode, part: Int?, _ log: inout FaultLog) -> Int? {
    guard !node.isNull, let whole = Int(node, named: "whole", &log) else { return nil }
    if let part, part > whole {
      log.report(
        .partOverWhole, at: node.range, vi: "'part' (\(part)) không được lớn hơn 'whole' (\(whole))",
        en: "'part' (\(part)) must not be over 'whole' (\(whole))")
    }
    return whole
  }

  /// Where the decision itself fixes the points, other points are a fault.
  private func checkBinding(_ item: Item, _ set: CriteriaSet, at range: Range<Int>, _ log: inout FaultLog) {
    guard item.rule.isBinding, let points, let fixed = item.suggestedPoints(for: self, step: set.pointStep),
      points != fixed
    else { return }
    log.report(
      .pointsBinding, at: range,
      vi:
        "điểm của '\(item.id)' theo quy định phải là \(fixed.formatted(.vietnamese)), không phải \(points.formatted(.vietnamese))",
      en: "points of '\(item.id)' must be \(fixed), as the decision fixes them, not \(points)")
  }
}

extension JSONNode {
  /// Reads `{"STAGE": {"learners": 45, "units": 20}}`.
  fileprivate func byStage(_ set: CriteriaSet, _ log: inout FaultLog) -> [Answer.StageFacts] {
    if isNull { return [] }
    return members(named: "byStage", &log).compactMap { member in
      let stage = set.stageID(member.key, at: member.keyRange, &log)
      guard let facts = Answer.StageFacts.Counts(member.node, named: member.key, &log), let stage else { return nil }
      return Answer.StageFacts(stage: stage, learners: facts.learners, units: facts.units)
    }
  }
}

extension Answer.StageFacts {
  fileprivate struct Counts: JSONReadable {
    private enum Key: String, CaseIterable { case learners, units }

    let learners: Int
    let units: Int

    init?(_ node: JSONNode, named name: String, _ log: inout FaultLog) {
      guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
      let learners = object.required(.learners, Int.self, &log)
      let units = object.required(.units, Int.self, &log)
      object.finish(&log)
      guard let learners, let units else { return nil }
      self.learners = learners
      self.units = units
    }
  }
}

extension Answer.Document: JSONReadable {
  private enum Key: String, CaseIterable { case title, number, date, link, file }

  /// Reads a document: a title, and at least one of number, link and file.
  init?(_ node: JSONNode, named name: String, _ log: inout FaultLog) {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let title = object.required(.title, String.self, &log)
    let number = object.optional(.number, String.self, &log)
    let date = object.optional(.date, CalendarDate.self, &log)
    let link = object.optional(.link, String.self, &log)
    let file = object.optional(.file, String.self, &log)
    object.finish(&log)
    if number == nil, link == nil, file == nil {
      log.report(
        .documentReference, at: node.range.lowerBound..<node.range.lowerBound + 1,
        vi: "minh chứng phải có ít nhất một trong: số văn bản 'number', đường dẫn 'link', tệp 'file'",
        en: "a document must have at least one of 'number', 'link' and 'file'")
    }
    guard let title else { return nil }
    self.init(title: title, number: number, date: date, link: link, file: file)
  }
}
