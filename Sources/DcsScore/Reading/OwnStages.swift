/// The stages of the school whose answers are read.
struct OwnStages {
  private let ids: [String]
  private let names: SortedNames

  init(_ ids: [String]) {
    self.ids = ids
    names = SortedNames(ids)
  }

  /// The stages as a message lists them.
  var list: String { ids.listed(first: [String].mostListed) }

  func contains(_ id: String) -> Bool { names.contains(id) }
}
