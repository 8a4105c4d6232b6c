import Testing

/// ``madeUpSet`` with a condition in group A and a third level that no points reach.
private let planSet =
  madeUpSet
  .replacing(
    #"{"level": 2, "name": {"vi": "Cao", "en": "High"}}"#,
    with:
      #"{"level": 2, "name": {"vi": "Cao", "en": "High"}}, {"level": 3, "name": {"vi": "Rất cao", "en": "Very high"}}"#
  )
  .replacing(
    #""criteria": [{"id": "A.1""#,
    with: #"""
      "criteria": [{"id": "A.0", "title": {"vi": "Điều kiện", "en": "Condition"}, "kind": "mandatory",
      "whenUnmet": {"levelAtMost": 1}}, {"id": "A.1"
      """#)

/// A folder with that set and a school that is at level 1 with 4 points in group A.
func planFolder(points: String = "4") throws -> TestFolder {
  let folder = try TestFolder()
  try folder.write(planSet, to: "set.json")
  let answers = evidence(points: points).replacing(#""answers": {"#, with: #""answers": {"A.0": {"met": true}, "#)
  try folder.write(answers, to: "school.json")
  return folder
}

/// How these tests call it.
let planWords = ["plan", "school.json", "--criteria=set.json", "--lang=en"]

/// What `dcs plan` says to whoever uses it wrongly.
@Suite struct PlanUsageTests {
  @Test(arguments: [
    (["--target=4"], "bộ chỉ số không có mức 4 (có: 1, 2, 3)", "the set has no level 4 (it has: 1, 2, 3)"),
    (["--target=x"], "--target phải là số nguyên, không phải 'x'", "--target must be a whole number, not 'x'"),
    (
      ["--assume=A.1"], "--assume phải viết MÃ=ĐIỂM, điểm viết như 7,5, không phải 'A.1'",
      "--assume must be ID=POINTS, with points like 7.5, not 'A.1'"
    ),
    (
      ["--assume="], "--assume phải viết MÃ=ĐIỂM, điểm viết như 7,5, không phải ''",
      "--assume must be ID=POINTS, with points like 7.5, not ''"
    ),
    (
      ["--assume=A.1=7,"], "--assume phải viết MÃ=ĐIỂM, điểm viết như 7,5, không phải ''",
      "--assume must be ID=POINTS, with points like 7.5, not ''"
    ),
    (
      ["--assume=A.1=10.01"], "--assume: điểm của 'A.1' phải là số từ 0 đến 10, không phải '10.01'",
      "--assume: points of 'A.1' must be a number from 0 to 10, not '10.01'"
    ),
    (
      ["--assume=A.1=-1"], "--assume: điểm của 'A.1' phải là số từ 0 đến 10, không phải '-1'",
      "--assume: points of 'A.1' must be a number from 0 to 10, not '-1'"
    ),
    (
      ["--assume=A.1=7,x"], "--assume: điểm của 'A.1' phải là số từ 0 đến 10, không phải '7,x'",
      "--assume: points of 'A.1' must be a number from 0 to 10, not '7,x'"
    ),
    (
      ["--assume=A.1=met"], "--assume: điểm của 'A.1' phải là số từ 0 đến 10, không phải 'met'",
      "--assume: points of 'A.1' must be a number from 0 to 10, not 'met'"
    ),
    (
      ["--assume=A.1=1,234"], "--assume: điểm của 'A.1' chỉ được có tối đa hai chữ số thập phân, không phải '1,234'",
      "--assume: points of 'A.1' must have at most two decimals, not '1,234'"
    ),
    (
      ["--assume=A.1=7.500"], "--assume: điểm của 'A.1' chỉ được có tối đa hai chữ số thập phân, không phải '7.500'",
      "--assume: points of 'A.1' must have at most two decimals, not '7.500'"
    ),
    (
      ["--assume=A.1=1e1"], "--assume: điểm của 'A.1' phải là số từ 0 đến 10, không phải '1e1'",
      "--assume: points of 'A.1' must be a number from 0 to 10, not '1e1'"
    ),
    (
      ["--assume=A.0=5"], "--assume: 'A.0' là điều kiện bắt buộc nên phải là đạt hoặc chưa, không phải '5'",
      "--assume: 'A.0' is a mandatory condition, so it must be met or unmet, not '5'"
    ),
    (
      ["--assume=A.1=5,A.0=met", "--assume=A.1=5"], "--assume: 'A.1' chỉ được nêu một lần",
      "--assume: 'A.1' must stand only once"
    ),
    (
      ["--assume=a.1=5"], "--assume: bộ chỉ số 'thu' không có mục nào là 'a.1'; có phải là 'A.1' không?",
      "--assume: the set 'thu' has no row 'a.1'; did you mean 'A.1'?"
    ),
    (
      ["--assume=xyz=5"], "--assume: bộ chỉ số 'thu' không có mục nào là 'xyz'",
      "--assume: the set 'thu' has no row 'xyz'"
    ),
    (
      ["--assume=A=5"], "--assume: 'A' không được chấm riêng; hãy nêu từng mục của nó: A.0, A.1",
      "--assume: 'A' is not scored by itself; name its rows: A.0, A.1"
    ),
  ])
  func wrongUse(options: [String], vi: String, en: String) async throws {
    let folder = try planFolder()
    let english = try await folder.dcs(planWords + options)
    #expect(english == Run(2, errors: "dcs: \(en)\nFor help: dcs help plan --lang en\n"))
    let vietnamese = try await folder.dcs(planWords.filter { !$0.hasPrefix("--lang") } + options)
    #expect(vietnamese == Run(2, errors: "dcs: \(vi)\nXem hướng dẫn: dcs help plan\n"))
  }

  @Test func pointsThatTheDecisionDoesNotGive() async throws {
    let folder = try planFolder()
    let rule = #""Row A"}, "kind": "scored", "rule": {"kind": "met", "binding": true}"#
    try folder.write(planSet.replacing(#""Row A"}, "kind": "scored""#, with: rule), to: "set.json")
    try folder.change("school.json", #""A.1": {"points": 4}"#, #""A.1": {"met": false}"#)
    #expect(try await folder.dcs(planWords + ["--assume=A.1=10"]).code == 0)
    let english = try await folder.dcs(planWords + ["--assume=A.1=3.5"])
    let en = "--assume: the decision fixes the points of 'A.1' by facts, which cannot make 3.5 of them"
    #expect(english == Run(2, errors: "dcs: \(en)\nFor help: dcs help plan --lang en\n"))
    let vietnamese = try await folder.dcs(planWords.filter { !$0.hasPrefix("--lang") } + ["--assume=A.1=3,5"])
    let vi = "--assume: quyết định ấn định điểm của 'A.1' theo số liệu, không thể có 3,5 điểm"
    #expect(vietnamese == Run(2, errors: "dcs: \(vi)\nXem hướng dẫn: dcs help plan\n"))
  }

  @Test func criterionOfSeveralItemsAndLongLists() async throws {
    let folder = try TestFolder()
    let file = sample("thcs-nguyen-trai.evidence.json")
    let group = try await folder.dcs("plan", file, "--lang=en", "--assume=1=5")
    #expect(
      group.errors
        == "dcs: --assume: '1' is not scored by itself; name its rows: 1.1, 1.2, 1.3.1, 1.3.2, 1.3.3, 1.3.4, …\nFor help: dcs help plan --lang en\n"
    )
    let criterion = try await folder.dcs("plan", file, "--lang=en", "--assume=1.6=5")
    #expect(
      criterion.errors
        == "dcs: --assume: '1.6' is not scored by itself; name its rows: 1.6.1, 1.6.2, 1.6.3\nFor help: dcs help plan --lang en\n"
    )
  }

  @Test func setWithoutLevelsHasNoPlan() async throws {
    let folder = try planFolder()
    let plain = madeUpSet.replacing(#""overall": {"rule": "lowest-group"},"#, with: "")
    try folder.write(plain, to: "set.json")
    try folder.write(evidence(), to: "school.json")
    let what = "dcs: the set 'thu' has no levels for the school as a whole, so that"
    let hint = "cannot be used\nFor help: dcs help plan --lang en\n"
    #expect(try await folder.dcs(planWords) == Run(2, errors: "\(what) 'dcs plan' \(hint)"))
    #expect(try await folder.dcs(planWords + ["--target=2"]) == Run(2, errors: "\(what) --target \(hint)"))
  }
}
