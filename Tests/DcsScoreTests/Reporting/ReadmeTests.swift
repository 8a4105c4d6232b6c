import DcsScore
import Foundation
import Testing

/// What the README shows is what the program prints.
@Suite struct ReadmeTests {
  @Test func outputShownIsRealOutput() throws {
    let readme = String(decoding: try bytes(of: "README.md"), as: UTF8.self)
    let block = try #require(readme.firstMatch(of: #/```text\n(.*?)```/#.dotMatchesNewlines()))
    let golden = String(decoding: try bytes(of: "Tests/DcsScoreTests/Golden/thcs-nguyen-trai.vi.txt"), as: UTF8.self)
    // An ellipsis alone on its line stands for lines that are left out.
    var rest = golden[...]
    for part in block.1.split(separator: "…\n") {
      let place = try #require(rest.range(of: part), "not in the output: \(part)")
      rest = rest[place.upperBound...]
    }
  }

  @Test func evidenceShownIsReadWithoutAFault() throws {
    let readme = String(decoding: try bytes(of: "README.md"), as: UTF8.self)
    let block = try #require(readme.firstMatch(of: #/```json\n(.*?)```/#.dotMatchesNewlines()))
    let document = JSONDocument(parsing: Array(block.1.utf8))
    let reading = Evidence.read(document, against: CriteriaRows(officialSet))
    #expect(lines(reading.faults, of: String(block.1)) == [])
  }
}
