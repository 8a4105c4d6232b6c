/// The stages of the school whose answers are read.
struct OwnStages {
  private let names: SortedNames
  /// The stages as a message lists them.
  let list: String

  init(_ ids: [String]) {
    names = SortedNames(ids)
    list = ids.listed(first: [String].mostListed)
  }

  func contains(_ id: String) -> Bool { names.contains(id) }
}
