/// What the rows of one id say together.
struct TableAnswer {
  let id: String
  /// Where the id stands for the first time.
  let idRange: Range<Int>
  /// What stands once for the whole answer, in the order in which it was found.
  var values: [JSONMember] = []
  /// Whether one of the values could not be read, so that the others say too little: one cause has one fault.
  var isUnclear = false
  /// Learners and units, a stage an entry.
  var stages: [JSONMember] = []
  /// The place of each stage in ``stages``.
  var stagePlaces: [String: Int] = [:]
  var documents: [JSONNode] = []
  /// Where the last of its cells ends.
  var end: Int

  /// The answer as an evidence file in JSON has it.
  var member: JSONMember {
    var members = isUnclear ? [] : values
    let range = idRange.lowerBound..<end
    if !stages.isEmpty {
      let node = JSONNode(value: .object(stages), range: stages[0].keyRange)
      members.append(JSONMember(key: "byStage", keyRange: stages[0].keyRange, node: node))
    }
    if !documents.isEmpty {
      let node = JSONNode(value: .array(documents), range: documents[0].range)
      members.append(JSONMember(key: "documents", keyRange: documents[0].range, node: node))
    }
    return JSONMember(key: id, keyRange: idRange, node: JSONNode(value: .object(members), range: range))
  }
}
