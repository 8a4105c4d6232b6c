import DcsScore
import Testing

/// A made-up school with its answers to a set, by default to ``ChangeCase/base``, whose group G is at level 2 with 6 points,
/// and H at level 3 with 5.
struct OutcomeCase: Sendable {
  static let answers = [
    "G.1": #"{"met": true, "documents": [{"title": "Kế hoạch", "number": "1"}]}"#,
    "G.2.1": #"{"met": true, "documents": [{"title": "Hợp đồng", "number": "2"}]}"#, "G.3": #"{"points": 2}"#,
    "H.1": #"{"points": 5}"#,
  ]

  /// Where the set has room for one more row, and a condition for that, which allows level 2.
  static let place = #"{"id": "G.2", "title""#
  static let condition =
    #"{"id": "G.0", "title": {"vi": "Mới", "en": "New"}, "kind": "mandatory", "whenUnmet": {"levelAtMost": 2}}, "#

  var set = ChangeCase.base
  var answers = Self.answers
  var name = "Trường Thử"
  var code: String?
  var year = "2024-2025"

  /// The school with answers in place of its own; nil takes one away.
  func with(_ changes: [String: String?]) -> OutcomeCase {
    var school = self
    for (id, answer) in changes { school.answers[id] = answer }
    return school
  }

  func indexedSet() throws -> IndexedSet { IndexedSet(try criteriaSet(set), readFrom: Array(set.utf8)) }

  func assessment() throws -> Assessment {
    let set = try indexedSet()
    let code = code.map { "\"code\": \"\($0)\", " } ?? ""
    let text = evidenceText(answers, for: set.criteria.id, stages: ["a"])
      .replacing("\"name\": \"Trường Thử\"", with: "\(code)\"name\": \"\(name)\"").replacing("2024-2025", with: year)
    let reading = Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: set)
    #expect(lines(reading.faults, of: text) == [])
    return Assessment(of: try #require(reading.model))
  }

  /// What the answers come to.
  func scored() throws -> SchoolOutcome { SchoolOutcome(of: try assessment()) }

  /// What a result of the answers records.
  func recorded(_ kind: Council.Kind = .own, on date: String = "2025-05-20") throws -> SchoolOutcome {
    let text = SignOffCase().council.replacing("Trường Mẫu", with: name).replacing("2024-2025", with: year)
      .replacing("\"self\"", with: "\"\(kind.rawValue)\"")
    let council = try #require(Council.read(JSONDocument(parsing: Array(text.utf8))).model)
    let bytes = ResultFile.bytes(
      of: try assessment(), evidence: .init(sha256: SHA256([]), attachments: nil), council: council,
      date: try #require(CalendarDate(date)), .vietnamese)
    return SchoolOutcome(of: try #require(ResultFile.read(JSONDocument(parsing: bytes)).model))
  }

  /// What became of it, with the answers of both.
  func compared(to new: OutcomeCase) throws -> OutcomeComparison {
    try OutcomeComparison(from: try scored(), to: try new.scored())
  }

  /// What a version of the set with some text replaced makes of the same answers.
  func by(_ old: String, _ new: String) throws -> OutcomeCase {
    try #require(set.ranges(of: old).count == 1, "'\(old)' must stand once")
    var school = self
    school.set = set.replacing(old, with: new).replacing("\"version\": \"1.0.0\"", with: "\"version\": \"1.1.0\"")
    return school
  }
}

/// An answer of so many points.
func planned(_ points: Points) -> String { "{\"points\": \(points)}" }
