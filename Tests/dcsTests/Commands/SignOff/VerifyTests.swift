import DcsScore
import Foundation
import Testing

/// `dcs verify`: what holds of a result, what does not, and what could not be looked at.
@Suite struct VerifyTests {
  /// The head of a report: the result's name, school and digest.
  private func head(_ folder: borrowing TestFolder, _ words: String, _ name: String = "result.json") throws -> String {
    let lines = SHA256(try folder.bytes(name)).readableLines
    return "\(name)\nTrường Thử, 2024-2025, \(words) 2\nSHA-256  " + lines.joined(separator: "\n         ") + "\n\n"
  }

  @Test func everythingHolds() async throws {
    let folder = try await TestFolder.exported()
    let vietnamese = try await folder.verify("result.json", "--evidence=school.json")
    #expect(
      vietnamese
        == Run(
          0,
          output: try head(folder, "mức") + """
            ✓ tệp kết quả đúng dạng và khớp với mã băm của chính nó
            ✓ đúng tệp bộ chỉ số đã dùng để chấm
            ✓ đúng tệp hồ sơ minh chứng đã chấm
            ✓ các tệp đính kèm không thay đổi
            ✓ chấm lại cho đúng mọi điểm, mức và việc còn thiếu
            ✓ Hội đồng đủ điều kiện thông qua kết quả

            ĐÃ XÁC MINH

            """))
    let english = try await folder.verify("result.json", "--evidence=school.json", "--lang=en")
    #expect(
      english
        == Run(
          0,
          output: try head(folder, "level") + """
            ✓ the result has its form and agrees with its own digest
            ✓ the criteria file is the one that was used
            ✓ the evidence is the file that was scored
            ✓ the attached files are unchanged
            ✓ scoring again gives the same points, levels and gaps
            ✓ the council had all that it needs to close the result

            VERIFIED

            """))
  }

  @Test func whatIsNotGivenIsNotChecked() async throws {
    let folder = try await TestFolder.exported()
    let vietnamese = try await folder.dcs("verify", "result.json")
    #expect(
      vietnamese
        == Run(
          0,
          output: try head(folder, "mức") + """
            ✓ tệp kết quả đúng dạng và khớp với mã băm của chính nó
            – chưa có bộ chỉ số này; chỉ ra tệp bằng --criteria
            – chưa đối chiếu hồ sơ minh chứng; chỉ ra tệp bằng --evidence
            – chưa đối chiếu tệp đính kèm
            – chưa chấm lại
            – chưa xét điều kiện của Hội đồng

            ĐÚNG Ở PHẦN ĐÃ KIỂM TRA; CHƯA KIỂM TRA: bộ chỉ số, hồ sơ minh chứng, tệp đính
            kèm, chấm lại, điều kiện của Hội đồng

            """))
    let english = try await folder.dcs("verify", "result.json", "--lang=en", "--criteria=set.json")
    #expect(
      english
        == Run(
          0,
          output: try head(folder, "level") + """
            ✓ the result has its form and agrees with its own digest
            ✓ the criteria file is the one that was used
            – the evidence was not compared; name it by --evidence
            – the attached files were not compared
            – nothing was scored again
            – the council's rules were not looked at

            WHAT WAS CHECKED HOLDS; NOT CHECKED: the evidence, attached files, the scoring,
            the council's rules

            """))
  }

  /// Every file that is changed is named, all at once.
  @Test func changedFiles() async throws {
    let folder = try await TestFolder.exported()
    try folder.write("ảnh khác", to: "minh-chung/anh.jpg")
    try folder.change("school.json", #""points": 6"#, #""points": 7"#)
    try folder.change("set.json", "1.0.0", "1.0.1")
    try folder.change("result.json", #""An""#, #""Ân""#)
    let vietnamese = try await folder.verify("result.json", "--evidence=school.json")
    #expect(
      vietnamese
        == Run(
          1,
          output: try head(folder, "mức") + """
            ✗ mã băm không khớp với nội dung: kết quả đã bị thay đổi sau khi xuất
            ✗ bộ chỉ số khác: kết quả chấm theo 'thu' 1.0.0, tệp đang dùng là 'thu' 1.0.1 và
              có mã băm khác; chỉ ra tệp đã dùng bằng --criteria
            ✗ hồ sơ minh chứng không phải tệp đã chấm, hoặc đã bị sửa sau khi xuất kết quả
            ✗ tệp đính kèm 'minh-chung/anh.jpg' đã bị sửa sau khi xuất kết quả
            – chưa chấm lại
            – chưa xét điều kiện của Hội đồng

            KẾT QUẢ KHÔNG HỢP LỆ

            """))
    let english = try await folder.verify("result.json", "--evidence=school.json", "--lang=en")
    #expect(
      english
        == Run(
          1,
          output: try head(folder, "level") + """
            ✗ the digest does not match: the result was changed after it was exported
            ✗ another criteria file: the result is by 'thu' 1.0.0, the file at hand is 'thu'
              1.0.1 with another digest; name the file that was used by --criteria
            ✗ the evidence is not the file that was scored, or was changed after the export
            ✗ the attached file 'minh-chung/anh.jpg' was changed after the export
            – nothing was scored again
            – the council's rules were not looked at

            THE RESULT IS NOT VALID

            """))
  }

  @Test func asJSON() async throws {
    let folder = try await TestFolder.exported()
    let good = try await folder.verify("result.json", "--evidence=school.json", "--format=json")
    let digest = SHA256(try folder.bytes("result.json")).hex
    #expect(
      good
        == Run(
          0,
          output: """
            {
              "format": "dcs-verification/1",
              "file": "result.json",
              "sha256": "\(digest)",
              "holds": true,
              "checked": ["result", "criteria", "evidence", "attachments", "scoring", "council"],
              "unchecked": [],
              "findings": []
            }

            """))
    try folder.write("{", to: "broken.json")
    let chain = try await folder.verify("--chain", "result.json", "broken.json", "--format=json", "--lang=en")
    #expect(chain.code == 1)
    #expect(JSONDocument(parsing: Array(chain.output.utf8)).faults.isEmpty)
    #expect(
      chain.output.contains(
        """
                "part": "result",
                "code": "json-syntax",
                "path": null,
                "column": 2,
                "message": "must be a key in double quotes, but the file ends here"
        """))
  }

  /// Who asks for evidence to be scored again is not told that all is well because there is no set.
  @Test func setThatIsNotThere() async throws {
    let folder = try await TestFolder.exported()
    let run = try await folder.dcs("verify", "result.json", "--evidence=school.json", "--lang=en")
    #expect(run.code == 1)
    #expect(run.output.contains("✗ there is no set 'thu' to score by again; name its file by --criteria\n"))
    #expect(run.output.hasSuffix("\nNOT ALL COULD BE CHECKED\n"))
    let other = try await folder.dcs(
      "verify", "result.json", "--evidence=school.json",
      "--criteria=\(projectFolder.appendingPathComponent("Criteria/qd-4725-2022.json").path)")
    #expect(other.code == 1)
    #expect(
      other.output.contains(
        "✗ bộ chỉ số khác: kết quả chấm theo 'thu' 1.0.0, tệp đang dùng là 'qd-4725-2022'\n"))
    #expect(other.output.hasSuffix("\nKHÔNG KIỂM TRA ĐƯỢC HẾT\n"))
  }
}
