import DcsScore
import Foundation
import Testing

@testable import DcsCommand

/// No file takes more memory than its reader has allowed: too large a one is told by its size, before it is read.
@Suite struct InputLimitTests {
  /// A file of so many bytes, of which none takes room on the disk.
  private static func add(_ size: UInt64, as name: String, to folder: borrowing TestFolder) throws {
    try folder.write("", to: name)
    let file = try FileHandle(forWritingTo: folder.url.appendingPathComponent(name))
    try file.truncate(atOffset: size)
    try file.close()
  }

  private static func school() throws -> TestFolder {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try add(268_435_457, as: "big.json", to: folder)
    return folder
  }

  /// Every command, with every way to name what it reads.
  @Test(arguments: [
    "score big.json", "score --criteria=big.json school.json", "status big.json", "plan big.json",
    "status --criteria=set.json school.json --since=big.json", "validate big.json", "validate --base=big.json set.json",
    "council --from=big.json", "export big.json --council=school.json", "verify big.json",
    "verify school.json --evidence=big.json", "migrate big.json --to=set.json", "migrate school.json --to=big.json",
    "evidence convert big.json", "form big.json", "init big.json --name=A --stage=thcs",
    "criteria diff big.json set.json",
    "criteria diff set.json big.json", "criteria list --criteria=big.json", "criteria show --criteria=big.json",
    "criteria unconfirmed --criteria=big.json",
  ])
  func everyCommand(line: String) async throws {
    let folder = try Self.school()
    let words = line.split(separator: " ").map(String.init)
    let vietnamese = try await folder.dcs(words)
    #expect(vietnamese.code == 3)
    #expect(
      vietnamese.errors.hasPrefix(
        "dcs: 'big.json' có dung lượng 256,1 MB, quá giới hạn 256 MB; nếu đúng là tệp cần đọc, thêm --max-size 257\n"))
    let english = try await folder.dcs(words + ["--lang=en"])
    #expect(english.code == 3)
    #expect(
      english.errors.hasPrefix(
        "dcs: 'big.json' is 256.1 MB, over the limit of 256 MB; if it is to be read, add --max-size 257\n"))
  }

  @Test func furtherFilesOfStatusExportAndVerify() async throws {
    let folder = try TestFolder.signOff()
    try Self.add(3 << 40, as: "big.json", to: folder)
    let sentence = "dcs: 'big.json' is 3 TB, over the limit of 256 MB; if it is to be read, add --max-size 3145728\n"
    let status = try await folder.dcs("status", "--criteria=set.json", "--lang=en", "school.json", "big.json")
    #expect(status.code == 3 && status.errors.hasPrefix(sentence))
    for words in [["--council=big.json"], ["--replaces=big.json", "--reason=x"], ["--examines=big.json"]] {
      let run = try await folder.dcs(
        ["export", "--criteria=set.json", "--council=council.json", "--lang=en", "school.json"] + words)
      #expect(run.code == 3 && run.output == "" && run.errors.hasPrefix(sentence))
    }
    #expect(try await folder.export().code == 0)
    let examined = try await folder.verify("result.json", "--examined=big.json", "--lang=en")
    #expect(examined.code == 3 && examined.errors.hasPrefix(sentence))
  }

  /// A table is read like JSON; the others of many files are read all the same.
  @Test func othersGoOn() async throws {
    let folder = try Self.school()
    try Self.add(400_000_000, as: "big.evidence.csv", to: folder)
    let run = try await folder.dcs("validate", ".", "--criteria=set.json", "--lang=en")
    #expect(
      run
        == Run(
          3,
          errors: """
            dcs: './big.evidence.csv' is 381.5 MB, over the limit of 256 MB; if it is to be read, add --max-size 382
            dcs: './big.json' is 256.1 MB, over the limit of 256 MB; if it is to be read, add --max-size 257
            Files checked: 2; errors: 0, files not read or written: 2.

            """))
  }

  @Test func standardInputThatIsAFile() async throws {
    let folder = try TestFolder()
    let run = try await folder.dcs(
      ["validate", "-", "--max-size=1"], input: String(repeating: " ", count: 1_100_000))
    #expect(
      run.errors
        == "dcs: đầu vào chuẩn có dung lượng 1,1 MB, quá giới hạn 1 MB; nếu đúng là tệp cần đọc, thêm --max-size 2\n"
        + "Đã kiểm tra 0 tệp: 0 lỗi, 1 tệp không đọc hay ghi được.\n")
    #expect(run.code == 3)
  }

  @Test func limitThatIsKept() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let text = evidence() + String(repeating: "\n", count: 1 << 20)
    for (count, code) in [(1 << 20, 0), ((1 << 20) + 1, 3)] as [(Int, Int32)] {
      try folder.write(Data(text.utf8.prefix(count)), to: "school.json")
      #expect(try await folder.dcs("score", "-q", "--criteria=set.json", "--max-size=1", "school.json").code == code)
    }
    let raised = try await folder.dcs("score", "-q", "--criteria=set.json", "--max-size", "2", "school.json")
    #expect(raised.code == 0)
  }

  @Test(arguments: ["0", "-1", "1000001"])
  func limitThatIsNone(value: String) async throws {
    let folder = try TestFolder()
    let vietnamese = try await folder.dcs("criteria", "list", "--max-size=\(value)")
    #expect(
      vietnamese
        == Run(
          2,
          errors:
            "dcs: --max-size phải là số MB từ 1 đến 1000000, không phải '\(value)'\nXem hướng dẫn: dcs help criteria list\n"
        ))
    let english = try await folder.dcs("validate", "--max-size=\(value)", "x", "--lang=en")
    #expect(
      english
        == Run(
          2,
          errors:
            "dcs: --max-size must be a number of MB from 1 to 1000000, not '\(value)'\nFor help: dcs help validate --lang en\n"
        ))
  }

  /// One name, in whatever reads.
  @Test func everyCommandThatReadsHasTheOption() {
    #expect(Command.all.filter { !$0.options.contains { $0.name == "max-size" } }.map(\.name) == ["completions"])
  }

  @Test(arguments: [
    (0, "0 byte", "0 byte"), (1023, "1023 byte", "1023 byte"), (1024, "1 KB", "1 KB"), (1025, "1,1 KB", "1.1 KB"),
    (1 << 20, "1 MB", "1 MB"), (3 << 29, "1,5 GB", "1.5 GB"), (Int.max, "8388608 TB", "8388608 TB"),
  ])
  func sizes(bytes: Int, vi: String, en: String) {
    #expect(ByteCount(bytes: bytes).text(.vietnamese) == vi)
    #expect(ByteCount(bytes: bytes).text(.english) == en)
  }

  #if !os(Windows)
    /// What has no end is read up to the limit and no further.
    @Test func deviceWithoutEnd() async throws {
      let folder = try TestFolder()
      try folder.addMadeUpSchool()
      let vietnamese = try await folder.dcs("score", "/dev/zero", "--max-size=1")
      #expect(
        vietnamese
          == Run(
            3,
            errors:
              "dcs: '/dev/zero' vượt giới hạn 1 MB; nếu đúng là tệp cần đọc, tăng giới hạn bằng --max-size\n"))
      for words in [["verify", "/dev/zero"], ["criteria", "show", "--criteria=/dev/zero"], ["form", "/dev/zero"]] {
        let run = try await folder.dcs(words + ["--max-size=1", "--lang=en"])
        #expect(
          run
            == Run(
              3,
              errors:
                "dcs: '/dev/zero' is longer than the limit of 1 MB; if it is to be read, raise the limit by --max-size\n"
            ))
      }
    }

    @Test func pipeThatIsTooLong() async throws {
      let folder = try TestFolder()
      let vietnamese = try await folder.shell(#"head -c 2000000 /dev/zero | "$0" score - --max-size=1"#)
      #expect(
        vietnamese
          == Run(
            3,
            errors:
              "dcs: đầu vào chuẩn vượt giới hạn 1 MB; nếu đúng là tệp cần đọc, tăng giới hạn bằng --max-size\n"))
      let english = try await folder.shell(
        #"mkfifo a.json; { head -c 2000000 /dev/zero >a.json & } ; "$0" score a.json --max-size=1 --lang=en"#)
      #expect(
        english
          == Run(
            3,
            errors:
              "dcs: 'a.json' is longer than the limit of 1 MB; if it is to be read, raise the limit by --max-size\n"))
    }
  #endif
}
