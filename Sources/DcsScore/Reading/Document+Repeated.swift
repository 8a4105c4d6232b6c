extension [AnswerList.Document] {
  /// Leaves out each document that says nothing but what another one of the same answer says, and reports it: whoever
  /// pulls a row of a table down over the next one has no document more.
  ///
  /// - Parameters:
  ///   - first: Where the answer's documents start.
  ///   - node: The list that they were read from.
  mutating func leaveOutRepeated(from first: Int, of node: JSONNode, _ log: inout FaultLog) {
    let (source, added) = (node.source, Array(self[first...]))
    // Hardly any two have the same title, and then no text has to be made.
    let marks = added.map { $0.mark(in: source) }.sorted()
    if !marks.indices.dropFirst().contains(where: { marks[$0] == marks[$0 - 1] }) { return }
    let repetitions = added.map { $0.text(in: source) }.repetitions
    if repetitions.isEmpty { return }
    let nodes = node.elements
    var isAgain = Array<Bool>(repeating: false, count: added.count)
    for (one, again) in repetitions {
      isAgain[again] = true
      log.report(
        .repeatedDocument, at: nodes[again].range,
        vi: "minh chứng này giống hệt một minh chứng đã ghi ở mục này nên chỉ tính một lần; hãy xóa, hoặc sửa cho đúng",
        en: "this document is the same as another one of this row, and counts once; delete it, or correct it",
        related: [.firstHere(nodes[one].range)])
    }
    removeSubrange(first...)
    append(contentsOf: added.indices.filter { !isAgain[$0] }.map { added[$0] })
  }
}

extension AnswerList.Document {
  /// A number that documents of the same title share, and hardly any others.
  fileprivate func mark(in source: JSONTokens) -> UInt64 {
    title.map { place in source.withText(at: place) { $0.mark } } ?? 0
  }

  /// All that it says as one text, which no other document has.
  fileprivate func text(in source: JSONTokens) -> String {
    let texts = [title, number, link, file].map { place in place.map { source.literal(at: $0).trimmed } ?? "" }
    // No text has a null character in it.
    return (texts + [date?.description ?? ""]).listed(by: "\0")
  }
}
