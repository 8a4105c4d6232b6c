import DcsScore
import Testing

/// Faults of criteria files, each with its place and its whole message.
@Suite struct CriteriaReadingTests {
  private static let text = """
    {"format": "dcs-criteria/1", "id": "mau", "version": "1.0.0",
    "title": {"vi": "Mẫu", "en": "Sample"}, "issuer": {"vi": "Không ai", "en": "Nobody"},
    "decision": {"number": "1", "date": "2024-01-01"}, "stages": ["a", "b"],
    "sources": {"luat": {"title": "Luật"}},
    "levels": [{"level": 1, "name": {"vi": "1", "en": "1"}}, {"level": 2, "name": {"vi": "2", "en": "2"}}],
    "overall": {"rule": "lowest-group"},
    "groups": [{"id": "G", "title": {"vi": "G", "en": "G"}, "maxPoints": 10, "levels": {"2": {"atLeast": 5}}, "criteria": [
    {"id": "G.1", "title": {"vi": "T", "en": "T"}, "kind": "scored", "maxPoints": 10, "items": [
    {"id": "G.1.1", "title": {"vi": "M", "en": "R"}, "maxPoints": 10, "rule": {"kind": "met"},
    "provenance": {"status": "reported", "source": "luat"}}]},
    {"id": "G.2", "title": {"vi": "Đ", "en": "C"}, "kind": "mandatory", "whenUnmet": {"levelAtMost": 1}}]}]}
    """

  private func faults(_ text: String, _ language: Language = .english) -> [String] {
    lines(CriteriaSet.read(JSONDocument(parsing: Array(text.utf8))).faults, of: text, language)
  }

  @Test func sampleHasNoFault() {
    #expect(faults(Self.text) == [])
  }

  @Test(arguments: [
    (
      #""version": "1.0.0""#, #""version": "1.0""#,
      "1:54 version 'version' must be a version of three numbers, like 1.0.0, not '1.0'"
    ),
    (
      #""id": "mau""#, #""id": "mẫu""#,
      "1:36 id 'id' must be an id of ASCII letters, digits, full stops and hyphens, not 'mẫu'"
    ),
    (#""id": "mau""#, #""id": """#, "1:36 empty-text 'id' must not be empty"),
    (#", "en": "Sample""#, "", "2:10 missing-key the key 'en' must be here"),
    (#""stages": ["a", "b"]"#, #""stages": []"#, "3:62 empty-list 'stages' must have at least one entry"),
    (#""stages": ["a", "b"]"#, #""stages": ["a", "a"]"#, "3:68 duplicate-id 'a' must stand only once"),
    (#"{"level": 2,"#, #"{"level": 1,"#, "5:58 duplicate-id '1' must stand only once"),
    (#""lowest-group""#, #""lowest""#, "6:21 choice 'rule' must be one of: lowest-group, total; not 'lowest'"),
    (
      #""lowest-group""#, #""totl""#,
      "6:21 choice 'rule' must be one of: lowest-group, total; not 'totl'; did you mean 'total'?"
    ),
    (#""lowest-group""#, #""total""#, "6:12 missing-levels an 'overall' by 'total' must have 'levels' of its own"),
    (
      #" "levels": {"2": {"atLeast": 5}},"#, "",
      "7:12 missing-levels the group must have 'levels', as 'overall' is 'lowest-group'"
    ),
    (
      #""2": {"atLeast": 5}"#, #""3": {"atLeast": 5}"#,
      "7:85 unknown-level level 3 is not among the 'levels' of the set"
    ),
    (
      #""2": {"atLeast": 5}"#, #""02": {"atLeast": 5}"#, "7:85 unknown-level the key must be a level's number, not '02'"
    ),
    (
      #""2": {"atLeast": 5}"#, #""1": {"atLeast": 2}, "2": {"atLeast": 5}"#,
      "7:84 level-order thresholds must rise with the levels, and the lowest level (1) has none"
    ),
    (
      #"{"atLeast": 5}"#, #"{"atLeast": 5, "above": 5}"#,
      "7:90 missing-key a threshold must have exactly one key: 'atLeast' or 'above'"
    ),
    (
      #""maxPoints": 10, "levels""#, #""maxPoints": 12, "levels""#,
      "7:70 criteria-sum criteria of group 'G' add up to 10, its maxPoints is 12"
    ),
    (
      #""maxPoints": 10, "items""#, #""maxPoints": 9.5, "items""#,
      "8:79 criteria-sum items of criterion 'G.1' add up to 10, its maxPoints is 9.5"
    ),
    (#""id": "G.1.1""#, #""id": "G.1""#, "9:8 duplicate-id id 'G.1' must be used only once"),
    (
      #"{"kind": "met"}"#, #"{"kind": "mett"}"#,
      "9:84 choice 'kind' must be one of: council, met, proportion, tiers, standard; not 'mett'; did you mean 'met'?"
    ),
    (#"{"kind": "met"}"#, #"{"kind": "met", "atMost": {}}"#, "9:91 unknown-key key 'atMost' does not belong here"),
    (
      #"{"kind": "met"}"#, #"{"kind": "tiers", "by": "count", "tiers": [{"from": 1, "points": 0}]}"#,
      "9:117 tiers tiers must start from 0 and rise"
    ),
    (
      #"{"kind": "met"}"#, #"{"kind": "standard", "atMost": {"c": 2}, "unit": {"vi": "m", "en": "u"}}"#,
      "9:107 unknown-stage stage 'c' is not among the 'stages' of the set"
    ),
    (
      #""source": "luat""#, #""source": "luạt""#,
      "10:48 unknown-source source 'luạt' is not among the 'sources' of the set; did you mean 'luat'?"
    ),
    (#""levelAtMost": 1"#, #""levelAtMost": 4"#, "11:98 unknown-level level 4 is not among the 'levels' of the set"),
    (
      #""kind": "mandatory","#, #""kind": "mandatory", "maxPoints": 5,"#,
      "11:69 unknown-key key 'maxPoints' does not belong here"
    ),
  ])
  func fault(part: String, replacement: String, expected: String) throws {
    try #require(Self.text.contains(part))
    let changed = Self.text.replacing(part, with: replacement, maxReplacements: 1)
    // A change may make a fault of what depends on it, too.
    #expect(faults(changed).contains(expected), "\(faults(changed))")
  }

  @Test func thresholdsThatFall() {
    let levels = #"{"level": 3, "name": {"vi": "3", "en": "3"}}, "#
    let changed = Self.text.replacing(#""levels": [{"level": 1"#, with: #""levels": [\#(levels){"level": 1"#)
      .replacing(#""2": {"atLeast": 5}"#, with: #""2": {"above": 5}, "3": {"atLeast": 5}"#)
    #expect(
      faults(changed) == ["7:84 level-order thresholds must rise with the levels, and the lowest level (1) has none"])
  }

  @Test func bindingPointsAreFixed() throws {
    let text = Self.text.replacing(#"{"kind": "met"}"#, with: #"{"kind": "met", "binding": true}"#)
    let set = try criteriaSet(text)
    func faults(_ points: String) -> [String] {
      let evidence = evidenceText(
        ["G.1.1": "{\"points\": \(points), \"met\": true, \(documents("1"))}"], for: "mau", stages: ["a"])
      let document = JSONDocument(parsing: Array(evidence.utf8))
      return lines(Evidence.read(document, against: IndexedSet(set)).faults, of: evidence)
    }
    #expect(faults("10") == [])
    #expect(faults("9.5") == ["3:33 points-binding points of 'G.1.1' must be 10, as the decision fixes them, not 9.5"])
  }

  @Test func inVietnamese() {
    let changed = Self.text.replacing(#""maxPoints": 10, "items""#, with: #""maxPoints": 9.5, "items""#)
    #expect(
      faults(changed, .vietnamese) == [
        "7:70 criteria-sum các tiêu chí của nhóm 'G' cộng lại được 9,5, maxPoints là 10",
        "8:79 criteria-sum các mục của tiêu chí 'G.1' cộng lại được 10, maxPoints là 9,5",
      ])
  }

  @Test("Every key of an object is looked at, however many there are", arguments: [63, 64, 65, 200])
  func manyUnknownKeys(count: Int) {
    let unknown = (0..<count).map { "\"k\($0)\": 0, " }.joined()
    let changed = Self.text.replacing("{\"format\"", with: "{\(unknown)\"format\"")
    let found = faults(changed)
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.contains(" unknown-key there is no key 'k") })
  }
}
