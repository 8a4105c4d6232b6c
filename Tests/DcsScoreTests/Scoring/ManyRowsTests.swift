import Testing

@testable import DcsScore

/// Answers to sets of very many rows.
@Suite struct ManyRowsTests {
  private static let count = 120

  private static func set(_ edit: (String) -> String = { $0 }) throws -> CriteriaSet {
    try criteriaSet(edit(SizedSet.text(groups: SizedSet.group("1", titles: (1...count).map { "Mục \($0)" }))))
  }

  /// Every row at its maximum: four in a row on one document, by whatever title.
  @Test func rowsOnOneDocumentAreToldTogether() throws {
    var answers: [String: String] = [:]
    for row in 1...Self.count {
      let number = row > 100 ? "riêng \(row)" : "số \(row % 25)"
      answers["1.\(row)"] = "{\"points\": 1, \"documents\": [{\"title\": \"Bản \(row)\", \"number\": \"\(number)\"}]}"
    }
    let warnings = try assess(answers, by: try Self.set()).warnings
    #expect(warnings.map(\.rule.code) == ["every-maximum"] + Array(repeating: "same-document", count: 25))
    #expect(
      warnings[1].message
        == LocalizedText(
          vi: "4 mục đạt điểm tối đa chỉ với cùng một minh chứng 'Bản 1': 1.1, 1.26, 1.51, 1.76",
          en: "4 items are at their maximum on one and the same document 'Bản 1': 1.1, 1.26, 1.51, 1.76"))
    #expect(warnings[25].ids == ["1.25", "1.50", "1.75", "1.100"])
  }

  @Test func warningsStandAtTheAnswersThatTheyAreAbout() throws {
    let set = try Self.set()
    let ids = ["1.90", "1.7", "1.120", "1.33"]
    let answers = ids.map { ($0, #"{"points": 1, "documents": [{"title": "A", "number": "1"}]}"#) }
    let text = evidenceText(Dictionary(uniqueKeysWithValues: answers), for: "lon")
    let file = ParsedFile(SourceText(name: "a.json", bytes: Array(text.utf8)))
    let faults = Validation.evidence(file, CheckBasis(IndexedSet(set))).faults.faults
    let places = ["1.7", "1.33", "1.90", "1.120"].compactMap { text.firstRange(of: "\"\($0)\"")?.lowerBound }
    let offsets = places.map { text.utf8.distance(from: text.startIndex, to: $0) }
    #expect(faults.map(\.rule.code) == ["same-document"])
    #expect(([faults[0].range] + faults[0].related.map(\.range)).map(\.lowerBound) == offsets)
  }

  @Test func pointsThatBindAreFoundAmongMany() throws {
    let set = IndexedSet(
      try Self.set { text in
        (2...Self.count).reduce(text) { text, row in
          row % 2 == 0
            ? text.replacing(
              "\"1.\(row)\", \"title\": {\"vi\": \"Mục \(row)\", \"en\": \"Row\"}, \"kind\": \"scored\", \"maxPoints\": 1,\n\"rule\": {\"kind\": \"met\"}",
              with:
                "\"1.\(row)\", \"title\": {\"vi\": \"Mục \(row)\", \"en\": \"Row\"}, \"kind\": \"scored\", \"maxPoints\": 1,\n\"rule\": {\"kind\": \"met\", \"binding\": true}"
            ) : text
        }
      })
    for row in 1...Self.count {
      #expect(set.answered[row - 1].isBinding == row.isMultiple(of: 2))
    }
    let text = evidenceText(
      ["1.63": #"{"points": 0.5, "met": true}"#, "1.64": #"{"points": 0.5, "met": true}"#], for: "lon")
    for language in Language.allCases {
      let faults = Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: set).faults.faults
      #expect(
        faults.map { $0.message[language] } == [
          language == .vietnamese
            ? "điểm của '1.64' theo quy định phải là 1, không phải 0,5"
            : "points of '1.64' must be 1, as the decision fixes them, not 0.5"
        ])
    }
  }

  @Test func headingListsItsFirstRows() throws {
    let set = IndexedSet(try Self.set())
    let text = evidenceText(["1": "{}", "1.999": "{}", "1.1x0": "{}"], for: "lon")
    let faults = Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: set).faults.faults
    let list = (1...60).map { "1.\($0)" }.joined(separator: ", ") + ", …"
    #expect(
      faults.map(\.message.vi) == [
        "'1' được chấm theo các mục của nó; hãy trả lời cho \(list)",
        "bộ chỉ số này không có mục '1.1x0'; có phải là '1.120' không?",
        "bộ chỉ số này không có mục '1.999'; có phải là '1.99' không?",
      ])
    #expect(
      faults.map(\.message.en) == [
        "'1' is scored by what is under it; answer \(list) instead",
        "'1.1x0' is not in this set; did you mean '1.120'?",
        "'1.999' is not in this set; did you mean '1.99'?",
      ])
  }
}
