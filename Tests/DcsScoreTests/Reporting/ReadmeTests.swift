import DcsScore
import Foundation
import Testing

/// What the README shows is what the program prints.
@Suite struct ReadmeTests {
  @Test(arguments: ["README.md", "Sources/DcsScore/DcsScore.docc/DcsScore.md"])
  func librarysExampleWorks(document: String) throws {
    let text = String(decoding: try bytes(of: document), as: UTF8.self)
    let block = try #require(text.firstMatch(of: #/```swift\nimport DcsScore\n\n(.*?)```/#.dotMatchesNewlines()))
    // This file has the example below, so that it is compiled.
    #expect(
      try String(decoding: bytes(of: "Tests/DcsScoreTests/Reporting/ReadmeTests.swift"), as: UTF8.self).contains(
        block.1))
    let evidence = try bytes(of: "Samples/thcs-nguyen-trai.evidence.json")
    #expect(try level(of: evidence, by: bytes(of: "Criteria/qd-4725-2022.json")) == 2)
  }

  /// Documentation that leads to a file that is no longer there leads nowhere.
  @Test func filesThatDocumentationNamesAreThere() throws {
    let catalogue = "Sources/DcsScore/DcsScore.docc"
    var found = 0
    for article in try FileManager.default.contentsOfDirectory(atPath: projectFolder.path + "/" + catalogue) {
      let text = String(decoding: try bytes(of: "\(catalogue)/\(article)"), as: UTF8.self)
      for match in text.matches(of: #/`([A-Za-z][A-Za-z0-9+.-]*/[A-Za-z0-9/+.-]+\.(?:swift|json|md))`/#) {
        // What a reader puts a name of their own into.
        if match.1.contains("NAME") || match.1.contains("ID.") { continue }
        let places = ["", "Sources/DcsScore/"].map { projectFolder.path + "/" + $0 + match.1 }
        #expect(places.contains { FileManager.default.fileExists(atPath: $0) }, "\(article): \(match.1)")
        found += 1
      }
    }
    #expect(found > 20)
  }

  @Test func outputShownIsRealOutput() throws {
    let readme = String(decoding: try bytes(of: "README.md"), as: UTF8.self)
    let blocks = readme.matches(of: #/```text\n(.*?)```/#.dotMatchesNewlines())
    #expect(blocks.count == 1)
    let golden = "Tests/DcsScoreTests/Golden/thcs-nguyen-trai.vi.txt"
    let recorded = String(decoding: try bytes(of: golden), as: UTF8.self)
    // An ellipsis alone on its line stands for lines that are left out.
    var rest = recorded[...]
    for part in try #require(blocks.first).1.split(separator: "…\n") {
      let place = try #require(rest.range(of: part), "not in the output: \(part)")
      rest = rest[place.upperBound...]
    }
  }
}

/// A school's level by a set of criteria; nil where a file has faults, which `.faults` tells with their places.
func level(of evidence: [UInt8], by criteria: [UInt8]) -> Int? {
  guard let set = CriteriaSet.read(JSONDocument(parsing: criteria)).model,
    let school = Evidence.read(JSONDocument(parsing: evidence), against: IndexedSet(set)).model
  else { return nil }
  return Assessment(of: school).level
}
