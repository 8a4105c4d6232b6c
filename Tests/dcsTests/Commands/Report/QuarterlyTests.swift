import Foundation
import Testing

/// `dcs report --kind quarterly`, and lists of tasks in other commands.
@Suite struct QuarterlyTests {
  private static let tasks = #"""
    {"format": "dcs-tasks/1", "title": "Nhiệm vụ", "tasks": [{"number": "1", "title": "Dạy học trực tuyến"}]}
    """#

  private func folder() throws -> TestFolder {
    let folder = try TestFolder.signOff()
    try folder.write(closedEvidence().replacing(#""points": 6"#, with: #""points": 5"#), to: "old.json")
    try folder.write(Self.tasks, to: "tasks.json")
    return folder
  }

  private func report(_ folder: borrowing TestFolder, _ words: String...) async throws -> Run {
    try await folder.dcs(["report", "--criteria=set.json"] + words)
  }

  @Test func ofBothFiles() async throws {
    let run = try await report(
      try folder(), "school.json", "--kind=quarterly", "--since=old.json", "--tasks=tasks.json", "--format=markdown")
    #expect(run.code == 0 && run.errors == "")
    #expect(run.output.contains("Thay đổi trong quý: tổng điểm 15 → 16; mức 2."))
    #expect(run.output.contains("| 1 | Dạy học trực tuyến | | | | |"))
  }

  /// What the report lacks is told, as the office may send it back.
  @Test func ofOneFile() async throws {
    let since = try await report(try folder(), "school.json", "--kind=quarterly", "--since=old.json", "--lang=en")
    #expect(since.code == 0)
    #expect(
      since.errors == """
        Note: without the office's list of tasks (--tasks) the report has no annex

        """)
    let tasks = try await report(try folder(), "school.json", "--kind=quarterly", "--tasks=tasks.json")
    #expect(tasks.code == 0)
    #expect(
      tasks.errors == """
        Lưu ý: không có hồ sơ quý trước (--since) nên báo cáo để trống phần thay đổi
        trong quý

        """)
    let none = try await report(try folder(), "school.json", "--kind=quarterly")
    #expect(
      none
        == Run(
          2,
          errors:
            "dcs: Báo cáo quý: cần thêm hồ sơ quý trước (--since) hoặc danh mục nhiệm vụ (--tasks)\nXem hướng dẫn: dcs help report\n"
        ))
  }

  @Test func wrongFiles() async throws {
    let folder = try folder()
    let operand = try await report(folder, "school.json", "tasks.json", "--kind=quarterly")
    #expect(
      operand
        == Run(
          2,
          errors:
            "dcs: 'tasks.json' là danh mục nhiệm vụ; danh mục nhiệm vụ thì nêu bằng --tasks\nXem hướng dẫn: dcs help report\n"
        ))
    let other = try await report(folder, "school.json", "--kind=quarterly", "--tasks=council.json")
    #expect(other.code == 1 && other.errors.contains("'format' phải là 'dcs-tasks/1', không phải 'dcs-council/1'"))
    let summary = try await report(folder, "school.json", "--kind=summary", "--tasks=tasks.json", "--lang=en")
    #expect(
      summary
        == Run(
          2,
          errors:
            "dcs: --tasks is for --kind quarterly (or all), not for 'summary'\nFor help: dcs help report --lang en\n"
        ))
    let status = try await folder.dcs("status", "--criteria=set.json", "school.json", "tasks.json")
    #expect(status.code == 2)
  }

  @Test func allHasTheReportToo() async throws {
    let run = try await report(try folder(), "school.json", "--kind=all", "--tasks=tasks.json", "-o", "out")
    #expect(run.code == 0 && run.output.contains("- bao-cao-quy.docx\n"))
  }

  @Test func listIsShownAndChecked() async throws {
    let folder = try folder()
    let shown = try await folder.dcs("show", "tasks.json")
    #expect(shown == Run(0, output: "Nhiệm vụ\n\nNhiệm vụ (1)\n1  Dạy học trực tuyến\n"))
    #expect(try await folder.dcs("validate", "tasks.json").code == 0)
    try folder.write(Self.tasks.replacing(#""title": "Dạy"#, with: #""titel": "Dạy"#), to: "tasks.json")
    #expect(try await folder.dcs("validate", "tasks.json").code == 1)
    let score = try await folder.dcs("score", "--criteria=set.json", "tasks.json")
    #expect(score.code == 1 && score.errors.contains("tệp này là danh mục nhiệm vụ: xem bằng dcs show"))
  }
}
