/// Names among which others are looked up.
///
/// A set would look up at run time that text can be hashed, which costs a short run of dcs more than all else.
struct SortedNames {
  /// The names in rising order.
  let names: [String]

  init(_ names: [String]) {
    self.names = names.sorted { $0 < $1 }
  }

  /// Whether a name is among them, by binary search.
  func contains(_ name: String) -> Bool {
    var low = 0
    var high = names.count
    while low < high {
      let middle = (low + high) / 2
      if names[middle] == name { return true }
      if names[middle] < name { low = middle + 1 } else { high = middle }
    }
    return false
  }
}
