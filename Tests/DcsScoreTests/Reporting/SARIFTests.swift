import Foundation
import Testing

@testable import DcsReports
@testable import DcsScore

/// The SARIF log as its readers take it. `Tests/Outside/sarif` holds one against the published schema.
@Suite struct SARIFTests {
  @Test(arguments: Language.allCases)
  func run(_ language: Language) throws {
    let log = try SARIFLog(FaultSARIFWriter(language).output("[1,]"))
    #expect(log.document["version"] as? String == "2.1.0")
    #expect((log.document["$schema"] as? String)?.hasSuffix("/sarif-schema-2.1.0.json") == true)
    #expect((log.document["runs"] as? [Any])?.count == 1)
    #expect(log.run["columnKind"] as? String == "unicodeCodePoints")
    #expect(log.run["language"] as? String == language.rawValue)
    #expect(log.run["newlineSequences"] as? [String] == ["\r\n", "\n", "\r"])
    #expect(log.driver["name"] as? String == "dcs")
    #expect(log.driver["version"] as? String == DcsVersion.current)
  }

  @Test(arguments: Language.allCases)
  func rulesWithHelpInBothLanguages(_ language: Language) throws {
    let log = try SARIFLog(FaultSARIFWriter(language).output("[]"))
    let rules = try #require(log.driver["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == Rule.all.map(\.code) + ["unreadable"])
    for (rule, json) in zip(Rule.all, rules) {
      #expect(json.string("shortDescription", "text") == rule.statement[language])
      #expect(json.string("fullDescription", "text") == "\(rule.statement.vi) / \(rule.statement.en)")
      #expect(json.string("defaultConfiguration", "level") == rule.severity.rawValue)
      for form in ["text", "markdown"] {
        let help = try #require(json.string("help", form))
        #expect(help.contains(rule.statement.vi) && help.contains(rule.statement.en))
      }
      // An example that ends its own block of code would be read as text.
      #expect(json.string("help", "markdown")?.ranges(of: "```").count == 4)
    }
  }

  @Test func resultsNameTheirRuleAndPlace() throws {
    let log = try SARIFLog(FaultSARIFWriter(.english).output("{\"ế\": 1,\n \"ế\": {a}}"))
    #expect(log.results.count == 1)
    let result = log.results[0]
    let index = try #require(result["ruleIndex"] as? Int)
    #expect(Rule.all[index] == .jsonSyntax)
    #expect(result["ruleId"] as? String == "json-syntax")
    #expect(result["level"] as? String == "error")
    #expect(result.string("message", "text") == "must be a key in double quotes, not 'a'")
    #expect(log.region(of: 0) == [2, 8, 2, 9])
  }

  /// Section 3.11.5: single braces stand around placeholders.
  @Test func bracesOfMessages() throws {
    let log = try SARIFLog(FaultSARIFWriter(.english).output("[tru]"))
    let message = "must be a JSON value (text in double quotes, a number, true, false, null, {{…}} or […]), not 't'"
    #expect(log.results[0].string("message", "text") == message)
  }

  @Test func otherPlaces() throws {
    let log = try SARIFLog(FaultSARIFWriter(.english).output("{\"a\": 1,\n \"a\": 2,\n \"a\": 3}"))
    #expect(log.results.count == 2)
    let related = try #require(log.results[1]["relatedLocations"] as? [[String: Any]])
    #expect(related.map { $0.string("message", "text") } == ["first defined here"])
    #expect(related.map { $0["id"] as? Int } == [0])
    #expect(SARIFLog.region(in: related[0]) == [1, 2, 1, 5])
  }

  @Test func mends() throws {
    let log = try SARIFLog(FaultSARIFWriter(.english).output("\u{FEFF}[\" o\u{302} \"]\t"))
    #expect(log.results.map { $0["ruleId"] as? String }.contains("byte-order-mark"))
    let all = try log.results.map { result in
      let fix = try #require((result["fixes"] as? [[String: Any]])?.first)
      let change = try #require((fix["artifactChanges"] as? [[String: Any]])?.first)
      return try #require(change["replacements"] as? [[String: Any]]).map { replacement in
        let region = try #require(replacement["deletedRegion"] as? [String: Int])
        let place = ["byteOffset", "byteLength", "startLine", "startColumn", "endLine", "endColumn"].compactMap {
          region[$0]
        }
        return "\(place) \(replacement.string("insertedContent", "text") ?? "-")"
      }
    }
    // The mark, which has no place in the text; the letter; the spaces around it; the tab.
    #expect(
      all == [["[0, 3] -"], ["[1, 4, 1, 6] ô"], ["[1, 3, 1, 4] -", "[1, 6, 1, 7] -"], ["[1, 9, 1, 10] -"]])
  }

  @Test func faultsThatAreNotKept() throws {
    let log = try SARIFLog(FaultSARIFWriter(.english).output("[" + String(repeating: "\"\\q\", ", count: 3_000) + "1]"))
    #expect(log.results.count == FaultLog.most)
    let invocation = try #require((log.run["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == true)
    let notifications = try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
    #expect(notifications.map { $0.string("message", "text") } == ["2000 more faults are not shown"])
  }

  /// A code host takes what a log does not have any more for settled: what could not be looked at is in it.
  @Test(arguments: [
    (Language.vietnamese, ["không có tệp '{{a}}.json'", "không đọc được\u{FFFD}'b%,:c.csv'", "không so sánh được gì"]),
    (.english, ["there is no file '{{a}}.json'", "cannot read\u{FFFD}'b%,:c.csv'", "nothing was compared"]),
  ])
  func filesThatCannotBeRead(_ language: Language, _ messages: [String]) throws {
    let log = try SARIFLog(FaultSARIFWriter(language).output([checked("[1,]", "a.json")], fileFailures))
    #expect(log.results.map { $0["ruleId"] as? String } == ["trailing-comma", "unreadable", "unreadable"])
    #expect(log.results.dropFirst().map { $0.string("message", "text") } == messages.dropLast())
    let rules = try #require(log.driver["rules"] as? [[String: Any]])
    let addresses = try log.results.map { result in
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      #expect(result["level"] as? String == "error")
      let location = try #require((result["locations"] as? [[String: Any]])?.first)
      let region = (location["physicalLocation"] as? [String: Any])?["region"] as? [String: Int]
      #expect(region?["startLine"] == 1)
      return location.string("physicalLocation", "artifactLocation", "uri")
    }
    #expect(addresses == ["a.json", "th%C6%B0%20m%E1%BB%A5c/%7Ba%7D.json", "b%25%2C%3Ac.csv"])
    let invocation = try #require((log.run["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    let notifications = try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
    #expect(notifications.map { $0.string("message", "text") } == messages)
    let alone = try SARIFLog(FaultSARIFWriter(language).output([], fileFailures))
    #expect(alone.results.map { $0["ruleId"] as? String } == ["unreadable", "unreadable"])
  }

  @Test(arguments: [
    ("a.json", "a.json"), ("Criteria/qd-4725-2022.json", "Criteria/qd-4725-2022.json"),
    ("/tmp/a.json", "file:///tmp/a.json"), ("../a.json", "../a.json"), ("a:b.json", "a%3Ab.json"),
    ("thư mục/100% #?.json", "th%C6%B0%20m%E1%BB%A5c/100%25%20%23%3F.json"), ("a\nb", "a%0Ab"),
    ("././a.json", "a.json"), ("-", "-"),
  ])
  func addresses(_ path: String, _ expected: String) throws {
    #expect(path.uriReference == expected)
    let log = try SARIFLog(FaultSARIFWriter(.english).output("[1,]", path))
    let location = try #require((log.results[0]["locations"] as? [[String: Any]])?.first)
    #expect(location.string("physicalLocation", "artifactLocation", "uri") == expected)
    #expect(URL(string: expected) != nil)
  }
}

/// A SARIF log as JSON.
struct SARIFLog {
  let document: [String: Any]
  let run: [String: Any]
  let driver: [String: Any]
  let results: [[String: Any]]

  init(_ text: String) throws {
    document = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    run = try #require((document["runs"] as? [[String: Any]])?.first)
    driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    results = try #require(run["results"] as? [[String: Any]])
  }

  /// The first and last line and column of a result.
  func region(of index: Int) -> [Int] {
    (results[index]["locations"] as? [[String: Any]])?.first.map(Self.region) ?? []
  }

  static func region(in location: [String: Any]) -> [Int] {
    let region = (location["physicalLocation"] as? [String: Any])?["region"] as? [String: Int] ?? [:]
    return ["startLine", "startColumn", "endLine", "endColumn"].compactMap { region[$0] }
  }
}

extension [String: Any] {
  /// The text under a path of keys.
  fileprivate func string(_ keys: String...) -> String? {
    var value: Any? = self
    for key in keys { value = (value as? [String: Any])?[key] }
    return value as? String
  }
}
