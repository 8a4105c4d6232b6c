/// The changes of single items out of one kind into another, of which the one that loses the fewest points comes first.
///
/// It is a binary heap: to add a change or to take the first one costs no more than the logarithm of how many there are.
struct ChangeQueue {
  /// A change of what is done about an item.
  struct Change {
    /// The points that are lost.
    let loss: Int
    /// What is done about the item before, and behind it, by their places among all choices.
    let old: Int
    let new: Int

    fileprivate static func < (a: Change, b: Change) -> Bool { (a.loss, a.new) < (b.loss, b.new) }
  }

  private var changes: [Change] = []

  /// The change that loses the fewest points, of equal ones the one into the first of the choices.
  var first: Change? { changes.first }

  mutating func add(_ change: Change) {
    changes.append(change)
    var place = changes.count - 1
    while place > 0, changes[place] < changes[(place - 1) / 2] {
      changes.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func removeFirst() {
    changes.swapAt(0, changes.count - 1)
    changes.removeLast()
    var place = 0
    while true {
      var least = place
      for below in [2 * place + 1, 2 * place + 2] where below < changes.count && changes[below] < changes[least] {
        least = below
      }
      if least == place { return }
      changes.swapAt(place, least)
      place = least
    }
  }
}
