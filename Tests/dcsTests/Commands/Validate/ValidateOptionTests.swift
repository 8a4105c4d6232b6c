import Foundation
import Testing

/// The options of `dcs validate` that say which faults count, and the list of rules.
@Suite struct ValidateOptionTests {
  /// An error, a warning and a note.
  private static let everySeverity = "{\"format\": 1, \"a\": \" b\"} "

  @Test(arguments: [
    ("[]", 1, 1), ("school", 0, 0), ("warning", 0, 1), ("note", 0, 0),
  ])
  func strict(kind: String, lax: Int32, strict: Int32) async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let texts = [
      "school": evidence(), "warning": evidence(school: " Trường Thử"), "note": evidence() + " ",
    ]
    try folder.write(texts[kind] ?? kind, to: "a.json")
    let words = ["validate", "--criteria=set.json", "a.json"]
    #expect(try await folder.dcs(words).code == lax)
    #expect(try await folder.dcs(words + ["--strict"]).code == strict)
  }

  @Test(arguments: [("vi", "cảnh báo", "chú thích", "lỗi"), ("en", "warning", "note", "error")])
  func severities(language: String, warning: String, note: String, error: String) async throws {
    let folder = try TestFolder()
    try folder.write(Self.everySeverity, to: "a.json")
    let run = try await folder.dcs("validate", "a.json", "--lang", language)
    let labels = run.output.split(separator: "\n").filter { $0.hasPrefix("a.json:") }
      .map { $0.split(separator: ": ")[1] }
    #expect(labels.map(String.init) == [error, warning, note])
    let json = try await folder.dcs("validate", "a.json", "--format=json", "--lang", language)
    let document = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let faults = try #require(document["faults"] as? [[String: Any]])
    #expect(faults.map { $0["severity"] as? String } == ["error", "warning", "note"])
    #expect(["errors", "warnings", "notes"].map { document[$0] as? Int } == [1, 1, 1])
  }

  @Test(arguments: [
    ["--ignore=space-around-text", "--ignore", "trailing-space"], ["--ignore=trailing-space,space-around-text"],
    ["--ignore=trailing-space,", "--ignore=space-around-text,trailing-space"],
  ])
  func ignoredRules(options: [String]) async throws {
    let folder = try TestFolder()
    try folder.write(Self.everySeverity, to: "a.json")
    let run = try await folder.dcs(["validate", "a.json", "--lang=en"] + options)
    #expect(run.code == 1)
    #expect(run.errors == "Files checked: 1; errors: 1.\n")
    let all = try await folder.dcs(["validate", "a.json", "--lang=en", "--ignore=format"] + options)
    #expect(all == Run(0, errors: "Files checked: 1; errors: 0.\n"))
  }

  @Test func unknownRule() async throws {
    let folder = try TestFolder()
    let vietnamese = try await folder.dcs("validate", "--ignore=trailing-space,space-arround-text", "a.json")
    let sentence = "không có quy tắc 'space-arround-text'; xem dcs validate --list-rules"
    #expect(
      vietnamese
        == Run(2, errors: "dcs: \(sentence); có phải là 'space-around-text' không?\nXem hướng dẫn: dcs help validate\n")
    )
    let english = try await folder.dcs("validate", "--ignore=x", "a.json", "--lang=en")
    let translation = "there is no rule 'x'; see dcs validate --list-rules"
    #expect(english == Run(2, errors: "dcs: \(translation)\nFor help: dcs help validate --lang en\n"))
  }

  @Test(arguments: [
    ("vi", "points-range (lỗi)", "  điểm phải từ 0 đến điểm tối đa của mục", "  sai: ", "  đúng:"),
    ("en", "points-range (error)", "  points must be from 0 to the item's maximum", "  bad: ", "  good:"),
  ])
  func listOfRules(language: String, head: String, statement: String, bad: String, good: String) async throws {
    let folder = try TestFolder()
    let run = try await folder.dcs("validate", "--list-rules", "--lang", language)
    #expect(run.code == 0)
    #expect(run.errors == "")
    let lines = run.output.split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex(of: head))
    #expect(
      Array(lines[start + 1..<start + 4]) == [
        statement, bad + " \"G.2.1\": {\"points\": ↓4.01", good + " \"G.2.1\": {\"points\": 4",
      ])
    let codes = lines.filter { !$0.hasPrefix(" ") && $0.hasSuffix(")") }.map { $0.prefix { $0 != " " } }
    #expect(codes.count >= 40)
    #expect(Set(codes).count == codes.count)
    #expect(lines.last?.hasPrefix("\(codes.count) ") == true)
    #expect(run.output.controls == [])
  }

  @Test func listOfSomeRules() async throws {
    let folder = try TestFolder()
    let run = try await folder.dcs("validate", "--list-rules", "points-range", "json-syntax", "--lang=en")
    #expect(run.code == 0 && run.errors == "")
    let heads = run.output.split(separator: "\n").filter { !$0.hasPrefix(" ") }
    #expect(
      heads == ["points-range (error)", "json-syntax (error)", "2 rules; '↓' stands before the place that is told"])
    let one = try await folder.dcs("validate", "--list-rules", "points-range", "--lang=en")
    #expect(one.output.hasSuffix("\n1 rule; '↓' stands before the place that is told\n"))
    let unknown = try await folder.dcs("validate", "--list-rules", "point-range")
    let sentence = "không có quy tắc 'point-range'; xem dcs validate --list-rules; có phải là 'points-range' không?"
    #expect(unknown == Run(2, errors: "dcs: \(sentence)\n" + readingOn("validate")))
  }

  /// As `--ignore` takes them.
  @Test(arguments: [["points-range,json-syntax"], ["points-range, json-syntax"], ["points-range,", "json-syntax"]])
  func listedRulesWithCommas(words: [String]) async throws {
    let folder = try TestFolder()
    let apart = try await folder.dcs("validate", "--list-rules", "points-range", "json-syntax")
    #expect(try await folder.dcs(["validate", "--list-rules"] + words) == apart)
    let unknown = try await folder.dcs("validate", "--list-rules", "points-range,x", "--lang=en")
    #expect(unknown.code == 2 && unknown.errors.hasPrefix("dcs: there is no rule 'x'; see dcs validate --list-rules\n"))
  }
}
