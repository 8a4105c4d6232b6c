extension Answer {
  enum Key: String, CaseIterable {
    case met, points, part, whole, count, byStage, documents, note
    /// What the row is about, for whoever fills the file in; of no account here.
    case about
  }

  /// What stands behind the keys of an answer, as far as it needs no set to be read.
  private struct Members: ~Copyable {
    var met: Bool?
    var points: JSONNode?
    var part: Int?
    var whole: JSONNode?
    var count: Int?
    var byStage: JSONNode?
    var documents: [Document] = []
    var note: SaidText?

    /// - Parameter node: An object.
    init(_ node: JSONNode, _ keys: borrowing AnswerKeys, _ log: inout FaultLog) {
      var members = KnownMembers(of: node)
      while let key = members.next(keys.answer) {
        switch key {
        case .met: met = Bool.read(members.value, named: "met", &log)
        case .points: points = members.value
        case .part: part = Int.read(members.value, named: "part", &log)
        case .whole: whole = members.value
        case .count: count = Int.read(members.value, named: "count", &log)
        case .byStage: byStage = members.value
        case .documents:
          documents = members.value.list(named: "documents", &log) { Document($0, keys.document, &$1) }
        case .note: note = SaidText.read(members.value, named: "note", &log)
        case .about: _ = SaidText.read(members.value, named: "about", &log)
        }
      }
      if members.hasStrays { node.reportKeys(notIn: keys.answer, &log) }
    }
  }

  /// Reads the answer to a row, by its place in the set's ``IndexedSet/ids``.
  static func read(
    _ node: JSONNode, row: Int, _ context: borrowing AnswerContext, _ log: inout FaultLog
  ) -> Answer? {
    let (set, faultsBefore) = (context.set, log.count)
    guard node.isObject(named: set.answered[row].id, &log) else { return nil }
    let said = Members(node, context.keys, &log)
    let points = Self.points(said.points, row, set, &log)
    let whole = Self.whole(said.whole, part: said.part, &log)
    let byStage = Self.byStage(said.byStage, set, context.stages, &log)
    let answer = Answer(
      met: said.met, points: points, part: said.part, whole: whole, count: said.count, byStage: byStage,
      documents: said.documents, note: said.note)
    if let node = said.points, set.answered[row].isBinding {
      answer.checkBinding(set.answeredRow(at: row), set, at: node.range, isSound: log.count == faultsBefore, &log)
    }
    if points == nil, log.count == faultsBefore, set.answered[row].facts.areMissed(by: answer) {
      let (id, keys) = (
        set.answered[row].id.quoted, set.answered[row].facts.needed(log.names, isBinding: set.answered[row].isBinding)
      )
      log.report(
        .unusedFacts, at: node.opening,
        vi: "chưa đủ để trả lời \(id); mục này cần \(keys.vi)", en: "this does not answer \(id), which needs \(keys.en)"
      )
    }
    return answer.isEmpty ? nil : answer
  }

  /// Reports the faults of an answer that need no set to be found.
  static func check(_ node: JSONNode, named name: String, _ keys: AnswerKeys, _ log: inout FaultLog) {
    guard node.isObject(named: name, &log) else { return }
    let said = Members(node, keys, &log)
    if let points = said.points { _ = Points.read(points, named: "points", &log) }
    _ = whole(said.whole, part: said.part, &log)
    for stage in said.byStage?.members(named: "byStage", &log) ?? [] {
      _ = StageFacts.Counts.read(stage.node, named: stage.key, &log)
    }
  }

  private static func points(
    _ node: JSONNode?, _ row: Int, _ set: IndexedSet, _ log: inout FaultLog
  ) -> Points? {
    guard let node else { return nil }
    guard let most = set.answered[row].maxPoints else {
      let (id, met) = (set.answered[row].id.quoted, log.names["met"])
      log.report(
        .notScored, at: node.range, vi: "\(id) là điều kiện bắt buộc, không cho điểm; hãy dùng \(met.vi)",
        en: "\(id) is a mandatory condition and has no points; use \(met.en)")
      return nil
    }
    switch node.scaled(toDecimals: 2) {
    case .exact(let hundredths) where (0...most.hundredths).contains(hundredths):
      return Points(hundredths: hundredths)
    case .tooFine, nil:
      return Points.read(node, named: "points", &log)
    case .exact, .tooLarge:
      let id = set.answered[row].id
      log.report(
        .pointsRange, at: node.range, vi: "điểm của \(id.quoted) phải từ 0 đến \(most.formatted(.vietnamese))",
        en: "points of \(id.quoted) must be from 0 to \(most)")
      return nil
    }
  }

  private static func whole(_ node: JSONNode?, part: Int?, _ log: inout FaultLog) -> Int? {
    guard let node, let whole = Int.read(node, named: "whole", &log) else { return nil }
    if let part, part > whole {
      let (counted, all) = (log.names["part"], log.names["whole"])
      log.report(
        .partOverWhole, at: node.range, vi: "\(counted.vi) (\(part)) không được lớn hơn \(all.vi) (\(whole))",
        en: "\(counted.en) (\(part)) must not be over \(all.en) (\(whole))")
    }
    return whole
  }

  /// Where the decision itself fixes the points, others are a fault, and so are points without the facts that fix them.
  ///
  /// - Parameter isSound: Whether nothing was wrong with the facts.
  private func checkBinding(
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
