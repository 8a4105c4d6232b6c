import Foundation
import Testing

/// Evidence as a table, wherever a command reads or writes evidence.
@Suite struct EvidenceTableCommandTests {
  private static let evidence = sample("thcs-nguyen-trai.evidence.json")

  private func bytes(_ name: String, in folder: borrowing TestFolder) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.url.appendingPathComponent(name)))
  }

  @Test(arguments: ["vi", "en"])
  func commandsReadTables(language: String) async throws {
    let folder = try TestFolder()
    let made = try await folder.dcs("evidence", "convert", Self.evidence, "-o", "a.csv", "--lang", language)
    #expect(made == Run(0))
    #expect(try await folder.dcs("evidence", "convert", "a.csv", "-o", "a.json") == Run(0))
    for words in [["score"], ["score", "--format=json"], ["plan", "--target=3"], ["status", "--date=2025-05-20"]] {
      let expected = try await folder.dcs(words + ["a.json"])
      #expect(expected.code == 0 && !expected.output.isEmpty)
      let run = try await folder.dcs(words + ["a.csv"])
      #expect(run.code == 0 && run.output == expected.output)
      // The note of attached files that did not come along names the file.
      #expect(Self.words(run.errors) == Self.words(expected.errors.replacing("a.json", with: "a.csv")))
    }
    #expect(try await folder.dcs("council", "--from", "a.csv").output.contains(#""school": "Trường THCS Nguyễn Trãi""#))
  }

  /// A text without its line ends, which are elsewhere where a name is longer.
  private static func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

  @Test func thereAndBackIsTheSame() async throws {
    let folder = try TestFolder()
    #expect(try await folder.dcs("evidence", "convert", Self.evidence, "-o", "a.csv").code == 0)
    #expect(try await folder.dcs("evidence", "convert", "a.csv", "-o", "b.json").code == 0)
    #expect(try await folder.dcs("evidence", "convert", "b.json", "-o", "c.csv").code == 0)
    #expect(try bytes("a.csv", in: folder) == bytes("c.csv", in: folder))
    // What stands on standard input or output is known by its start.
    let table = String(decoding: try bytes("a.csv", in: folder), as: UTF8.self)
    let json = String(decoding: try bytes("b.json", in: folder), as: UTF8.self)
    #expect(try await folder.dcs(["evidence", "convert", "-"], input: table) == Run(0, output: json))
    #expect(
      try await folder.dcs(["evidence", "convert", "-"], input: json) == Run(0, output: String(table.dropFirst())))
  }

  @Test func resultsAreExportedFromTablesAndVerified() async throws {
    let folder = try TestFolder()
    let council = sample("thcs-nguyen-trai.council.json")
    _ = try await folder.dcs("evidence", "convert", Self.evidence, "-o", "a.csv")
    let exported = try await folder.dcs(
      "export", "a.csv", "--council", council, "--no-attachments", "--date=2025-05-20", "-o", "kq.json")
    #expect(exported.code == 0, "\(exported.errors)")
    #expect(try await folder.dcs("verify", "kq.json", "--evidence", "a.csv").code == 0)
    try folder.write(String(decoding: try bytes("a.csv", in: folder), as: UTF8.self) + "\r\n", to: "a.csv")
    #expect(try await folder.dcs("verify", "kq.json", "--evidence", "a.csv").code == 1)
  }

  @Test func tablesMoveToAnotherSetAsJSON() async throws {
    let folder = try TestFolder()
    _ = try await folder.dcs("evidence", "convert", Self.evidence, "-o", "a.csv")
    let moved = try await folder.dcs("migrate", "a.csv", "--to", "qd-4725-2022", "-o", "b.json")
    #expect(moved.code == 0, "\(moved.errors)")
    let expected = try await folder.dcs("score", "--format=json", Self.evidence)
    let run = try await folder.dcs("score", "--format=json", "b.json")
    #expect(run.code == 0 && run.output == expected.output && expected.errors == "")
    #expect(
      run.errors == """
        Lưu ý: b.json: không có 3 tệp đính kèm mà hồ sơ nêu
        (minh-chung/thcs-nguyen-trai/thong-ke-giao-bai-hk1.csv,
        minh-chung/thcs-nguyen-trai/bb46-kiem-ke-phong-may.txt,
        minh-chung/thcs-nguyen-trai/tb29-ket-noi-gia-dinh.txt); điểm vẫn tính; hãy đặt
        tệp vào đúng chỗ hoặc sửa hồ sơ trước khi trình Hội đồng

        """)
  }

  @Test func faultsNameRowColumnAndCell() async throws {
    let folder = try TestFolder()
    let table = """
      Bộ chỉ số;qd-4725-2022
      Năm học;2024-2025
      Tên trường;Trường THCS Thử
      Các cấp học;thcs

      Mã;Đạt;Điểm;Số đạt;Tổng số;Tên minh chứng;Số văn bản;Ngày
      Mục 1.1;đang làm;;;;"Kế hoạch
      dạy học";12/KH;31/02/2024
      Mục 1.4;;10,5;;;Danh mục;;
      Mục 1.6.1;;;46;45;;;
      Mục 1.6.2;;;46;;;;
      Mục 9;;1;;;;;
      Mục 1.3;;1;;;;;

      """
    try folder.write(table, to: "a.csv")
    let run = try await folder.dcs("validate", "a.csv")
    #expect(run.code == 1 && run.errors == "Đã kiểm tra 1 tệp: 8 lỗi.\n")
    #expect(
      run.output.split(separator: "\n").filter { $0.hasPrefix("a.csv:") } == [
        "a.csv:7:9: lỗi: dòng 7, cột 'Đạt' (ô B7): phải là 'có' hoặc 'không', không phải 'đang làm' [table-value]",
        "a.csv:8:16: lỗi: dòng 7, cột 'Ngày' (ô H7): phải là ngày có thật, viết NGÀY/THÁNG/NĂM như 05/09/2024, không phải '31/02/2024' [date]",
        "a.csv:9:10: lỗi: dòng 8, cột 'Điểm' (ô C8): điểm của '1.4' phải từ 0 đến 10 [points-range]",
        "a.csv:9:17: lỗi: dòng 8, cột 'Tên minh chứng' (ô F8): minh chứng phải có ít nhất một trong ba: 'Số văn bản' (số văn bản), 'Đường dẫn' (đường dẫn), 'Tệp' (tệp) [document-reference]",
        "a.csv:10:16: lỗi: dòng 9, cột 'Tổng số' (ô E9): 'Số đạt' (46) không được lớn hơn 'Tổng số' (45) [part-over-whole]",
        "a.csv:11:1: lỗi: dòng 10, cột 'Mã' (ô A10): chưa đủ để trả lời '1.6.2'; mục này cần 'Số đạt' và 'Tổng số' (từ 1), hoặc 'Điểm' [unused-facts]",
        "a.csv:12:1: lỗi: dòng 11, cột 'Mã' (ô A11): bộ chỉ số này không có mục '9' [unknown-item]",
        "a.csv:13:1: lỗi: dòng 12, cột 'Mã' (ô A12): '1.3' được chấm theo các mục của nó; hãy trả lời cho 1.3.1, 1.3.2, 1.3.3, 1.3.4, 1.3.5 [not-scored]",
      ])
  }

  /// What is not carried over is said.
  @Test func columnsOfTheSchoolAreToldOf() async throws {
    let folder = try TestFolder()
    _ = try await folder.dcs("init", "--name=A", "--stage=thcs", "--year=2024-2025", "-o", "a.csv")
    let table = String(decoding: try bytes("a.csv", in: folder), as: UTF8.self)
    try folder.write(table.replacing("Ghi chú", with: "(Người làm)"), to: "a.csv")
    let run = try await folder.dcs("evidence", "convert", "a.csv", "-o", "a.json", "--lang=en")
    #expect(run == Run(0, errors: "Note: the school's own columns or lines are not carried over: (Người làm)\n"))
    // Whoever goes on in JSON finds every row there.
    let made = try await folder.dcs("init", "--name=A", "--stage=thcs", "--year=2024-2025", "--lang=en")
    #expect(String(decoding: try bytes("a.json", in: folder), as: UTF8.self) == made.output)
  }

  @Test func migratingWritesJSON() async throws {
    let folder = try TestFolder()
    let run = try await folder.dcs("migrate", Self.evidence, "--to=qd-4725-2022", "-o", "a.csv", "--lang=en")
    #expect(run.code == 2)
    #expect(
      run.errors.hasPrefix("dcs: 'dcs migrate' writes JSON; choose a name that ends with .json, then use dcs evidence"))
  }

  @Test func faultyEvidenceIsNotConverted() async throws {
    let folder = try TestFolder()
    try folder.write("Mã;Điểm\n1.4;x\n", to: "a.csv")
    let run = try await folder.dcs("evidence", "convert", "a.csv", "-o", "b.json", "--lang=en")
    #expect(run.code == 1)
    #expect(run.errors.hasSuffix("dcs: the evidence 'a.csv' has faults and cannot be converted; mend it first\n"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("b.json").path))
    let over = try await folder.dcs("evidence", "convert", Self.evidence, "-o", Self.evidence, "--force")
    #expect(over.code == 4)
  }

  @Test func zeroCharactersAreRefused() async throws {
    let folder = try TestFolder()
    let text = try String(contentsOfFile: Self.evidence, encoding: .utf8)
    try folder.write(text.replacing("Trường THCS", with: #"Trường\u0000THCS"#), to: "a.json")
    let run = try await folder.dcs("evidence", "convert", "a.json", "-o", "a.csv", "--lang=en")
    #expect(
      run
        == Run(
          1,
          errors: #"""
            a.json:7:20: error: text must not have a null character (U+0000); remove it [null-character]
               7 |     "name": "Trường\u0000THCS Nguyễn Trãi",
                 |                    ^~~~~~
            dcs: the evidence 'a.json' has faults and cannot be converted; mend it first

            """#))
  }

  /// The sample is what dcs makes of the sample in JSON.
  @Test func sampleIsFresh() async throws {
    let folder = try TestFolder()
    let table = try Data(contentsOf: URL(fileURLWithPath: sample("thcs-nguyen-trai.evidence.csv")))
    let made = try await folder.dcs("evidence", "convert", Self.evidence)
    // What the test reads of the output comes without the byte order mark.
    #expect([0xEF, 0xBB, 0xBF] + Data(made.output.utf8) == table)
  }
}
