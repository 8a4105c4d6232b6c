import Foundation
import Testing

/// `dcs export` and `dcs verify` of an external team: the self-assessment that it examined, and results as statements.
@Suite struct ResultLinkTests {
  private static let evidence = sample("thcs-nguyen-trai.evidence.json")

  /// A folder with the sample's self-assessment, and the file of an external team.
  private func folder() async throws -> TestFolder {
    let folder = try TestFolder()
    let council = try String(contentsOfFile: sample("thcs-nguyen-trai.council.json"), encoding: .utf8)
    try folder.write(council, to: "hoi-dong.json")
    try folder.write(council.replacingOccurrences(of: #""self""#, with: #""external""#), to: "doan.json")
    #expect(try await export("hoi-dong.json", "2025-05-20", ["-o", "kq.json"], in: folder).code == 0)
    return folder
  }

  private func export(
    _ council: String, _ date: String, _ words: [String], in folder: borrowing TestFolder
  ) async throws -> Run {
    try await folder.dcs(["export", Self.evidence, "--council", council, "--date", date] + words)
  }

  private func verify(_ words: String..., in folder: borrowing TestFolder) async throws -> Run {
    try await folder.dcs(["verify", "--evidence", Self.evidence] + words)
  }

  @Test func examinedSelfAssessment() async throws {
    let folder = try await folder()
    let words = ["--examines", "kq.json", "-o", "ngoai.json"]
    #expect(try await export("doan.json", "2025-06-10", words, in: folder).code == 0)
    let whole = try await verify("ngoai.json", "--examined", "kq.json", in: folder)
    #expect(whole.code == 0)
    #expect(
      whole.output.hasSuffix(
        """
        ✓ đoàn đánh giá ngoài đủ điều kiện thông qua kết quả
        ✓ đúng kết quả tự đánh giá mà đoàn đã xem xét

        ĐÃ XÁC MINH

        """), "\(whole.output)")
    let alone = try await verify("ngoai.json", "--lang=en", in: folder)
    #expect(alone.code == 0)
    #expect(
      alone.output.contains(
        """
        – the self-assessment that the team examined was not compared; name it by
          --examined

        """), "\(alone.output)")
    let other = try await verify("ngoai.json", "--examined", "ngoai.json", "--format=json", in: folder)
    #expect(other.code == 1)
    #expect(other.output.contains(#""part": "examined""#))
  }

  @Test func everyReasonAtOnce() async throws {
    let folder = try await folder()
    let links = ["--examines", "kq.json", "--replaces", "kq.json", "--reason=Sửa", "--lang=en"]
    let run = try await export("doan.json", "2025-05-19", links, in: folder)
    #expect(
      run
        == Run(
          1,
          errors: """
            The result cannot be exported yet (2):
            ✗ 'kq.json' is the result of a school's own council, not of an external team;
              'kq.json' is of a later day, 2025-05-20 [replaces-other]
              → only an earlier result of the same school, year and kind can be replaced;
                check --replaces
            ✗ 'kq.json' is of a later day, 2025-05-20 [examines-other]
              → it must be this school's self-assessment of this year, made before; check
                --examines

            """))
  }

  @Test func teamIsRemindedOfTheSelfAssessment() async throws {
    let folder = try await folder()
    let run = try await export("doan.json", "2025-06-10", ["-o", "ngoai.json"], in: folder)
    #expect(run.code == 0)
    #expect(
      run.errors.hasSuffix(
        """

        Lưu ý: kết quả không ghi đoàn đã xem xét kết quả tự đánh giá nào. Nếu trường có
        tệp kết quả, thêm --examines.

        """), "\(run.errors)")
  }

  @Test func resultThatIsNoLongerWhole() async throws {
    let folder = try await folder()
    let result = try String(contentsOf: folder.url.appendingPathComponent("kq.json"), encoding: .utf8)
    try folder.write(result + "\n", to: "kq.json")
    let run = try await export("doan.json", "2025-06-10", ["--examines", "kq.json"], in: folder)
    #expect(run.code == 1 && run.output == "")
    let last = "dcs: 'kq.json' không phải kết quả còn nguyên vẹn; --examines cần tệp đúng như khi xuất ra\n"
    #expect(run.errors.hasSuffix(last), "\(run.errors)")
  }

  @Test func statements() async throws {
    let folder = try await folder()
    let form = ["--format=intoto"]
    let first = try await export("hoi-dong.json", "2025-05-20", form + ["-o", "kq.intoto.json"], in: folder)
    #expect(first.code == 0)
    // The statement names the result alike, whichever form that has.
    let links = ["--examines", "kq.intoto.json"]
    let named = try await export("doan.json", "2025-06-10", form + links + ["-o", "ngoai.json"], in: folder)
    #expect(named.code == 0)
    let verified = try await verify("ngoai.json", "--examined", "kq.json", in: folder)
    #expect(verified.code == 0)
    #expect(verified.output.hasSuffix("\nĐÃ XÁC MINH\n"), "\(verified.output)")
    #expect(try await folder.dcs("validate", "--strict", "ngoai.json", "kq.intoto.json").code == 0)

    let plain = try String(contentsOf: folder.url.appendingPathComponent("kq.json"), encoding: .utf8)
    let statement = try String(contentsOf: folder.url.appendingPathComponent("kq.intoto.json"), encoding: .utf8)
    #expect(statement.contains(#""predicate":\#(plain),"predicateType":"urn:dcs:result:1""#))
  }
}
