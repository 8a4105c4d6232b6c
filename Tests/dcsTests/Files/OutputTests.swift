import Foundation
import Testing

/// What a command reads is never written over, by whatever way it was named.
@Suite struct OutputTests {
  private static let writing: [[String]] = [
    ["form"], ["init", "--name=Trường Thử", "--stage=thcs", "--year=2024-2025"],
    ["council", "--school=Trường Thử", "--year=2024-2025"], ["council", "--from=school.json"],
    ["evidence", "convert", "school.json"], ["migrate", "school.json", "--to=newer.json"],
    ["export", "school.json", "--council=council.json"],
  ]

  /// A folder with all that the commands read, and other names for it.
  private func folder() throws -> TestFolder {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write(madeUpSet, to: "newer.json")
    try folder.write("{}", to: "council.json")
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: folder.url.appendingPathComponent("link.json").path, withDestinationPath: "set.json")
    try manager.createDirectory(at: folder.url.appendingPathComponent("sub"), withIntermediateDirectories: false)
    return folder
  }

  @Test(arguments: writing, ["set.json", "./set.json", "link.json", "sub/../set.json"])
  func setOfTheVariable(words: [String], path: String) async throws {
    let folder = try folder()
    let run = try await folder.dcs(
      words + ["--output=\(path)", "--force", "--lang=en"], environment: ["DCS_CRITERIA": "set.json"])
    #expect(run == Run(4, errors: "dcs: '\(path)' is an input and is not written over; choose another name\n"))
    #expect(try folder.text("set.json") == madeUpSet)
  }

  @Test(arguments: writing)
  func setOfTheOption(words: [String]) async throws {
    let folder = try folder()
    let run = try await folder.dcs(words + ["--criteria=link.json", "-o", "set.json", "--force", "--lang=en"])
    #expect(run == Run(4, errors: "dcs: 'set.json' is an input and is not written over; choose another name\n"))
    #expect(try folder.text("set.json") == madeUpSet)
  }

  @Test(arguments: [
    (["form", "set.json"], "set.json"), (["init", "set.json", "--name=A", "--stage=thcs"], "set.json"),
    (["council", "--from=school.json"], "school.json"), (["evidence", "convert", "school.json"], "school.json"),
    (["migrate", "school.json", "--to=newer.json"], "school.json"),
    (["migrate", "school.json", "--to=newer.json"], "newer.json"),
    (["export", "school.json", "--council=council.json"], "council.json"),
    (["export", "school.json", "--council=council.json", "--replaces=newer.json", "--reason=x"], "newer.json"),
    (["export", "school.json", "--council=council.json", "--examines=newer.json"], "newer.json"),
  ])
  func operandsAndOtherOptions(words: [String], path: String) async throws {
    let folder = try folder()
    let before = try folder.text(path)
    let run = try await folder.dcs(words + ["-o", path, "--force", "--lang=en"])
    #expect(run == Run(4, errors: "dcs: '\(path)' is an input and is not written over; choose another name\n"))
    #expect(try folder.text(path) == before)
  }

  #if !os(Windows)
    @Test func standardInputThatIsAFile() async throws {
      let folder = try folder()
      let before = try folder.text("school.json")
      let process = folder.process(["evidence", "convert", "-", "--format=json", "-o", "school.json", "--force"])
      process.standardInput = try FileHandle(forReadingFrom: folder.url.appendingPathComponent("school.json"))
      process.standardError = FileHandle.nullDevice
      #expect(try await process.exitCode() == 4)
      #expect(try folder.text("school.json") == before)
    }
  #endif
}
