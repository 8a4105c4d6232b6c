/// Which documents of two lists belong together.
extension [Answer.Document] {
  /// The documents that have a partner of the same title, each one of its own, and the others.
  func parted(byTitlesOf partners: [Answer.Document]) -> (
    paired: [Answer.Document], others: [Answer.Document]
  ) {
    var free: [String: Int] = [:]
    for partner in partners { free[partner.title, default: 0] += 1 }
    var (paired, others): ([Answer.Document], [Answer.Document]) = ([], [])
    for document in self {
      let count = free[document.title] ?? 0
      free[document.title] = count - 1
      if count > 0 { paired.append(document) } else { others.append(document) }
    }
    return (paired, others)
  }

  /// The documents that are not among others, each as often as it is there more often.
  func without(_ others: [Answer.Document]) -> [Answer.Document] {
    var rest: [Answer.Document: Int] = [:]
    for document in others { rest[document, default: 0] += 1 }
    return filter { document in
      guard let count = rest[document], count > 0 else { return true }
      rest[document] = count - 1
      return false
    }
  }
}

extension [Answer.Document] {
  /// The documents that became others under another title, each of the others one; then the others that are new, and the
  /// documents that are gone.
  func renamed(
    to others: [Answer.Document]
  ) -> (renamed: [RowChange.Renaming], added: [Answer.Document], removed: [Answer.Document]) {
    var places = [Int?](repeating: nil, count: others.count)
    var isTaken = [Bool](repeating: false, count: count)
    let ways: [(Answer.Document) -> DocumentReference?] = [{ $0.byNumber }, { $0.byLink }, { $0.byFile }]
    for reference in ways {
      // The first one of a reference stands last.
      var free: [DocumentReference: [Int]] = [:]
      for index in indices.reversed() where !isTaken[index] {
        if let reference = reference(self[index]) { free[reference, default: []].append(index) }
      }
      for (index, document) in others.enumerated() where places[index] == nil {
        guard let reference = reference(document), let place = free[reference]?.popLast() else { continue }
        (places[index], isTaken[place]) = (place, true)
      }
    }
    let pairs = zip(others, places)
    return (
      pairs.compactMap { document, place in place.map { RowChange.Renaming(old: self[$0], new: document) } },
      pairs.filter { $0.1 == nil }.map { $0.0 }, indices.filter { !isTaken[$0] }.map { self[$0] }
    )
  }
}

/// By what a document is known, whatever it is called. What has a number has it wherever it lies: many lie in one folder.
private enum DocumentReference: Hashable {
  case number(String, CalendarDate?)
  case link(String, number: String?)
  case file(String, number: String?)
}

extension Answer.Document {
  fileprivate var byNumber: DocumentReference? { number.map { .number($0, date) } }
  fileprivate var byLink: DocumentReference? { link.map { .link($0, number: number) } }
  fileprivate var byFile: DocumentReference? { file.map { .file($0, number: number) } }
}
