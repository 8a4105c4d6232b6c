import Testing

/// What `dcs score` shows of some groups alone.
@Suite struct ScoreGroupTests {
  @Test func groupIsShownAlone() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let run = try await folder.dcs("score", "--criteria=set.json", "--group", "B", "school.json")
    #expect(run.code == 0)
    #expect(run.output.contains("Nhóm B"))
    #expect(run.output.contains("Mục B"))
    #expect(!run.output.contains("Nhóm A"))
    #expect(!run.output.contains("Mục A"))
  }

  @Test func severalGroups() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let run = try await folder.dcs("score", "--criteria=set.json", "--group", "B", "--group=A", "school.json")
    #expect(run.code == 0)
    for part in ["Nhóm A", "Mục A", "Nhóm B", "Mục B"] { #expect(run.output.contains(part)) }
    let unknown = try await folder.dcs("score", "--criteria=set.json", "--group=A", "--group=C", "school.json")
    #expect(unknown.errors == "dcs: bộ chỉ số không có nhóm 'C' (có: A, B)\n" + readingOn("score"))
  }

  /// Several groups with commas between them, as people type lists.
  @Test(arguments: [["--group=B,A"], ["--group", "A, B"], ["--group=A+B"], ["--group=A", "--group=B"]])
  func groupsInOneWord(words: [String]) async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let run = try await folder.dcs(["score", "--criteria=set.json", "school.json"] + words)
    #expect(run.code == 0 && run.output.contains("A.1") && run.output.contains("B.1"))
    let unknown = try await folder.dcs("score", "--criteria=set.json", "school.json", "--group=A,C", "--lang=en")
    #expect(unknown.code == 2 && unknown.errors.hasPrefix("dcs: the set has no group 'C' (it has: A, B)\n"))
    let none = try await folder.dcs("score", "--criteria=set.json", "school.json", "--group=")
    #expect(none.code == 2 && none.errors.hasPrefix("dcs: bộ chỉ số không có nhóm '' (có: A, B)\n"))
  }
}
