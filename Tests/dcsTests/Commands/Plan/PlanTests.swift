import Foundation
import Testing

@testable import DcsCommand

/// `dcs plan`: the way to a level, and what would be if.
@Suite struct PlanTests {
  @Test func planToTheNextLevel() async throws {
    let folder = try planFolder()
    #expect(
      try await folder.dcs(planWords)
        == Run(
          0,
          output: """
            Trường Thử
            School year 2024-2025, by the indicator set 1/QĐ-THU (thu 1.0.0)

            Roadmap to the next level, level 2: High
            The school is at level 1. It has at least to do 1 item.

            A  Group A                                                             4 → 10/10
               Points still missing: 1; level 2 needs at least 5; the steps give 5 to spare
            A.1  Row A                                                         4 → 10/10  +6
                 raise it to the maximum

            B  Group B                                                                 10/10
               Nothing is missing: level 2 needs at least 5

            With all this done, the school is at level 2: High.

            The roadmap has the fewest items; of those it takes missing documents before
            missing answers, these before better work, and what has to be bought last.
            Except for items that only need a document, each is counted at its maximum; the
            real points are the council's to give.

            """))
  }

  @Test func levelThatCannotBeReachedIsOne() async throws {
    let folder = try planFolder()
    let run = try await folder.dcs(planWords + ["--target", "3"])
    #expect(run.code == 1)
    #expect(run.errors == "")
    #expect(
      run.output.contains("Level 3 cannot be reached: under this set the highest that a school can have is\nlevel 2."))
    #expect(run.output.contains("   Level 3 cannot be reached: the set has no threshold for it here\n"))
  }

  @Test func levelThatTheSchoolHasIsZero() async throws {
    let folder = try planFolder()
    let run = try await folder.dcs(planWords + ["--target=1"])
    #expect(run.code == 0)
    #expect(run.output.hasSuffix("\nThe school is at level 1 already: nothing has to be done.\n"))
  }

  @Test(
    "Entries are separated by commas or semicolons; a comma that no entry follows is a decimal comma",
    arguments: [
      ["A.1=7.25,A.0=met"], ["A.1=7,25,A.0=met"], ["A.0=met,A.1=7,25"], ["A.1=7,25;A.0=met"], ["A.0=met;A.1=7,25"],
      ["A.1=7,25", "A.0=đạt"], [" A.1 = 7.25 , A.0 = Đạt "], ["A.1=07.25;A.0=\u{111}a\u{323}t"],
    ])
  func assumptions(values: [String]) async throws {
    let folder = try planFolder()
    let run = try await folder.dcs(planWords + values.map { "--assume=\($0)" } + ["--format=json"])
    #expect(run.code == 0)
    let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(document["format"] as? String == "dcs-plan/1")
    #expect(document["outcome"] as? String == "reached")
    let assumed = try #require(document["assumed"] as? [[String: Any]])
    #expect(Set(assumed.compactMap { $0["points"] as? Double }) == [7.25])
    #expect(Set(assumed.compactMap { $0["met"] as? Bool }) == [true])
  }

  @Test(
    "What would be is told before what is left to do",
    arguments: ["A.0=unmet", "A.0=chưa", "A.0=Chưa đạt"])
  func assumedConditions(value: String) async throws {
    let folder = try planFolder(points: "6")
    let run = try await folder.dcs(planWords + ["--target=2", "--assume", value])
    #expect(run.code == 0)
    #expect(
      run.output.contains(
        """

        Assumed (1)
        A.0  Condition                                                     met → not met

        The school would fall from level 2 to level 1
        A  Group A                                                     6/10  level 2 → 1
        B  Group B                                                        10/10  level 2

        """))
    #expect(
      run.output.contains("As assumed, the school is at level 1. It has at least to meet 1 mandatory\ncondition."))
  }

  @Test func faultyAndMissingFiles() async throws {
    let folder = try planFolder()
    try folder.write("", to: "empty.json")
    let words = ["plan", "--criteria=set.json", "--lang=en"]
    let empty = "empty.json:1:1: error: the file is empty: it has no JSON in it [empty]\n"
    #expect(try await folder.dcs(words + ["empty.json"]) == Run(1, errors: empty))
    #expect(try await folder.dcs(words + ["no.json"]) == Run(3, errors: "dcs: there is no file 'no.json'\n"))
    let input = try String(contentsOf: folder.url.appendingPathComponent("school.json"), encoding: .utf8)
    let piped = try await folder.dcs(words + ["-"], input: input)
    #expect(piped == (try await folder.dcs(words + ["school.json"])))
  }
}
