/// What the rows of one id say together.
struct TableAnswer {
  let id: String
  /// Where the id stands for the first time.
  let idRange: Range<Int>
  /// What stands once for the whole answer, in the order in which it was found.
  var values: [PlacedMember] = []
  /// Whether one of the values could not be read, so that the others say too little: one cause has one fault.
  var isUnclear = false
  /// Learners and units, a stage an entry.
  var stages: [PlacedMember] = []
  /// The place of each stage in ``stages``.
  var stagePlaces: [String: Int] = [:]
  var documents: [PlacedValue] = []
  /// Where the last of its cells ends.
  var end: Int

  /// The answer as an evidence file in JSON has it.
  var member: PlacedMember {
    var members = isUnclear ? [] : values
    let range = idRange.lowerBound..<end
    if !stages.isEmpty {
      let node = PlacedValue(contents: .object(stages), range: stages[0].keyRange)
      members.append(PlacedMember(key: "byStage", keyRange: stages[0].keyRange, value: node))
    }
    if !documents.isEmpty {
      let node = PlacedValue(contents: .array(documents), range: documents[0].range)
      members.append(PlacedMember(key: "documents", keyRange: documents[0].range, value: node))
    }
    return PlacedMember(key: id, keyRange: idRange, value: PlacedValue(contents: .object(members), range: range))
  }
}
