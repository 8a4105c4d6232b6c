import Testing

/// How `dcs report` writes papers: the formats, the names that tell them, and what tables hold.
@Suite struct PaperFormatTests {
  private func report(_ folder: borrowing TestFolder, _ words: String...) async throws -> Run {
    try await folder.dcs(["report", "--criteria=set.json"] + words)
  }

  @Test(
    arguments: [
      ("report.html", "<!DOCTYPE html>"), ("report.md", "# "), ("report.txt", "Trường Thử"), ("report.docx", "PK"),
    ])
  func nameTellsTheFormat(name: String, start: String) async throws {
    let folder = try TestFolder.signOff()
    #expect(try await report(folder, "school.json", "--kind=summary", "-o", name) == Run(0))
    #expect(try folder.bytes(name).starts(with: Array(start.utf8)))
  }

  @Test func tablesAsCSV() async throws {
    let folder = try TestFolder.signOff()
    let list = try await report(folder, "school.json", "--kind=evidence-list", "--format=csv", "--lang=en")
    #expect(list.output.hasPrefix("\"No.\",\"Code\",\"Document\","))
    let summary = try await report(folder, "school.json", "--kind=summary", "--format=csv", "--lang=en")
    #expect(
      summary
        == Run(
          2,
          errors:
            "dcs: Summary to publish has no table, so that it cannot be csv\nFor help: dcs help report --lang en\n"))
  }

  /// What a spreadsheet would run is a text in its table.
  @Test func formulasStayText() async throws {
    let folder = try TestFolder.signOff()
    try folder.change("school.json", #""title": "Ảnh""#, #""title": "=1+1""#)
    let run = try await report(folder, "school.json", "--kind=evidence-list", "--format=csv")
    #expect(run.output.contains(#""'=1+1""#) && !run.output.contains(#""=1+1""#))
  }

  @Test func namesThatPromiseAnotherFormat() async throws {
    let folder = try TestFolder.signOff()
    let run = try await report(folder, "school.json", "--kind=summary", "-o", "s.pdf")
    #expect(
      run
        == Run(
          2,
          errors:
            "dcs: lệnh này không ghi được tệp .pdf; --format nhận: text, html, docx, markdown, csv\nXem hướng dẫn: dcs help report\n"
        ))
    let score = try await folder.dcs("score", "--criteria=set.json", "school.json", "-o", "s.xlsx", "--lang=en")
    #expect(score.code == 2 && score.errors.hasPrefix("dcs: this command writes no .xlsx file; --format takes: text,"))
    let since = try await report(folder, "school.json", "--kind=summary", "--since=school.json")
    #expect(
      since
        == Run(
          2,
          errors:
            "dcs: --since chỉ dùng với --kind quarterly hoặc comparison (hoặc all), không dùng cho 'summary'\nXem hướng dẫn: dcs help report\n"
        ))
  }
}
