import Foundation
import Testing

/// What `dcs compare` reads and prints, beyond the report itself.
@Suite struct CompareTests {
  private func compare(_ folder: borrowing TestFolder, _ words: String..., input: String = "") async throws -> Run {
    try await folder.dcs(["compare", "--criteria=set.json"] + words, input: input)
  }

  /// The folder of ``TestFolder/signOff()`` with earlier evidence, `old.json`, of 4 points less.
  private func folder() throws -> TestFolder {
    let folder = try TestFolder.signOff()
    try folder.write(evidence(points: "4"), to: "old.json")
    return folder
  }

  @Test func evidenceOfTwoDates() async throws {
    let folder = try folder()
    let vietnamese = try await compare(folder, "old.json", "school.json")
    #expect(
      vietnamese
        == Run(
          0,
          output: """
            So sánh hai lần đánh giá: Trường Thử
            Năm học 2024-2025, theo bộ chỉ số 1/QĐ-THU (thu 1.0.0)
            Trước  Hồ sơ minh chứng
            Sau    Hồ sơ minh chứng

            MỨC 1 → MỨC 2: Cao
            Tổng điểm: 14 → 16/20 (+2)

            Vì sao mức thay đổi
            A  Nhóm A                                                          mức 1 → mức 2
              - Điểm đã đạt ngưỡng mức 2 (từ 5 điểm)

            Các nhóm
            A  Nhóm A                                            4 → 6/10  +2  mức 1 → mức 2
            B  Nhóm B                                                           10/10  mức 2

            Mục tăng (1)
            A.1  Mục A                                                          4 → 6/10  +2
                 điểm dự kiến: 4 → 6

            Minh chứng thêm (1)
            A.1  Ảnh, minh-chung/anh.jpg

            Số mục không thay đổi: 1

            Bộ chỉ số còn 7 mức điểm, ngưỡng chưa đối chiếu với bản chính Quyết định
            1/QĐ-THU; xem danh sách bằng lệnh: dcs criteria unconfirmed set.json

            """))
    let english = try await compare(folder, "school.json", "old.json", "--lang=en")
    #expect(
      english
        == Run(
          0,
          output: """
            Two assessments compared: Trường Thử
            School year 2024-2025, by the indicator set 1/QĐ-THU (thu 1.0.0)
            Old  Evidence
            New  Evidence

            LEVEL 2 → LEVEL 1: Low
            Points: 16 → 14/20 (-2)

            Why the level moved
            A  Group A                                                     level 2 → level 1
              - Points fell below the threshold of level 2 (from 5 points)

            Groups
            A  Group A                                       6 → 4/10  -2  level 2 → level 1
            B  Group B                                                        10/10  level 2

            Rows that fell (1)
            A.1  Row A                                                          6 → 4/10  -2
                 planned points: 6 → 4

            Documents lost (1)
            A.1  Ảnh, minh-chung/anh.jpg

            Rows that have not changed: 1

            7 figures of the set have not been compared with the official decision 1/QĐ-THU;
            list them with: dcs criteria unconfirmed set.json --lang en

            """))
  }

  /// Tables, standard input, and one file twice.
  @Test func everyWayToNameAFile() async throws {
    let folder = try folder()
    #expect(
      try await folder.dcs("evidence", "convert", "--criteria=set.json", "school.json", "-o", "school.csv").code == 0)
    let run = try await compare(folder, "old.json", "school.json")
    #expect(try await compare(folder, "old.json", "school.csv") == run)
    #expect(try await compare(folder, "-", "school.csv", input: folder.text("old.json")) == run)
    #expect(try await compare(folder, "old.json", "-", input: folder.text("school.csv")) == run)
    let none = try await compare(folder, "school.csv", "school.json", "--fail-on-regression")
    #expect(none.code == 0 && none.errors == "" && none.output.contains("\nKhông có gì thay đổi.\n"))
    let twice = try await compare(folder, "-", "-", "--lang=en")
    #expect(
      twice
        == Run(2, errors: "dcs: standard input (-) can be read only once\n" + readingOn("compare", inEnglish: true)))
  }

  @Test func twoYears() async throws {
    let folder = try folder()
    try folder.write(evidence(points: "4", year: "2023-2024"), to: "old.json")
    let run = try await compare(folder, "old.json", "school.json")
    #expect(run.code == 0 && run.output.contains("\nNăm học 2023-2024 → 2024-2025, theo bộ chỉ số "))
  }

  /// The school's own result and an external team's; each against the evidence, too, and as a statement.
  @Test func results() async throws {
    let folder = try folder()
    try #require(await folder.export().code == 0)
    try #require(await folder.export("--format=intoto", "-o", "statement.json").code == 0)
    try folder.change("council.json", #""self""#, #""external""#)
    try folder.change("school.json", #""points": 6"#, #""points": 4"#)
    try #require(await folder.export("--examines=result.json", "-o", "external.json", "--date=2025-06-10").code == 0)
    let run = try await compare(folder, "result.json", "external.json", "--lang=en")
    #expect(run.code == 0 && run.errors == "")
    #expect(
      run.output.contains(
        """

        Old  Self-assessment's result, exported on 2025-05-20
        New  External assessment's result, exported on 2025-06-10

        LEVEL 2 → LEVEL 1: Low

        """))
    #expect(run.output.contains("\nDocuments are not compared: a result has only the digest of its evidence\n"))
    #expect(try await compare(folder, "statement.json", "external.json", "--lang=en") == run)
    let vietnamese = try await compare(folder, "result.json", "external.json")
    #expect(
      vietnamese.output.contains(
        """

        Trước  Kết quả tự đánh giá, xuất ngày 20/05/2025
        Sau    Kết quả đánh giá ngoài, xuất ngày 10/06/2025

        """))
    #expect(vietnamese.output.contains("\nKhông so sánh minh chứng: kết quả chỉ ghi mã băm của hồ sơ\n"))
    let mixed = try await compare(folder, "external.json", "school.json")
    #expect(mixed.code == 0 && mixed.output.contains("\nMức, điểm và trạng thái các mục không thay đổi.\n"))
    // Without their set, results are compared by what they say themselves.
    let bare = try await folder.dcs("compare", "result.json", "external.json")
    #expect(bare.code == 0 && bare.output.contains("theo bộ chỉ số thu 1.0.0\n") && bare.output.contains("4/10  -2"))
  }

  @Test func whatIsLost() async throws {
    let folder = try folder()
    let plain = try await compare(folder, "school.json", "old.json")
    #expect(plain.code == 0 && plain.errors == "")
    let vietnamese = try await compare(folder, "school.json", "old.json", "--fail-on-regression")
    #expect(
      vietnamese
        == Run(
          1, output: plain.output,
          errors:
            "dcs: lần sau kém lần trước: mức của trường 2 → 1; tổng điểm 16 → 14; mức của A: 2 → 1; điểm của A: 6 → 4; điểm của A.1: 6 → 4; minh chứng 'Ảnh' của A.1\n"
        ))
    let english = try await compare(folder, "school.json", "old.json", "--fail-on-regression", "--lang=en")
    #expect(
      english.code == 1
        && english.errors
          == "dcs: the new assessment lost: the school's level 2 → 1; all points 16 → 14; level of A: 2 → 1; points of A: 6 → 4; points of A.1: 6 → 4; the document 'Ảnh' of A.1\n"
    )
    let better = try await compare(folder, "old.json", "school.json", "--fail-on-regression")
    #expect(better.code == 0 && better.errors == "")
    // The report is written all the same.
    let written = try await compare(folder, "school.json", "old.json", "--fail-on-regression", "-o", "so-sanh.txt")
    #expect(written == Run(1, errors: vietnamese.errors))
    #expect(try folder.text("so-sanh.txt") == plain.output)
  }

  @Test func jsonIsTheSameInBothLanguages() async throws {
    let folder = try folder()
    let vietnamese = try await compare(folder, "school.json", "old.json", "--format=json")
    let english = try await compare(folder, "school.json", "old.json", "--format=json", "--lang=en")
    #expect(vietnamese == english && vietnamese.code == 0)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(vietnamese.output.utf8)) as? [String: Any])
    #expect(document["format"] as? String == "dcs-comparison/1")
    #expect(
      (document["losses"] as? [[String: Any]])?.map { $0["kind"] as? String } == [
        "level", "points", "level", "points", "points", "document",
      ])
    // The ending of a name tells the format.
    #expect(try await compare(folder, "school.json", "old.json", "-o", "so-sanh.json").code == 0)
    #expect(try folder.text("so-sanh.json") == vietnamese.output)
    #expect(try await compare(folder, "school.json", "old.json", "-o", "so-sanh.html").code == 0)
    #expect(try folder.text("so-sanh.html").hasPrefix("<!DOCTYPE html>"))
  }
}
