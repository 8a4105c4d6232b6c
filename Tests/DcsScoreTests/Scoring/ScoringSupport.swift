public import DcsScore
import Testing

/// The set of QĐ 4725 as it stands in `Criteria/`.
let officialSet: CriteriaSet = {
  guard let bytes = try? bytes(of: "Criteria/qd-4725-2022.json"),
    let set = CriteriaSet.read(JSONDocument(parsing: bytes)).model
  else { preconditionFailure("the criteria file cannot be read") }
  return set
}()

/// Reads a set that a test makes up.
func criteriaSet(_ json: String) throws -> CriteriaSet {
  let reading = CriteriaSet.read(JSONDocument(parsing: Array(json.utf8)))
  #expect(lines(reading.faults, of: json) == [])
  return try #require(reading.model)
}

/// An evidence file's text with answers to rows.
func evidenceText(_ answers: [String: String], for set: String, stages: [String] = ["thcs"]) -> String {
  let members = answers.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }
  let list = stages.map { "\"\($0)\"" }.joined(separator: ", ")
  return """
    {"format": "dcs-evidence/1", "criteria": "\(set)", "schoolYear": "2024-2025",
    "school": {"name": "Trường Thử", "stages": [\(list)]},
    "answers": {\(members.joined(separator: ",\n"))}}
    """
}

/// Scores answers to a set's rows.
func assess(
  _ answers: [String: String], by set: CriteriaSet = officialSet, stages: [String] = ["thcs"]
) throws -> Assessment {
  let text = evidenceText(answers, for: set.id, stages: stages)
  let reading = Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: IndexedSet(set))
  #expect(lines(reading.faults, of: text) == [])
  return Assessment(of: try #require(reading.model))
}

/// A list with one document, with a number of its own so that no two are the same.
func documents(_ number: String) -> String {
  "\"documents\": [{\"title\": \"Minh chứng\", \"number\": \"\(number)\"}]"
}

/// An answer of so many points, with a document.
func given(_ points: Points, _ id: String) -> String { "{\"points\": \(points), \(documents(id))}" }

/// Answers that meet every mandatory condition of a set.
func conditionsMet(in set: CriteriaSet = officialSet) -> [String: String] {
  var answers: [String: String] = [:]
  for criterion in set.groups.flatMap(\.criteria) where criterion.items.isEmpty {
    answers[criterion.id] = "{\"met\": true, \(documents(criterion.id))}"
  }
  return answers
}

/// Answers that give items, in their order, as many points as they take until a total is reached.
func spread(_ total: Points, over items: [Item]) -> [String: String] {
  var answers: [String: String] = [:]
  var rest = total
  for item in items {
    let points = min(rest, item.maxPoints)
    answers[item.id] = given(points, item.id)
    rest = rest - points
  }
  return answers
}

extension Points: ExpressibleByFloatLiteral {
  /// Points in a test's own words: `49.99`.
  public init(floatLiteral value: Double) { self.init(hundredths: Int((value * 100).rounded())) }
}

extension CriteriaSet {
  func group(_ id: String) throws -> Group { try #require(groups.first { $0.id == id }) }
}

extension Assessment {
  func item(_ id: String) throws -> ItemResult {
    try #require(groups.flatMap(\.criteria).flatMap(\.items).first { $0.id == id })
  }

  func criterion(_ id: String) throws -> CriterionResult {
    try #require(groups.flatMap(\.criteria).first { $0.id == id })
  }
}
