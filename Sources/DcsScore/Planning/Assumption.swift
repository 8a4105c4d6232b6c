/// What a row's answer might become: points or a condition, with the document that makes it count.
public struct Assumption: Hashable, Sendable {
  /// What is answered.
  public enum Value: Hashable, Sendable {
    /// An item's points, from 0 to its maximum.
    case points(Points)
    /// Whether a mandatory condition holds.
    case met(Bool)
  }

  /// The id of the item or mandatory criterion.
  public let id: String
  /// What is answered to it.
  public let value: Value

  /// Makes an assumption.
  ///
  /// - Parameters:
  ///   - id: The id of the item or mandatory criterion.
  ///   - value: Points for an item, whether it holds for a mandatory condition.
  public init(_ id: String, _ value: Value) {
    self.id = id
    self.value = value
  }
}

extension Evidence {
  /// The evidence as it would be with other answers; all else stays as it is.
  ///
  /// - Parameter assumptions: At most one for a row; of several the last counts, and those to unknown rows do not.
  public func assuming(_ assumptions: [Assumption]) -> Evidence {
    var values: [String: Assumption.Value] = [:]
    for assumption in assumptions { values[assumption.id] = assumption.value }
    let answers = zip(rowIDs, answers).map { id, answer in
      values[id].map { Answer(assuming: $0, after: answer) } ?? answer
    }
    return Evidence(set: set, schoolYear: schoolYear, school: school, answers: answers)
  }
}

extension Answer {
  fileprivate init(assuming value: Assumption.Value, after answer: Answer?) {
    var values = answer?.values ?? Values()
    switch value {
    case .points(let given): values.points = given
    case .met(let holds): values.met = holds
    }
    let documents = answer?.documents ?? []
    self.init(
      values: values, byStage: answer?.byStage ?? [],
      documents: documents.isEmpty ? [Document(title: "assumed")] : documents, note: answer?.note)
  }
}
