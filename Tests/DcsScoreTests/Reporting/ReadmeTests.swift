import DcsScore
import Foundation
import Testing

/// What the README shows is what the program prints.
@Suite struct ReadmeTests {
  @Test func librarysExampleWorks() throws {
    let readme = String(decoding: try bytes(of: "README.md"), as: UTF8.self)
    let block = try #require(readme.firstMatch(of: #/```swift\nimport DcsScore\n\n(.*?)```/#.dotMatchesNewlines()))
    // This file has the example below, so that it is compiled.
    #expect(
      try String(decoding: bytes(of: "Tests/DcsScoreTests/Reporting/ReadmeTests.swift"), as: UTF8.self).contains(
        block.1))
    let evidence = try bytes(of: "Samples/thcs-nguyen-trai.evidence.json")
    #expect(try level(of: evidence, by: bytes(of: "Criteria/qd-4725-2022.json")) == 2)
  }

  @Test(arguments: [
    (0, "thcs-nguyen-trai.vi.txt"), (1, "plan-thcs-nguyen-trai.vi.txt"), (2, "hai-muoi-loi.criteria.vi.txt"),
    (3, "hai-muoi-loi.criteria.en.txt"),
  ])
  func outputShownIsRealOutput(block: Int, golden: String) throws {
    let readme = String(decoding: try bytes(of: "README.md"), as: UTF8.self)
    let blocks = readme.matches(of: #/```text\n(.*?)```/#.dotMatchesNewlines())
    try #require(blocks.count > block)
    let recorded = String(decoding: try bytes(of: "Tests/DcsScoreTests/Golden/\(golden)"), as: UTF8.self)
    // An ellipsis alone on its line stands for lines that are left out.
    var rest = recorded[...]
    for part in blocks[block].1.split(separator: "…\n") {
      let place = try #require(rest.range(of: part), "not in the output: \(part)")
      rest = rest[place.upperBound...]
    }
  }

  @Test func evidenceShownIsReadWithoutAFault() throws {
    let readme = String(decoding: try bytes(of: "README.md"), as: UTF8.self)
    let block = try #require(readme.firstMatch(of: #/```json\n(.*?)```/#.dotMatchesNewlines()))
    let document = JSONDocument(parsing: Array(block.1.utf8))
    let reading = Evidence.read(document, against: IndexedSet(officialSet))
    #expect(lines(reading.faults, of: String(block.1)) == [])
  }
}

/// A school's level by a set of criteria; nil where a file has faults, which `.faults` tells with their places.
func level(of evidence: [UInt8], by criteria: [UInt8]) -> Int? {
  guard let set = CriteriaSet.read(JSONDocument(parsing: criteria)).model,
    let school = Evidence.read(JSONDocument(parsing: evidence), against: IndexedSet(set)).model
  else { return nil }
  return Assessment(of: school).level
}
