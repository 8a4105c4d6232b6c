/// How far the work on an answered row is.
public struct RowProgress: Hashable, Sendable {
  public let id: String
  /// How the row stands.
  public let state: ItemState
  /// How many documents are listed.
  public let documentCount: Int
  /// Whether points of the row count only with a document.
  public let isDocumentRequired: Bool

  /// Whether there is an answer that something can be made of.
  public var isAnswered: Bool { state != .unanswered }

  /// Whether the row is answered and has no document, so that nothing of it counts.
  public var lacksDocument: Bool { state == .evidenceMissing }

  /// Whether the row counts among those that need a document: it has one, lacks one, or may yet need one. Where the
  /// answer is that there is nothing, there is nothing to show either.
  public var wantsDocument: Bool { isDocumentRequired && (documentCount > 0 || lacksDocument || !isAnswered) }

  /// Whether nothing is left to do: there is an answer, with a document where it needs one.
  public var isFinished: Bool { isAnswered && !lacksDocument }
}

/// How many rows are how far.
public struct ProgressCount: Hashable, Sendable {
  /// All rows.
  public let rows: Int
  /// Those that have an answer.
  public let answered: Int
  /// Those that need a document, see ``RowProgress/wantsDocument``.
  public let wanting: Int
  /// Those of ``wanting`` that have one.
  public let evidenced: Int
  /// Those with nothing left to do.
  public let finished: Int

  init(_ rows: [RowProgress]) {
    self.rows = rows.count
    answered = rows.count { $0.isAnswered }
    wanting = rows.count { $0.wantsDocument }
    evidenced = rows.count { $0.wantsDocument && $0.documentCount > 0 }
    finished = rows.count { $0.isFinished }
  }

  /// Whether nothing is left to do.
  public var isFinished: Bool { finished == rows }
}
