/// Which entries of two lists are the same, by their ids.
struct Pairing<Entry> {
  /// The entries of both lists, in the order of the new one.
  let pairs: [(old: Entry, new: Entry)]
  /// The entries of the old list alone.
  let removed: [Entry]
  /// The entries of the new list alone.
  let added: [Entry]
  /// The place in the old list of each of ``pairs``.
  private let places: [Int]

  /// - Parameters:
  ///   - id: The id of an entry, which no other of its list has.
  ///   - title: What an entry whose id is gone is known by again, where no other has the same.
  init(_ old: [Entry], _ new: [Entry], id: (Entry) -> String, title: ((Entry) -> String)? = nil) {
    var oldPlaces: [String: Int] = [:]
    for place in old.indices { oldPlaces[id(old[place])] = place }
    var match = new.map { oldPlaces[id($0)] }
    var matched = Set(match.compactMap { $0 })
    if let title {
      let gone = Dictionary(grouping: old.indices.filter { !matched.contains($0) }) { title(old[$0]) }
      let come = Dictionary(grouping: new.indices.filter { match[$0] == nil }) { title(new[$0]) }
      for (title, places) in come {
        guard places.count == 1, let candidates = gone[title], candidates.count == 1 else { continue }
        match[places[0]] = candidates[0]
        matched.insert(candidates[0])
      }
    }
    places = match.compactMap { $0 }
    pairs = new.indices.compactMap { place in match[place].map { (old: old[$0], new: new[place]) } }
    removed = old.indices.filter { !matched.contains($0) }.map { old[$0] }
    added = new.indices.filter { match[$0] == nil }.map { new[$0] }
  }

  /// The fewest pairs, by their places in ``pairs``, that have to be moved to bring the old order into the new.
  ///
  /// These are all but a longest run that rises, which patience sorting finds.
  var moved: [Int] {
    // Where the lowest end of a run of each length is, and what comes before each place in its run.
    var ends: [Int] = []
    var previous: [Int?] = []
    for (index, place) in places.enumerated() {
      let length = ends.partitionPoint { places[$0] < place }
      previous.append(length > 0 ? ends[length - 1] : nil)
      if length < ends.count { ends[length] = index } else { ends.append(index) }
    }
    var kept: Set<Int> = []
    var next = ends.last
    while let index = next {
      kept.insert(index)
      next = previous[index]
    }
    return places.indices.filter { !kept.contains($0) }
  }
}
