import Testing

/// What does not go with `dcs score --stream`, and what goes with it alone.
@Suite struct StreamUsageTests {
  @Test(arguments: [
    (
      ["--stream", "--group=A"], "--stream không dùng được cùng --group: kết quả của mỗi dòng chỉ là một dòng",
      "--stream cannot be used with --group: what answers a line is a line"
    ),
    (
      ["--stream", "--group=A", "--format=markdown", "x"],
      "--stream không dùng được cùng --group: kết quả của mỗi dòng chỉ là một dòng",
      "--stream cannot be used with --group: what answers a line is a line"
    ),
    (
      ["--stream", "--format=text", "x"], "--stream không dùng được cùng --format text; hãy chọn summary hoặc json",
      "--stream cannot be used with --format text; choose summary or json"
    ),
    (
      ["--stream", "--format=markdown"],
      "--stream không dùng được cùng --format markdown; hãy chọn summary hoặc json",
      "--stream cannot be used with --format markdown; choose summary or json"
    ),
    (
      ["--stream", "--quiet", "--format=json"], "chỉ dùng một trong ba: --format json, --quiet, --group",
      "only one of --format json, --quiet and --group can be used"
    ),
    (
      ["--format=summary", "--group=A", "x"], "chỉ dùng một trong ba: --format json, --quiet, --group",
      "only one of --format json, --quiet and --group can be used"
    ),
    (
      ["--fail-on-fault", "x"], "--fail-on-fault chỉ dùng cùng --stream; tệp có lỗi thì mã thoát luôn là 1",
      "--fail-on-fault goes with --stream only; of files with faults the exit code is 1 anyway"
    ),
    (["--fail-on-fault"], "'dcs score' cần HỒ-SƠ…", "'dcs score' needs EVIDENCE…"),
    (
      ["--stream", "--criteria=-"], "đầu vào chuẩn (-) chỉ đọc được một lần", "standard input (-) can be read only once"
    ),
    (["--stream", "-", "-"], "đầu vào chuẩn (-) chỉ đọc được một lần", "standard input (-) can be read only once"),
    (
      ["--stream", "--max-size=0"], "--max-size phải là số MB từ 1 đến 1000000, không phải '0'",
      "--max-size must be a number of MB from 1 to 1000000, not '0'"
    ),
    (
      ["--stream=yes"], "tùy chọn --stream không nhận giá trị", "option --stream takes no value"
    ),
  ])
  func wrongUse(options: [String], vi: String, en: String) async throws {
    let folder = try TestFolder()
    let vietnamese = try await folder.dcs(["score"] + options)
    #expect(vietnamese == Run(2, errors: "dcs: \(vi)\nXem hướng dẫn: dcs help score\n"))
    let english = try await folder.dcs(["score"] + options + ["--lang=en"])
    #expect(english == Run(2, errors: "dcs: \(en)\nFor help: dcs help score --lang en\n"))
  }

  /// Without `--stream`, too, a line a school has two names.
  @Test func summaryOfFiles() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let words = ["score", "--criteria=set.json", "school.json", "school.json"]
    #expect(try await folder.dcs(words + ["--format=summary"]) == folder.dcs(words + ["--quiet"]))
  }

  @Test func setThatCannotBeUsed() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let missing = try await folder.dcs(["score", "--stream", "--criteria=no.json"], input: evidenceLine())
    #expect(missing == Run(3, errors: "dcs: không có tệp 'no.json'\n"))
    try folder.write("{", to: "bad.json")
    let bad = try await folder.dcs(["score", "--stream", "--criteria=bad.json", "--lang=en"], input: evidenceLine())
    #expect(bad.code == 1 && bad.output == "")
    #expect(bad.errors.hasSuffix("dcs: the criteria file 'bad.json' has faults and cannot be used\n"))
  }
}
