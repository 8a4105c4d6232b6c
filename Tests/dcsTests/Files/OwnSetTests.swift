import Foundation
import Testing

/// Indicator sets other than the bundled ones.
@Suite struct OwnSetTests {
  @Test func ownSetIsNamedByOptionOrVariable() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write("", to: "empty.json")
    let words = ["score", "-q", "school.json"]
    let variable = try await folder.dcs(words, environment: ["DCS_CRITERIA": "set.json"])
    #expect(variable == Run(0, output: "2\t6; 10\tTrường Thử, 2024-2025\n"))
    let both = try await folder.dcs(words + ["--criteria=set.json"], environment: ["DCS_CRITERIA": "empty.json"])
    #expect(both == Run(0, output: "2\t6; 10\tTrường Thử, 2024-2025\n"))
    let missing = try await folder.dcs(words + ["--lang=en"], environment: ["DCS_CRITERIA": "no.json"])
    #expect(missing == Run(3, errors: "dcs: there is no file 'no.json'\n"))
    let list = try await folder.dcs(["criteria", "list"], environment: ["DCS_CRITERIA": "set.json"])
    #expect(list == Run(0, output: "thu 1.0.0\n  1/QĐ-THU, 02/01/2024: Bộ thử\n"))
  }

  /// The variable set to nothing is how shells unset it for one command.
  @Test func emptyVariableMeansTheBundledSets() async throws {
    let folder = try TestFolder()
    let run = try await folder.dcs(["criteria", "list"], environment: ["DCS_CRITERIA": ""])
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("qd-4725-2022 "))
  }

  @Test func setWithAFaultIsReportedOnce() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write("", to: "empty.json")
    let run = try await folder.dcs(["score", "--lang=en", "--criteria=empty.json", "school.json", "school.json"])
    #expect(run.code == 1)
    #expect(run.output == "")
    let first = "empty.json:1:1: error: the file is empty: it has no JSON in it [empty]\n"
    #expect(run.errors.hasPrefix(first))
    #expect(run.errors.components(separatedBy: first).count == 2)
    #expect(run.errors.contains("dcs: the criteria file 'empty.json' has faults and cannot be used\n"))
  }

  /// With thousands of files, a message that does not name its file helps nobody.
  @Test func evidenceForAnUnknownSetIsAFaultWithItsPlace() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let run = try await folder.dcs("score", "--lang=en", "school.json")
    #expect(run.code == 1)
    #expect(run.errors.hasPrefix("school.json:2:43: error: "))
  }
}
