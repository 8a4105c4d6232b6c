/// What answers are read against: the set, the school's stages, and the keys that answers and documents have.
///
/// The keys are here and not looked up where they are needed: a look at a static value costs as much as reading a member,
/// and when all cores hold on to one value at a time, they wait for one another.
struct AnswerContext {
  let set: IndexedSet
  let stages: OwnStages
  let keys = AnswerKeys.shared
}

/// The keys that answers and their documents have.
struct AnswerKeys: Sendable {
  /// All that there is, made once.
  static let shared = AnswerKeys()

  let answer = KeyTable<Answer.Key>()
  let document = KeyTable<AnswerList.Document.Key>()

  private init() {}
}
