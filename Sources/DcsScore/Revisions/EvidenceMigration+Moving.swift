extension EvidenceMigration {
  /// Moves a file; nil where the new set covers none of the school's stages, so that it is not for this school.
  ///
  /// - Parameters:
  ///   - file: The file, JSON without errors by the old set.
  ///   - old: The set that the file is for.
  ///   - new: The set that it is to be for.
  ///   - renamings: Which rows have another id in the new set. The ids are rows that are answered, none twice.
  public init?(
    of file: ParsedFile, from old: CriteriaSet, to new: IndexedSet,
    renaming renamings: [Renaming] = []
  ) {
    guard let root = file.document.root, let stageList = root["school"]?["stages"], let answers = root["answers"],
      let criteria = root["criteria"]
    else { return nil }
    let isCovered = stageList.elements.map { $0.text.flatMap { new.criteria.stage($0) } != nil }
    let stages = zip(stageList.elements, isCovered).filter { $0.1 }.compactMap { $0.0.text }
    if stages.isEmpty { return nil }
    var mover = AnswerMover(old, new, stages: stages, renamings)
    let isKept = answers.members.map { mover.move($0) }

    self.old = old
    self.new = new.criteria
    let listed = stageList.elements.map { $0.range }
    let members = answers.members.map { $0.keyRange.lowerBound..<$0.node.range.upperBound }
    bytes = Mend.apply(
      [Mend(range: criteria.range, text: "\"\(new.criteria.id)\"")] + mover.newKeys
        + Mend.removals(of: listed, keeping: isCovered, in: stageList.range)
        + Mend.removals(of: members, keeping: isKept, in: answers.range), to: file.source.utf8)
    carriedCount = isKept.count { $0 }
    lost = mover.lost
    doubtful = mover.doubtful
    lostStages = zip(stageList.elements, isCovered).filter { !$0.1 }.compactMap { $0.0.text }
    newRows = mover.newRows
  }
}

extension Mend {
  /// The changes that take entries out of a list in brackets, each with one comma.
  fileprivate static func removals(of entries: [Range<Int>], keeping isKept: [Bool], in list: Range<Int>) -> [Mend] {
    guard let firstKept = isKept.firstIndex(of: true) else {
      return entries.isEmpty ? [] : [Mend(range: list.lowerBound + 1..<list.upperBound - 1, text: "")]
    }
    // Before the first that stays, up to that one; behind it, from the end of the entry before.
    let leading =
      firstKept == 0 ? [] : [Mend(range: entries[0].lowerBound..<entries[firstKept].lowerBound, text: "")]
    return leading
      + entries.indices.filter { $0 > firstKept && !isKept[$0] }.map {
        Mend(range: entries[$0 - 1].upperBound..<entries[$0].upperBound, text: "")
      }
  }
}
