/// Names among which others are looked up.
///
/// A set would look up at run time that text can be hashed, which costs a short run of dcs more than all else.
struct SortedNames: Hashable, Sendable {
  /// The names in rising order.
  let names: [String]
  /// Where each of ``names`` stands in the list that it is of; of a name that stands there again, the first comes first.
  private let places: [Int]

  init(_ names: [String]) {
    places = names.indices.sorted { (names[$0], $0) < (names[$1], $1) }
    self.names = places.map { names[$0] }
  }

  /// Whether a name is among them.
  func contains(_ name: String) -> Bool { place(of: name) != nil }

  /// Where a name stands in the list that these are of, by binary search; nil where it does not.
  func place(of name: String) -> Int? {
    let place = names.partitionPoint { $0 < name }
    return place < names.count && names[place] == name ? places[place] : nil
  }
}
