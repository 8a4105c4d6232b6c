extension Answer {
  enum Key: String, CaseIterable {
    case met, points, part, whole, count, byStage, documents, note
    /// What the row is about, for whoever fills the file in; of no account here.
    case about
  }
}

/// What stands behind the keys of an answer, as far as it needs no set to be read.
private struct AnswerMembers {
  var entry = AnswerList.Entry()
  /// Where points and facts by stage stand.
  var points: Int?
  var byStage: Int?

  /// - Parameters:
  ///   - place: The place of an object.
  ///   - documents: Where its documents go.
  init(
    at place: Int, in source: JSONTokens, _ keys: borrowing AnswerKeys, to documents: inout [AnswerList.Document],
    _ log: inout FaultLog
  ) {
    let firstDocument = documents.count
    var whole: Int?
    var members = KnownMembers(of: place, in: source)
    while let key = members.next(keys.answer, in: source) {
      let value = members.value
      switch key {
      case .met: entry.values.met = Bool.read(JSONNode(source, value), named: "met", &log)
      case .points: points = value
      case .part: entry.values.part = Int.read(JSONNode(source, value), named: "part", &log)
      case .whole: whole = value
      case .count: entry.values.count = Int.read(JSONNode(source, value), named: "count", &log)
      case .byStage: byStage = value
      case .documents: documents.read(JSONNode(source, value), keys.document, &log)
      case .note: entry.note = source.text(at: value, named: "note", &log)
      case .about: JSONNode(source, value).requireText(named: "about", &log)
      }
    }
    if members.hasStrays { JSONNode(source, place).reportKeys(notIn: keys.answer, &log) }
    entry.documents = firstDocument..<documents.count
    // Behind the other, whichever comes first in the file.
    if let whole { entry.values.readWhole(JSONNode(source, whole), &log) }
  }
}

extension AnswerList {
  /// Reads the answer to a row, by its place in the set's ``IndexedSet/ids``; nil where it says nothing.
  mutating func read(
    at place: Int, row: Int, _ context: borrowing AnswerContext, _ log: inout FaultLog
  ) -> Entry? {
    let (set, faultsBefore) = (context.set, log.count)
    guard source.isObject(at: place, named: set.answered[row].id, &log) else { return nil }
    let said = AnswerMembers(at: place, in: source, context.keys, to: &documents, &log)
    var entry = said.entry
    if let points = said.points { entry.values.readPoints(JSONNode(source, points), row, set, &log) }
    if let byStage = said.byStage { entry.stages = readStages(JSONNode(source, byStage), set, context.stages, &log) }
    let hasStages = !entry.stages.isEmpty
    if let points = said.points, set.answered[row].isBinding {
      let isSound = log.count == faultsBefore
      entry.values.checkBinding(set.answeredRow(at: row), set, at: source.tokens[points].range, isSound: isSound, &log)
    }
    if entry.values.points == nil, log.count == faultsBefore,
      set.answered[row].facts.areMissed(by: entry.values, hasStages: hasStages)
    {
      set.answered[row].reportUnusedFacts(at: JSONNode(source, place).opening, &log)
    }
    return entry.isEmpty ? nil : entry
  }

  /// Reports the faults of an answer that need no set to be found.
  mutating func check(_ node: JSONNode, named name: String, _ keys: AnswerKeys, _ log: inout FaultLog) {
    guard node.isObject(named: name, &log) else { return }
    let said = AnswerMembers(at: node.place, in: source, keys, to: &documents, &log)
    if let points = said.points { _ = Points.read(JSONNode(source, points), named: "points", &log) }
    guard let byStage = said.byStage else { return }
    for stage in JSONNode(source, byStage).members(named: "byStage", &log) {
      _ = Answer.StageFacts.Counts.read(stage.node, named: stage.key, &log)
    }
  }
}

extension [AnswerList.Document] {
  fileprivate mutating func read(
    _ node: JSONNode, _ keys: borrowing KeyTable<AnswerList.Document.Key>, _ log: inout FaultLog
  ) {
    guard node.isList(named: "documents", &log) else { return }
    let (first, faultsBefore) = (count, log.count)
    var children = node.children
    while let place = children.nextPlace() {
      append(AnswerList.Document(at: place, in: node.source, keys, &log))
    }
    if count - first > 1, log.count == faultsBefore { leaveOutRepeated(from: first, of: node, &log) }
  }
}

extension AnswerList.Entry {
  /// Whether nothing is said at all.
  fileprivate var isEmpty: Bool {
    values == Answer.Values() && documents.isEmpty && stages.isEmpty && note == nil
  }
}

extension IndexedSet.Answered {
  fileprivate func reportUnusedFacts(at range: Range<Int>, _ log: inout FaultLog) {
    let (id, keys) = (id.quoted, facts.needed(log.names, isBinding: isBinding))
    log.report(
      .unusedFacts, at: range, vi: "chưa đủ để trả lời \(id); mục này cần \(keys.vi)",
      en: "this does not answer \(id), which needs \(keys.en)")
  }
}

extension Answer.Values {
  fileprivate mutating func readPoints(_ node: JSONNode, _ row: Int, _ set: IndexedSet, _ log: inout FaultLog) {
    guard let most = set.answered[row].maxPoints else {
      let (id, met) = (set.answered[row].id.quoted, log.names["met"])
      log.report(
        .notScored, at: node.range, vi: "\(id) là điều kiện bắt buộc, không cho điểm; hãy dùng \(met.vi)",
        en: "\(id) is a mandatory condition and has no points; use \(met.en)")
      return
    }
    switch node.scaled(toDecimals: 2) {
    case .exact(let hundredths) where (0...most.hundredths).contains(hundredths):
      points = Points(hundredths: hundredths)
    case .tooFine, nil:
      points = Points.read(node, named: "points", &log)
    case .exact, .tooLarge:
      let id = set.answered[row].id
      log.report(
        .pointsRange, at: node.range, vi: "điểm của \(id.quoted) phải từ 0 đến \(most.formatted(.vietnamese))",
        en: "points of \(id.quoted) must be from 0 to \(most)")
    }
  }

  fileprivate mutating func readWhole(_ node: JSONNode, _ log: inout FaultLog) {
    whole = Int.read(node, named: "whole", &log)
    if let part, let whole, part > whole {
      let (counted, all) = (log.names["part"], log.names["whole"])
      log.report(
        .partOverWhole, at: node.range, vi: "\(counted.vi) (\(part)) không được lớn hơn \(all.vi) (\(whole))",
        en: "\(counted.en) (\(part)) must not be over \(all.en) (\(whole))")
    }
  }

  /// Where the decision itself fixes the points, others are a fault, and so are points without the facts that fix them.
  ///
  /// - Parameter isSound: Whether nothing was wrong with the facts.
  fileprivate func checkBinding(
    _ row: AnsweredRow, _ set: IndexedSet, at range: Range<Int>, isSound: Bool, _ log: inout FaultLog
  ) {
    guard let points, let item = row.item else { return }
    guard let fixed = item.rule.kind.points(for: self, of: item.maxPoints, step: set.criteria.pointStep) else {
      let facts = Facts(item.rule.kind).scoring(log.names)
      if isSound {
        log.report(
          .pointsBinding, at: range,
          vi: "quyết định ấn định điểm của '\(item.id)' theo số liệu nên phải ghi cả \(facts.vi)",
          en: "the decision fixes the points of '\(item.id)' by facts, so give \(facts.en), too")
      }
      return
    }
    if points == fixed { return }
    let (given, right) = (points.formatted(.vietnamese), fixed.formatted(.vietnamese))
    log.report(
      .pointsBinding, at: range, vi: "điểm của '\(item.id)' theo quy định phải là \(right), không phải \(given)",
      en: "points of '\(item.id)' must be \(fixed), as the decision fixes them, not \(points)")
  }
}
