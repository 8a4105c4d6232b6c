import DcsScore
import Testing

@testable import DcsCommand

/// The exit codes that scripts rely on, and what is said with them.
@Suite struct CommandLineTests {

  @Test func doneIsZero() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let run = try await folder.dcs("score", "-q", "--criteria", "set.json", "school.json")
    #expect(run == Run(0, output: "2\t6; 10\tTrường Thử, 2024-2025\n"))
  }

  @Test func bundledSetNeedsNoFile() async throws {
    let folder = try TestFolder()
    let run = try await folder.dcs("score", "--lang=en", sample("thcs-nguyen-trai.evidence.json"))
    #expect(run.code == 0)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("Trường THCS Nguyễn Trãi\nSchool year 2024-2025, by the indicator set 4725/QĐ-BGDĐT"))
  }

  @Test func faultIsOne() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write(evidence(points: "11"), to: "school.json")
    let run = try await folder.dcs("score", "--lang", "en", "--criteria", "set.json", "school.json")
    #expect(
      run
        == Run(
          1,
          errors: """
            school.json:4:33: error: points of 'A.1' must be from 0 to 10 [points-range]
               4 |   "answers": {"A.1": {"points": 11}, "B.1": {"points": 10}}
                 |                                 ^~

            """))
  }

  @Test(arguments: [("1", Int32(0)), ("2", 0), ("3", 1)])
  func levelBelowTheRequiredOneIsOne(level: String, code: Int32) async throws {
    let folder = try TestFolder()
    let run = try await folder.dcs(
      "score", "--quiet", "--require-level", level, sample("thcs-nguyen-trai.evidence.json"))
    #expect(run == Run(code, output: "2\t63,5; 77,25\tTrường THCS Nguyễn Trãi, 2024-2025\n"))
  }

  @Test(arguments: [
    (
      ["scroe"], "không có lệnh 'scroe'; có phải là 'score' không?",
      "there is no command 'scroe'; did you mean 'score'?"
    ),
    (["zzz"], "không có lệnh 'zzz'", "there is no command 'zzz'"),
    (["--version", "x"], "'dcs --version' không nhận thêm 'x'", "'dcs --version' does not take 'x'"),
    (["Help"], "không có lệnh 'Help'; có phải là 'help' không?", "there is no command 'Help'; did you mean 'help'?"),
    (
      ["help", "scor"], "không có lệnh hay chủ đề 'scor'; có phải là 'score' không?",
      "there is no command or topic 'scor'; did you mean 'score'?"
    ),
    (
      ["criteria"],
      "sau 'criteria' phải có lệnh con: criteria list, criteria show, criteria unconfirmed, criteria diff",
      "'criteria' must be followed by a command: criteria list, criteria show, criteria unconfirmed, criteria diff"
    ),
    (["score"], "'dcs score' cần HỒ-SƠ…", "'dcs score' needs EVIDENCE…"),
    (
      ["criteria", "list", "x"], "'dcs criteria list' không nhận thêm 'x'", "'dcs criteria list' does not take 'x', too"
    ),
    (
      ["score", "--qiet", "x"], "không có tùy chọn '--qiet'; có phải là '--quiet' không?",
      "there is no option '--qiet'; did you mean '--quiet'?"
    ),
    (
      ["score", "--require-level", "two", "x"], "--require-level phải là số nguyên, không phải 'two'",
      "--require-level must be a whole number, not 'two'"
    ),
    (
      ["criteria", "show", "1.7.22"], "không có bộ chỉ số, mục hay tệp nào là '1.7.22'; có phải là '1.7.2' không?",
      "there is no set, row or file '1.7.22'; did you mean '1.7.2'?"
    ),
  ])
  func wrongUseIsTwo(words: [String], vi: String, en: String) async throws {
    let folder = try TestFolder()
    let vietnamese = try await folder.dcs(words)
    #expect(vietnamese == Run(2, errors: "dcs: \(vi)\n" + readingOn(words.joined(separator: " "))))
    let english = try await folder.dcs(words + ["--lang", "en"])
    #expect(english == Run(2, errors: "dcs: \(en)\n" + readingOn(words.joined(separator: " "), inEnglish: true)))
  }

  @Test(arguments: [
    (["--group", "C"], "bộ chỉ số không có nhóm 'C' (có: A, B)"),
    (["--require-level", "3"], "bộ chỉ số không có mức 3 (có: 1, 2)"),
  ])
  func whatTheSetLacksIsWrongUse(option: [String], message: String) async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let run = try await folder.dcs(["score", "--criteria=set.json", "school.json"] + option)
    #expect(run == Run(2, errors: "dcs: \(message)\n" + readingOn("score")))
  }

  @Test func wrongCommandOfAFamilyIsSuggestedARightOne() async throws {
    let folder = try TestFolder()
    let run = try await folder.dcs("criteria", "lsit", "--lang", "en")
    #expect(run.code == 2)
    #expect(run.errors.contains("did you mean 'criteria list'?"))
  }

  @Test func unreadableInputIsThree() async throws {
    let folder = try TestFolder()
    let vietnamese = try await folder.dcs("score", "không-có.json")
    #expect(vietnamese == Run(3, errors: "dcs: không có tệp 'không-có.json'\n"))
    let english = try await folder.dcs("score", "no.json", "--lang", "en")
    #expect(english == Run(3, errors: "dcs: there is no file 'no.json'\n"))
  }

  #if os(Linux)
    @Test(arguments: [
      ["score", sample("thcs-nguyen-trai.evidence.json")], ["score", "-q", sample("thcs-nguyen-trai.evidence.json")],
      ["score", "--format=json", sample("thcs-nguyen-trai.evidence.json")], ["criteria", "show"], ["help"],
      ["--version"],
    ])
    func unwritableOutputIsFour(words: [String]) async throws {
      let folder = try TestFolder()
      let run = try await folder.dcs(words, output: "/dev/full")
      #expect(run == Run(4, errors: "dcs: không ghi được kết quả ra đầu ra chuẩn\n"))
    }
  #endif
}
