import Foundation
import Testing

/// `dcs criteria diff` and `dcs validate --base`: what changed between two versions of a set.
@Suite struct CriteriaDiffTests {
  private static let newer = madeUpSet.replacing("\"version\": \"1.0.0\"", with: "\"version\": \"1.1.0\"")
    .replacing("\"vi\": \"Thấp\"", with: "\"vi\": \"Kém\"")
    .replacing(
      "\"Nhóm A\", \"en\": \"Group A\"}, \"maxPoints\": 10, \"levels\": {\"2\": {\"atLeast\": 5}}",
      with: "\"Nhóm A\", \"en\": \"Group A\"}, \"maxPoints\": 10, \"levels\": {\"2\": {\"atLeast\": 6}}")

  private func folder() throws -> TestFolder {
    let folder = try TestFolder()
    try folder.write(madeUpSet, to: "old.json")
    try folder.write(Self.newer, to: "new.json")
    return folder
  }

  @Test func diff() async throws {
    let folder = try folder()
    let run = try await folder.dcs("criteria", "diff", "old.json", "new.json", "--lang=en")
    #expect(
      run
        == Run(
          0,
          output: """
            thu: 1.0.0 → 1.1.0

            Major step: answers or results that were right may no longer be (1)
            - A: threshold of level 2 raised: was 'from 5 points', is 'from 6 points'

            Patch step: wording and order alone (1)
            - 1: Vietnamese name of level 1 reworded from 'Thấp' to 'Kém'

            This demands a major step: version 2.0.0 at least. The new version 1.1.0 is too
            low.

            """))
    let piped = try await folder.dcs(["criteria", "diff", "-", "new.json", "--lang=en"], input: madeUpSet)
    #expect(piped == run)
  }

  @Test func documentForPrograms() async throws {
    let folder = try folder()
    let run = try await folder.dcs("criteria", "diff", "--format=json", "old.json", "new.json")
    #expect(run.code == 0 && run.errors == "")
    let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(document["format"] as? String == "dcs-criteria-diff/1")
    let changes = try #require(document["changes"] as? [[String: Any]])
    #expect(changes.map { $0["kind"] as? String } == ["title-reworded", "threshold-raised"])
  }

  @Test func builtInSetByItsID() async throws {
    let folder = try folder()
    let run = try await folder.dcs("criteria", "diff", "qd-4725-2022", "qd-4725-2022")
    #expect(run.code == 0)
    #expect(run.output.hasSuffix("\n\nNội dung không thay đổi.\n"))
    let other = try await folder.dcs("criteria", "diff", "qd-4725-2022", "old.json")
    #expect(other.code == 0)
    #expect(other.output.hasPrefix("qd-4725-2022 1.1.0 → thu 1.0.0\n"))
  }

  @Test(arguments: [
    (["old.json"], 2, "dcs: 'dcs criteria diff' needs OLD NEW\nFor help: dcs help criteria diff --lang en\n"),
    (
      ["-", "-"], 2,
      "dcs: standard input (-) can be read only once\nFor help: dcs help criteria diff --lang en\n"
    ),
    (["qd-4725-2023", "old.json"], 3, "dcs: there is no file 'qd-4725-2023'; did you mean 'qd-4725-2022'?\n"),
    (["old.json", "no.json"], 3, "dcs: there is no file 'no.json'\n"),
  ])
  func wrongUse(words: [String], code: Int32, errors: String) async throws {
    let folder = try folder()
    #expect(try await folder.dcs(["criteria", "diff", "--lang=en"] + words) == Run(code, errors: errors))
  }

  @Test func setWithFaults() async throws {
    let folder = try folder()
    try folder.write("{}", to: "bad.json")
    let run = try await folder.dcs("criteria", "diff", "old.json", "bad.json", "--lang=en")
    #expect(run.code == 1)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("bad.json:1:1: error: the key 'format' must be here [missing-key]\n"))
    #expect(run.errors.hasSuffix("\ndcs: the criteria file 'bad.json' has faults and cannot be used\n"))
  }

  @Test func validateAgainstABase() async throws {
    let folder = try folder()
    let run = try await folder.dcs("validate", "--base=old.json", "new.json", "--lang=en")
    let message = "the version must be 2.0.0 or higher: the changes since 1.0.0 demand a major step, above all 'A': "
    #expect(run.code == 1)
    #expect(run.output.hasPrefix("new.json:2:55: error: \(message)threshold of level 2 raised: was"))
    #expect(run.errors == "Files checked: 1; errors: 1.\n")
    try folder.write(Self.newer.replacing("1.1.0", with: "2.0.0"), to: "new.json")
    let piped = try await folder.dcs(["validate", "--base=-", "new.json"], input: madeUpSet)
    #expect(piped == Run(0, errors: "Đã kiểm tra 1 tệp: 0 lỗi.\n"))
    let ignored = try await folder.dcs("validate", "--base=new.json", "old.json", "--ignore=version-step")
    #expect(ignored == Run(0, errors: "Đã kiểm tra 1 tệp: 0 lỗi.\n"))
  }

  /// A check in CI that compares nothing must not pass.
  @Test func baseOfAnotherSet() async throws {
    let folder = try folder()
    let run = try await folder.dcs("validate", "--base=qd-4725-2022", "new.json", "--lang=en")
    let message = "no file is of the set 'qd-4725-2022' of --base, so that nothing was compared"
    #expect(run == Run(1, errors: "dcs: \(message)\nFiles checked: 1; errors: 0.\n"))
  }

  @Test func baseThatCannotBeUsed() async throws {
    let folder = try folder()
    try folder.write("", to: "bad.json")
    let missing = try await folder.dcs("validate", "--base=no.json", "new.json")
    #expect(missing == Run(3, errors: "dcs: không có tệp 'no.json'\n"))
    let faulty = try await folder.dcs("validate", "--base=bad.json", "new.json")
    #expect(faulty.code == 1)
    #expect(faulty.output == "")
    #expect(faulty.errors.hasSuffix("\ndcs: tệp bộ chỉ số 'bad.json' có lỗi nên không dùng được\n"))
    let twice = try await folder.dcs("validate", "--base=-", "-")
    #expect(twice.code == 2)
    #expect(twice.errors.hasPrefix("dcs: đầu vào chuẩn (-) chỉ đọc được một lần\n"))
  }
}
