/// What became of the answer to a row between two states of a school's evidence.
public struct RowChange: Hashable, Sendable {
  /// What became of it.
  public enum Kind: String, CaseIterable, Sendable {
    /// It was unanswered, and is answered now.
    case answered
    /// It stands otherwise than before.
    case changed
    /// It was answered, and is unanswered now.
    case withdrawn
  }

  /// How the row stood before.
  public let old: RowResult
  /// How the row stands now.
  public let new: RowResult
  /// The answer before; nil where there was none.
  public let oldAnswer: Answer?
  /// The answer now; nil where there is none.
  public let newAnswer: Answer?
  /// The documents that are listed now and were not before; those that were only edited are among ``edited``.
  public let added: [Answer.Document]
  /// The documents that were listed before and are no longer.
  public let removed: [Answer.Document]
  /// The documents that keep their title, and of which something else has changed, as they are now.
  public let edited: [Answer.Document]

  public var id: String { new.id }

  /// What became of the answer.
  public var kind: Kind {
    switch (old.isAnswered, new.isAnswered) {
    case (false, true): .answered
    case (true, false): .withdrawn
    default: .changed
    }
  }

  /// Whether what the row is made of has changed: points that were given, or facts.
  public var areFactsChanged: Bool { (oldAnswer ?? .empty).facts != (newAnswer ?? .empty).facts }

  /// Whether what the school adds in words has changed.
  public var isNoteChanged: Bool { oldAnswer?.note != newAnswer?.note }

  /// Nil where nothing has changed; the order of documents and stages is nothing.
  init?(from old: RowResult, _ oldAnswer: Answer?, to new: RowResult, _ newAnswer: Answer?) {
    if oldAnswer == newAnswer { return nil }
    (self.old, self.oldAnswer, self.new, self.newAnswer) = (old, oldAnswer, new, newAnswer)
    let (before, after) = (oldAnswer?.documents ?? [], newAnswer?.documents ?? [])
    let (gone, come) = (before.without(after), after.without(before))
    // One that goes and one that comes by the same title are one that was edited.
    (edited, added) = come.parted(byTitlesOf: gone)
    removed = gone.parted(byTitlesOf: come).others
    if added.isEmpty, removed.isEmpty, edited.isEmpty, !areFactsChanged, !isNoteChanged { return nil }
  }
}

extension Answer {
  /// The answer without its documents and its note, and with its stages in an order of their own.
  fileprivate var facts: Answer {
    Answer(values: values, byStage: byStage.sorted { $0.stage < $1.stage }, documents: [], note: nil)
  }
}

extension [Answer.Document] {
  /// The documents that have a partner of the same title, each one of its own, and the others.
  fileprivate func parted(byTitlesOf partners: [Answer.Document]) -> (
    paired: [Answer.Document], others: [Answer.Document]
  ) {
    var free: [String: Int] = [:]
    for partner in partners { free[partner.title, default: 0] += 1 }
    var (paired, others): ([Answer.Document], [Answer.Document]) = ([], [])
    for document in self {
      let count = free[document.title] ?? 0
      free[document.title] = count - 1
      if count > 0 { paired.append(document) } else { others.append(document) }
    }
    return (paired, others)
  }

  /// The documents that are not among others, each as often as it is there more often.
  fileprivate func without(_ others: [Answer.Document]) -> [Answer.Document] {
    var rest: [Answer.Document: Int] = [:]
    for document in others { rest[document, default: 0] += 1 }
    return filter { document in
      guard let count = rest[document], count > 0 else { return true }
      rest[document] = count - 1
      return false
    }
  }
}
