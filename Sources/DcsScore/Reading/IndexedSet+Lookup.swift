/// What reading asks of a set, with the fault of whatever the set does not have.
extension IndexedSet {
  /// So many rows are looked at in the order of the set before an id is looked up among all.
  private static let mostAhead = 8

  /// The place in ``ids`` of the id that a key at a place is, as ids mostly come in the order of the set; a fault where the set has
  /// none such or does not answer it.
  ///
  /// - Parameters:
  ///   - next: The place where the id is likely to be, and from then on the one behind it.
  ///   - meant: The ids among which the one that was meant is looked for, made ready where they are not yet.
  func row(
    at place: Int, in source: JSONTokens, near next: inout Int, _ meant: inout MeantNames?, _ log: inout FaultLog
  ) -> Int? {
    if let found = rowAhead(at: place, in: source, next)
      ?? row(source.literal(at: place), at: source.tokens[place].range, &meant, &log)
    {
      next = found + 1
      return found
    }
    return nil
  }

  private func rowAhead(at place: Int, in source: JSONTokens, _ next: Int) -> Int? {
    guard let outline = KeyOutline(of: source.tokens[place], in: source.bytes) else { return nil }
    return (next..<min(next + Self.mostAhead, answered.count)).first { answered[$0].outline == outline }
  }

  /// The place in ``ids`` of an id; a fault where the set has none such or does not answer it.
  ///
  /// - Parameter meant: The ids among which the one that was meant is looked for, made ready where they are not yet.
  func row(_ id: String, at range: Range<Int>, _ meant: inout MeantNames?, _ log: inout FaultLog) -> Int? {
    switch row(id) {
    case .answered(let row): return row
    case .heading(let ids):
      let list = ids.listed(first: [String].mostListed)
      log.report(
        .notScored, at: range, vi: "\(id.quoted) được chấm theo các mục của nó; hãy trả lời cho \(list)",
        en: "\(id.quoted) is scored by what is under it; answer \(list) instead")
      return nil
    case nil:
      log.report(
        .unknownItem, at: range,
        LocalizedText(vi: "bộ chỉ số này không có mục \(id.quoted)", en: "\(id.quoted) is not in this set")
          .namingInvisibles(of: id).suggesting(ownID(in: id) ?? closest(to: id, &meant)))
      return nil
    }
  }

  /// The id behind the word for what has it, as tables write it: `1.1` of "Mục 1.1".
  private func ownID(in text: String) -> String? {
    text.split { $0.isWhitespace }.last.map(String.init).flatMap { row($0) == nil ? nil : $0 }
  }

  private func closest(to id: String, _ meant: inout MeantNames?) -> String? {
    let names = meant ?? MeantNames(ids)
    meant = names
    return names.closest(to: id)
  }

  /// Whether an id is a group's or a criterion's that its items are answered for.
  func hasHeading(_ id: String) -> Bool {
    if case .heading = row(id) { true } else { false }
  }

  /// The stages that a text names: one by its id or, where people type what the file says, one or several as people name
  /// them; a fault where the set does not cover one.
  func stages(_ text: String, at range: Range<Int>, _ log: inout FaultLog) -> [String]? {
    if criteria.stage(text) == nil, log.names.areTyped, let meant = criteria.stages(typed: text) {
      return meant.map { $0.id }
    }
    return stage(text, at: range, &log).map { [$0] }
  }

  /// The stage that a text names: by its id or, where people type what the file says, also by its name; a fault where the
  /// set does not cover it.
  func stage(_ id: String, at range: Range<Int>, _ log: inout FaultLog) -> String? {
    if criteria.stage(id) != nil { return id }
    if log.names.areTyped, let meant = criteria.stage(typed: id) { return meant.id }
    log.report(.unknownStage, at: range, criteria.unknownStage(id))
    return nil
  }
}
