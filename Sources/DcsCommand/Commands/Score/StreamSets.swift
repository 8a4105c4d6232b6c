import DcsScore

/// The sets that lines are scored by, for one core: looking one up costs next to nothing where the line before had it, too.
struct StreamSets {
  private var store: CriteriaStore
  /// Whether programs are told which set it is.
  private let hasReferences: Bool
  /// The id of the set that is chosen; nil where the next line could need another in spite of its id.
  private var id: String?
  /// The set for the line that was asked for last, with what programs are told of it where they are.
  private(set) var choice = ScoreJob.Choice(set: SetChoice())

  /// - Parameter store: A store that has read all its sets.
  init(_ store: CriteriaStore, hasReferences: Bool) { (self.store, self.hasReferences) = (store, hasReferences) }

  /// Chooses the set for a line.
  mutating func choose(for document: JSONDocument) throws(Failure) {
    let named = document.root == nil ? nil : Evidence.criteriaID(of: document)?.id
    if let id, id == named { return }
    id = nil
    if document.root == nil {
      choice = ScoreJob.Choice(set: SetChoice())
      return
    }
    let set = try store.choice(for: document)
    choice = ScoreJob.Choice(set: set, reference: hasReferences ? set.set.map { store.reference(to: $0) } : nil)
    // A fault has the place in its line.
    if set.fault == nil { id = named }
  }
}
