import DcsScore
import Papers
import Testing

@testable import DcsReports

/// Two files with twenty different faults each: all are reported, each at its place, and nothing else is.
@Suite struct SeededFaultTests {
  private static let evidence = "Samples/faults/hai-muoi-loi.evidence.json"
  private static let criteria = "Samples/faults/hai-muoi-loi.criteria.json"

  private func file(_ path: String) throws -> CheckedFile {
    let source = SourceText(name: path, bytes: try bytes(of: path))
    let file = ParsedFile(json: source)
    if path == Self.criteria { return CheckedFile(source, Validation.criteria(file).faults) }
    let basis = CheckBasis(IndexedSet(officialSet)) { _ in
      .missing(similar: { "minh-chung/bien-ban-kiem-ke.txt" })
    }
    return CheckedFile(source, Validation.evidence(file, basis).faults)
  }

  @Test(arguments: [evidence, criteria])
  func twentyDifferentRules(_ path: String) throws {
    let faults = try file(path).faults
    #expect(faults.count == 20)
    #expect(Set(faults.faults.map(\.rule)).count == 20)
  }

  @Test(arguments: [evidence, criteria], Language.allCases)
  func wholeReport(_ path: String, _ language: Language) throws {
    let name = path.split(separator: "/").last.map { $0.dropLast(".json".count) } ?? ""
    let report = FaultReport(language, TextStyle()).output([try file(path)])
    try expectRecorded(report, "\(name).\(language.rawValue).txt")
  }
}
