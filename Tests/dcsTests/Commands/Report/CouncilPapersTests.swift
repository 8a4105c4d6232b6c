import Testing

/// What a council file says for its papers is checked by every command that reads one.
@Suite struct CouncilPapersTests {
  private func folder(_ papers: String) throws -> TestFolder {
    let folder = try TestFolder.signOff()
    try folder.change("council.json", #""kind": "self","#, "\"kind\": \"self\", \"papers\": {\(papers)},")
    return folder
  }

  @Test(arguments: [
    ["validate", "council.json"], ["report", "school.json", "council.json", "--kind=minutes"],
    ["show", "council.json"],
    ["export", "school.json", "--council=council.json", "-o", "new.json"],
  ])
  func faults(words: [String]) async throws {
    let folder = try folder(
      #""meeting": {"begins": "25 giờ", "ends": "9h"}, "request": {"date": "2025-05-01"}"#)
    let run = try await folder.dcs(words + (words[0] == "validate" ? [] : ["--criteria=set.json"]) + ["--lang=en"])
    #expect(run.code == 1)
    let told = run.output + run.errors
    #expect(
      told.contains("'begins' must be a real hour, written like 14:00 or 14 giờ 00, not '25 giờ' [hour]"), "\(told)")
    #expect(
      told.contains("error: 2025-05-01 must not be before 2025-05-15, the date of the document before it [date-order]"))
  }

  /// However hours are typed, papers have one form.
  @Test func hoursInPapers() async throws {
    let folder = try folder(#""meeting": {"begins": "8h", "ends": "09:05"}"#)
    let words = ["report", "--criteria=set.json", "school.json", "council.json", "--kind=minutes"]
    let vietnamese = try await folder.dcs(words).output
    #expect(vietnamese.contains("Thời gian bắt đầu: 8 giờ 00, ngày"))
    #expect(vietnamese.contains("Cuộc họp kết thúc lúc 9 giờ 05, ngày"))
    let english = try await folder.dcs(words + ["--lang=en"]).output
    #expect(english.contains("Beginning: 08:00, ") && english.contains("The meeting ended at 09:05, "))
  }
}
