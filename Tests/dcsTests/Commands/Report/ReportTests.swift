import Foundation
import Testing

/// `dcs report`: papers made of evidence, a council file and a result.
@Suite struct ReportTests {
  private func report(_ folder: borrowing TestFolder, _ words: String...) async throws -> Run {
    try await folder.dcs(["report", "--criteria=set.json"] + words)
  }

  private func bytes(_ name: String, in folder: borrowing TestFolder) throws -> Data {
    try Data(contentsOf: folder.url.appendingPathComponent(name))
  }

  @Test func everyPaperThatTheFilesAllow() async throws {
    let folder = try TestFolder.signOff()
    let run = try await report(folder, "school.json", "council.json", "--kind=all", "-o", "van-ban")
    #expect(
      run
        == Run(
          0,
          output: """
            Đã lập 8 văn bản trong thư mục 'van-ban'
            - tom-tat.docx
            - phieu-danh-gia.docx
            - danh-muc-minh-chung.docx
            - quyet-dinh-thanh-lap-hoi-dong.docx
            - bien-ban.docx
            - quyet-dinh-cong-nhan-ket-qua.docx
            - to-trinh-danh-gia-ngoai.docx
            - ke-hoach-khac-phuc.docx

            Chưa lập được
            - Báo cáo quý: cần thêm hồ sơ quý trước (--since) hoặc danh mục nhiệm vụ
              (--tasks)
            - So sánh hai lần đánh giá: cần thêm lần đánh giá trước (--since)

            """))
    #expect(try bytes("van-ban/bien-ban.docx", in: folder).starts(with: Array("PK".utf8)))
    let again = try await report(folder, "school.json", "council.json", "--kind=all", "-o", "van-ban")
    #expect(again == Run(4, errors: "dcs: tệp 'van-ban/tom-tat.docx' đã có; thêm --force nếu muốn ghi đè\n"))
    #expect(try await report(folder, "school.json", "council.json", "--kind=all", "-o", "van-ban", "--force").code == 0)
  }

  @Test func whatOtherPapersNeed() async throws {
    let folder = try TestFolder.signOff()
    let run = try await report(folder, "school.json", "--kind=all", "--format=html", "-o", "out", "--lang=en")
    #expect(
      run
        == Run(
          0,
          output: """
            Papers made in the folder 'out': 5
            - summary.html
            - scoresheet.html
            - evidence-list.html
            - request.html
            - gap-plan.html

            Not made
            - Decision that sets up the council: it needs the council file
            - Minutes: it needs the council file
            - Decision that approves the result: it needs the council file
            - Quarterly report: it needs the evidence of the quarter before (--since), or
              the list of tasks (--tasks)
            - Comparison of two assessments: it needs an earlier assessment (--since)

            """,
          errors:
            "Note: the result is not settled, so that papers leave the conclusion open: there\nis no council file\n"))
    let minutes = try await report(folder, "school.json", "--kind=minutes")
    #expect(
      minutes == Run(2, errors: "dcs: Biên bản: cần thêm tệp Hội đồng\nXem hướng dẫn: dcs help report\n"))
  }

  /// A result has all that its papers say; what it was made of may be named beside it.
  @Test func result() async throws {
    let folder = try await TestFolder.exported()
    let summary = try await report(folder, "result.json", "--kind=summary")
    #expect(summary.code == 0 && summary.output.hasPrefix("Trường Thử\n"))
    #expect(summary.output.contains("Hội đồng tự đánh giá đã xác nhận; kết quả lập ngày 20/05/2025.\n"))
    let all = try await report(folder, "result.json", "school.json", "council.json", "--kind=minutes")
    #expect(all.code == 0 && all.output.contains("BIÊN BẢN"))
    try folder.change("school.json", #""points": 6"#, #""points": 5"#)
    let other = try await report(folder, "result.json", "school.json", "--kind=minutes")
    #expect(
      other
        == Run(
          1,
          errors:
            "dcs: 'result.json' không được lập từ 'school.json' (hồ sơ đã thay đổi?); xem dcs verify, hoặc chỉ nêu một trong hai tệp\n"
        ))
  }

  @Test func comparison() async throws {
    let folder = try await TestFolder.exported()
    try folder.change("school.json", #""points": 6"#, #""points": 5"#)
    let run = try await report(folder, "school.json", "--since=result.json", "--kind=comparison")
    let compared = try await folder.dcs("compare", "--criteria=set.json", "result.json", "school.json")
    #expect(run == compared && run.code == 0 && run.output.hasPrefix("So sánh hai lần đánh giá: Trường Thử\n"))
    try folder.change("school.json", "Trường Thử", "Trường Khác")
    let other = try await report(folder, "school.json", "--since=result.json", "--kind=comparison")
    #expect(other.code == 2 && other.errors.hasPrefix("dcs: 'result.json' là của 'Trường Thử', 'school.json' là của"))
  }

  /// Files that do not belong together make no paper.
  @Test(
    arguments: [
      (
        ["school.json", "other.json"],
        "'other.json' là của 'Trường Khác', năm học 2024-2025, còn 'school.json' là của 'Trường Thử', năm học 2024-2025"
      ),
      (["school.json", "copy.json"], "'copy.json' là hồ sơ minh chứng thứ hai; mỗi loại chỉ nêu một tệp"),
      (["set.json"], "'set.json' là bộ chỉ số; bộ chỉ số thì nêu bằng --criteria"),
    ])
  func filesThatDoNotBelongTogether(paths: [String], message: String) async throws {
    let folder = try TestFolder.signOff()
    try folder.write(madeUpCouncil.replacing("Trường Thử", with: "Trường Khác"), to: "other.json")
    try folder.write(closedEvidence(), to: "copy.json")
    let run = try await folder.dcs(["report", "--criteria=set.json", "--kind=request"] + paths)
    #expect(run.code == 2 && run.errors == "dcs: \(message)\nXem hướng dẫn: dcs help report\n")
  }

  /// A result that was changed by hand, or another council's, makes no official paper.
  @Test func filesThatAreNotAsTheyWereSigned() async throws {
    let folder = try await TestFolder.exported()
    try folder.write(madeUpCouncil.replacing("3/QĐ", with: "4/QĐ"), to: "other.json")
    let other = try await report(folder, "result.json", "other.json", "--kind=approval")
    #expect(
      other
        == Run(
          1,
          errors:
            "dcs: 'other.json' không phải tệp Hội đồng mà 'result.json' ghi (chỉ khóa papers được khác); hãy sửa, hoặc chỉ nêu một trong hai tệp\n"
        ))
    try folder.change("result.json", #""level":2"#, #""level":1"#)
    let forged = try await report(folder, "result.json", "--kind=approval")
    #expect(forged.code == 1 && forged.output == "" && forged.errors.contains("result-digest"))
  }

  /// No paper takes the place of an attached file, however much is forced.
  @Test func attachedFilesAreSafe() async throws {
    let folder = try TestFolder.signOff()
    try folder.write(closedEvidence("van-ban/bien-ban.docx"), to: "school.json")
    try folder.write("đã ký", to: "van-ban/bien-ban.docx")
    let run = try await report(folder, "school.json", "council.json", "--kind=all", "-o", "van-ban", "--force")
    #expect(run.code == 4)
    #expect(try bytes("van-ban/bien-ban.docx", in: folder) == Data("đã ký".utf8))
  }

  @Test func wrongUse() async throws {
    let folder = try TestFolder.signOff()
    let kinds =
      "summary, scoresheet, evidence-list, council-decision, minutes, approval, request, gap-plan, quarterly, comparison"
    #expect(
      try await report(folder, "school.json")
        == Run(
          2,
          errors: "dcs: cần --kind: một trong \(kinds), hoặc all cho mọi văn bản\nXem hướng dẫn: dcs help report\n"))
    #expect(
      try await report(folder, "school.json", "--kind=all")
        == Run(
          2,
          errors: "dcs: --kind all cần -o THƯ-MỤC để ghi các văn bản vào đó\nXem hướng dẫn: dcs help report\n"))
    #expect(
      try await report(folder, "school.json", "council.json", "--kind=all", "-o", "set.json")
        == Run(4, errors: "dcs: 'set.json' không phải thư mục; hãy chọn thư mục khác\n"))
    #expect(try await report(folder, "school.json", "--kind=summary", "-o", "school.json", "--force").code == 4)
    try folder.change("school.json", #""points": 6"#, #""points": 600"#)
    #expect(try await report(folder, "school.json", "--kind=summary", "-o", "s.html").code == 1)
    #expect(throws: (any Error).self) { try bytes("s.html", in: folder) }
  }
}
