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
  /// A document that is called otherwise than before.
  public struct Renaming: Hashable, Sendable {
    public let old: Answer.Document
    public let new: Answer.Document
  }

  /// The documents that are listed now and were not before; those that were only edited are among ``edited``, those that
  /// got another title among ``renamed``.
  public let added: [Answer.Document]
  /// The documents that were listed before and are no longer.
  public let removed: [Answer.Document]
  /// The documents that keep their title, and of which something else has changed, as they are now.
  public let edited: [Answer.Document]
  /// The documents of which the title has changed, in the order of those now.
  public let renamed: [Renaming]

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
    let (paired, others) = come.parted(byTitlesOf: gone)
    edited = paired
    (renamed, added, removed) = gone.parted(byTitlesOf: come).others.renamed(to: others)
    if added.isEmpty, removed.isEmpty, edited.isEmpty, renamed.isEmpty, !areFactsChanged, !isNoteChanged { return nil }
  }
}

extension Answer {
  /// The answer without its documents and its note, and with its stages in an order of their own.
  fileprivate var facts: Answer {
    Answer(values: values, byStage: byStage.sorted { $0.stage < $1.stage }, documents: [], note: nil)
  }
}
