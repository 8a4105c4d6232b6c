import Foundation
import Testing

/// Files that are too big, too deep or too long for a careless reader.
@Suite struct ExcessiveInputTests {
  @Test func spacesWithoutEnd() async throws {
    // A debug build takes some 20 seconds for what a release build does in half a second.
    #if DEBUG
      let count = 2_000_000
    #else
      let count = 100_000_000
    #endif
    let folder = try TestFolder()
    try folder.write(Data(repeating: 0x20, count: count), to: "spaces.json")
    let run = try await folder.dcs("score", "--lang=en", "spaces.json")
    #expect(run.code == 1)
    #expect(run.errors.contains(": error: the file is empty: it has no JSON in it [empty]\n"))
    #expect(run.errors.utf8.count < 400)
  }

  @Test(arguments: [("[", "1:129"), (#"{"a":"#, "1:641")])
  func bracketsWithoutEnd(bracket: String, place: String) async throws {
    let folder = try TestFolder()
    try folder.write(String(repeating: bracket, count: 100_000), to: "deep.json")
    let vietnamese = try await folder.dcs("score", "deep.json")
    let english = try await folder.dcs("score", "deep.json", "--lang=en")
    #expect(vietnamese.code == 1 && english.code == 1)
    #expect(
      vietnamese.errors.hasPrefix("deep.json:\(place): lỗi: dấu ngoặc lồng nhau không được quá 128 tầng [json-depth]\n")
    )
    #expect(
      english.errors.hasPrefix(
        "deep.json:\(place): error: brackets must not be nested deeper than 128 levels [json-depth]\n"))
    #expect(english.errors.utf8.count < 400)
  }

  @Test(arguments: [
    ("", "points of 'A.1' must be from 0 to 10 [points-range]"),
    ("-", "points of 'A.1' must be from 0 to 10 [points-range]"),
    ("1e", "points of 'A.1' must be from 0 to 10 [points-range]"),
    ("0.", "'points' must have at most two decimals [points]"),
    ("1e-", "'points' must have at most two decimals [points]"),
  ])
  func numberOfTenThousandDigits(start: String, sentence: String) async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write(evidence(points: start + String(repeating: "9", count: 10_000)), to: "school.json")
    let run = try await folder.dcs("score", "--lang=en", "--criteria=set.json", "school.json")
    #expect(run.code == 1)
    #expect(run.errors.hasPrefix("school.json:4:33: error: \(sentence)\n"))
    #expect(run.errors.utf8.count < 400)
  }

  @Test func tenThousandZerosAreExact() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write(evidence(points: "6.5" + String(repeating: "0", count: 10_000)), to: "school.json")
    let run = try await folder.dcs("score", "-q", "--criteria=set.json", "school.json")
    #expect(run == Run(0, output: "2\t6,5; 10\tTrường Thử, 2024-2025\n"))
  }

  @Test func lineOfAMegabyteIsCutAroundThePlace() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let space = String(repeating: " ", count: 500_000)
    let line = evidence(year: "2024-2026").split(separator: "\n").joined(separator: " ")
    try folder.write(line.replacingOccurrences(of: #""2024"#, with: space + #""2024"#) + space, to: "line.json")
    let run = try await folder.dcs("score", "--lang=en", "--criteria=set.json", "line.json")
    #expect(run.code == 1)
    let lines = run.errors.components(separatedBy: "\n")
    #expect(
      lines[0]
        == "line.json:1:500066: error: 'schoolYear' must be two successive years, like 2024-2025, not '2024-2026'"
        + " [school-year]")
    #expect(lines.dropFirst().allSatisfy { $0.count <= 80 })
    #expect(lines[1].contains(#""2024-2026""#))
    #expect(lines.count == 4)
  }

  /// A message that repeats a value must not repeat a megabyte of it.
  @Test func textOfAMegabyteIsCutInMessages() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write(evidence(year: String(repeating: "x", count: 1_000_000)), to: "school.json")
    let run = try await folder.dcs("score", "--lang=en", "--criteria=set.json", "school.json")
    #expect(run.code == 1)
    #expect(run.errors.hasPrefix("school.json:2:"))
    #expect(run.errors.utf8.count < 2_000)
  }

  @Test func faultsWithoutEndAreCounted() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let answers = (0..<3_000).map { "\"X.\($0)\": {}" }.joined(separator: ",\n")
    let text = evidence().replacingOccurrences(of: #""answers": {"#, with: #""answers": {"# + answers + ",")
    try folder.write(text, to: "school.json")
    let run = try await folder.dcs("score", "--lang=en", "--criteria=set.json", "school.json")
    #expect(run.code == 1)
    #expect(run.errors.components(separatedBy: "[unknown-item]").count == 1_001)
    #expect(run.errors.hasSuffix("school.json: 2000 more faults are not shown\n"))
  }
}
