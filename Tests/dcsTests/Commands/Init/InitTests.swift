import Foundation
import Testing

/// `dcs init`: a file to be filled in, from options or from answers on a terminal.
@Suite struct InitTests {
  private static let words = ["init", "--name", "Trường THCS Thử", "--stage=thcs", "--year=2024-2025"]

  private func text(_ name: String, in folder: borrowing TestFolder) throws -> String {
    try String(contentsOf: folder.url.appendingPathComponent(name), encoding: .utf8)
  }

  @Test(arguments: ["ho-so.json", "ho-so.csv", "ho-so.tsv"])
  func fileIsUnansweredEvidence(_ name: String) async throws {
    let folder = try TestFolder()
    let made = try await folder.dcs(Self.words + ["-o", name])
    #expect(made.code == 0 && made.output == "")
    #expect(
      made.errors == """
        Đã tạo '\(name)', gồm 29 mục. Hãy điền dần, mục nào chưa có thì để trống. Sau
        đó chạy:
          dcs status \(name)    xem tiến độ
          dcs validate \(name)  kiểm tra lỗi
          dcs score \(name)     xem mức đạt và việc cần làm

        """)
    #expect(try await folder.dcs("validate", "--strict", name).code == 0)
    let scored = try await folder.dcs("score", "--quiet", name)
    #expect(scored == Run(0, output: "1\t0; 0\tTrường THCS Thử, 2024-2025\n"))
  }

  @Test func jsonAndTableAreTheSame() async throws {
    let folder = try TestFolder()
    let more = ["--code=007", "--commune", "Xã A", "--province", "Tỉnh B", "--managed-by", "Sở C"]
    _ = try await folder.dcs(Self.words + more + ["-o", "a.json"])
    _ = try await folder.dcs(Self.words + more + ["-o", "a.csv"])
    let json = try await folder.dcs("score", "--format=json", "a.json")
    #expect(json.code == 0 && json.output.contains(#""code": "007""#))
    #expect(try await folder.dcs("score", "--format=json", "a.csv") == json)
  }

  @Test func outputMayBeStandardOutput() async throws {
    let folder = try TestFolder()
    let made = try await folder.dcs(Self.words + ["--format=csv", "--separator=tab"])
    #expect(made.code == 0 && made.errors == "")
    #expect(made.output.hasPrefix("\"Dạng tệp\"\t\"dcs-evidence/1\"\r\n\"Bộ chỉ số\"\t"))
  }

  @Test func stagesGoByIDOrName() async throws {
    let folder = try TestFolder()
    let words = ["init", "--name=A", "--year=2024-2025", "--stage", "Trung học cơ sở, tieu-hoc", "--stage=THCS"]
    let made = try await folder.dcs(words)
    #expect(made.output.contains(#""stages": ["thcs", "tieu-hoc"]"#))
    let others = try await folder.dcs("init", "--name=A", "--year=2024-2025", "--stage", "lower  secondary + TIEU-HOC")
    #expect(others.output == made.output)
  }

  @Test(arguments: ["TH-THCS", "TH & THCS", "Tiểu học và Trung học cơ sở", "th – thcs", "Tiểu học and THCS"])
  func severalStagesAreNamedTogether(_ stages: String) async throws {
    let folder = try TestFolder()
    let made = try await folder.dcs("init", "--name=A", "--year=2024-2025", "--stage", stages)
    #expect(made.output.contains(#""stages": ["tieu-hoc", "thcs"]"#))
  }

  @Test(arguments: ["2024–2025", "2024 - 2025", "2024/2025", "2024−2025", "2024‑2025"])
  func yearIsTypedInManyWays(_ year: String) async throws {
    let folder = try TestFolder()
    let made = try await folder.dcs("init", "--name=A", "--stage=thcs", "--year", year)
    #expect(made.output.contains(#""schoolYear": "2024-2025""#))
  }

  @Test func lastOfRepeatedOptionsCounts() async throws {
    let folder = try TestFolder()
    let made = try await folder.dcs(Self.words + ["--name=B", "--code=1", "--code=2"])
    #expect(made.output.contains(#""school": {"code": "2", "name": "B", "stages": ["thcs"]}"#))
  }

  @Test func ownSetIsNamedInWhatComesNext() async throws {
    let folder = try TestFolder()
    try folder.write(madeUpSet, to: "bộ tôi.json")
    let made = try await folder.dcs("init", "bộ tôi.json", "--name=A", "--stage=thcs", "-o", "a.csv", "--lang=en")
    #expect(made.code == 0, "\(made.errors)")
    #expect(made.errors.contains("  dcs score a.csv --criteria \"bộ tôi.json\"     the level"))
    #expect(try await folder.dcs("score", "a.csv", "--criteria", "bộ tôi.json").code == 0)
  }

  @Test func yearIsTodays() async throws {
    let folder = try TestFolder()
    let made = try await folder.dcs("init", "--name=A", "--stage=thcs", "--yes")
    #expect(made.code == 0)
    #expect(made.output.contains(/"schoolYear": "20\d\d-20\d\d"/))
  }

  @Test(arguments: [
    (["--stage=thcs"], "'dcs init' needs --name (on a terminal and without --yes it asks)"),
    ([], "'dcs init' needs --name, --stage (on a terminal and without --yes it asks)"),
    (["--name= ", "--stage=thcs"], "the school's name must not be empty"),
    (["--name=A", "--stage=,"], "at least one stage must be named"),
    (
      ["--name=A", "--stage=thc"],
      "the set does not cover the stage 'thc' (only: tieu-hoc, thcs, thpt, gdtx); did you mean 'thcs'?"
    ),
    (
      ["--name=A", "--stage=thcs", "--year=2024"],
      "the school year must be two successive years, like 2024-2025, not '2024'"
    ),
    (["--name=A", "--stage=thcs", "--separator=tab"], "--separator is for CSV only"),
    (
      ["--name=A", "--stage=thcs", "--format=json", "-o", "a.csv"],
      "--format does not fit the name of 'a.csv'; leave it out or choose another name"
    ),
    (
      ["--name=A", "--stage=thcs", "-o", "a.ods"],
      "dcs cannot write .ods files; choose a name that ends with .xlsx or .csv"
    ),
    (["set.json", "--criteria=set.json", "--name=A", "--stage=a"], "name the set once: as SET or by --criteria"),
  ])
  func wrongUse(_ words: [String], _ sentence: String) async throws {
    let folder = try TestFolder()
    let run = try await folder.dcs(["init", "--lang=en"] + words)
    #expect(run == Run(2, errors: "dcs: \(sentence)\nFor help: dcs help init --lang en\n"))
  }

  @Test func fileThatIsThereStays() async throws {
    let folder = try TestFolder()
    try folder.write("mine", to: "ho-so.json")
    let run = try await folder.dcs(Self.words + ["-o", "ho-so.json", "--lang=en"])
    #expect(run == Run(4, errors: "dcs: file 'ho-so.json' is there already; add --force to write over it\n"))
    #expect(try text("ho-so.json", in: folder) == "mine")
    #expect(try await folder.dcs(Self.words + ["-o", "ho-so.json", "--force"]).code == 0)
  }

  #if os(Linux)
    @Test func asksOnATerminal() async throws {
      let folder = try TestFolder()
      let typed = "\nTrường THCS Thử\nthc\nthcs\n2024\n2024-2025\n\nXã A\n\n\nhồ sơ.csv\n"
      let shown = try await folder.screen(["init"], columns: 80, ["NO_COLOR": "1"], typed: typed)
      #expect(shown.contains("Tên trường: dcs: tên trường không được để trống\nTên trường: "))
      #expect(shown.contains("có phải là 'thcs' không?\n"))
      #expect(shown.contains("  dcs score \"hồ sơ.csv\"     xem mức đạt và việc cần làm\n"))
      #expect(try text("hồ sơ.csv", in: folder).contains("\r\n\"Xã, phường, đặc khu\";\"Xã A\"\r\n"))
      #expect(try await folder.dcs("validate", "--strict", "hồ sơ.csv").code == 0)
    }

    /// No file that dcs reads may have the character.
    @Test(arguments: [
      ("vi", "dcs: câu trả lời không được có ký tự rỗng (U+0000)\n"),
      ("en", "dcs: an answer must not have a null character (U+0000)\n"),
    ])
    func answersHaveNoNullCharacter(language: String, message: String) async throws {
      let folder = try TestFolder()
      let typed = "A\u{0}B\nA\nthcs\n\n\n\n\n\na.json\n"
      let shown = try await folder.screen(
        ["init", "--lang=\(language)"], columns: 80, ["NO_COLOR": "1"], typed: typed)
      #expect(shown.contains(message))
      #expect(try text("a.json", in: folder).contains(#""name": "A""#))
    }

    /// What was answered is not lost where the file cannot be written.
    @Test func asksForAnotherFile() async throws {
      let folder = try TestFolder()
      try folder.write("mine", to: "ho-so.json")
      let typed = "A\nthcs\n\n\n\n\n\n\na.xls\nkhông có/a.json\nb.json\n"
      let shown = try await folder.screen(["init"], columns: 80, ["NO_COLOR": "1"], typed: typed)
      #expect(shown.contains("dcs: tệp 'ho-so.json' đã có; hãy gõ tên khác (Ctrl+C để dừng)\n"))
      #expect(shown.contains("dcs: dcs không ghi được tệp .xls;"))
      #expect(shown.contains("dcs: không ghi được tệp 'không có/a.json'"))
      #expect(shown.contains("Đã tạo 'b.json'"))
      #expect(try text("ho-so.json", in: folder) == "mine")
    }

    @Test func endOfInputMakesNoFile() async throws {
      let folder = try TestFolder()
      let shown = try await folder.screen(["init", "--lang=en"], columns: 80, ["NO_COLOR": "1"], typed: "A\n\u{4}")
      #expect(shown.contains("dcs: not all was answered, so that no file was made\n"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).filter { !$0.hasPrefix(".") } == [])
    }

    @Test func whoeverSaysAllIsNotAsked() async throws {
      let folder = try TestFolder()
      let shown = try await folder.screen(Self.words + ["-o", "a.json"], columns: 80, ["NO_COLOR": "1"])
      #expect(shown.hasPrefix("Đã tạo 'a.json', gồm 29 mục"))
    }

    @Test func yesAsksNothing() async throws {
      let folder = try TestFolder()
      let shown = try await folder.screen(["init", "--yes", "--lang=en"], columns: 80, ["NO_COLOR": "1"])
      #expect(shown.hasPrefix("dcs: 'dcs init' needs --name, --stage"))
    }
  #endif
}
