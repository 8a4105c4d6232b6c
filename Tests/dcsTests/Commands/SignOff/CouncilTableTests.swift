import Foundation
import Testing

/// A council's file as a table, wherever one is taken.
@Suite struct CouncilTableTests {
  private func bytes(_ name: String, in folder: borrowing TestFolder) throws -> Data {
    try Data(contentsOf: folder.url.appendingPathComponent(name))
  }

  private func text(_ name: String, in folder: borrowing TestFolder) throws -> String {
    String(decoding: try bytes(name, in: folder), as: UTF8.self)
  }

  /// What a council signs does not hang on the form of its file.
  @Test func resultIsTheSame() async throws {
    let folder = try TestFolder.signOff()
    #expect(try await folder.dcs("evidence", "convert", "council.json", "-o", "hd.csv") == Run(0))
    #expect(try await folder.export("--council=council.json", "-o", "a.json").code == 0)
    let exported = try await folder.export("--council=hd.csv", "-o", "b.json")
    #expect(exported.code == 0, "\(exported.errors)")
    #expect(try bytes("a.json", in: folder) == bytes("b.json", in: folder))
  }

  @Test func convertsBackAndForth() async throws {
    let folder = try TestFolder()
    let council = sample("thcs-nguyen-trai.council.json")
    let steps = [
      (council, "a.csv"), ("a.csv", "a.json"), ("a.json", "b.csv"), ("b.csv", "b.json"), ("b.json", "c.tsv"),
    ]
    for (from, to) in steps {
      #expect(try await folder.dcs("evidence", "convert", from, "-o", to, "--lang=en") == Run(0))
      #expect(try await folder.dcs("validate", "--strict", to).code == 0)
    }
    #expect(try bytes("a.csv", in: folder) == bytes("b.csv", in: folder))
    #expect(try bytes("a.json", in: folder) == bytes("b.json", in: folder))
    let shown = try await folder.dcs("show", council)
    #expect(try await folder.dcs("show", "c.tsv") == shown)
    let whole = try await folder.dcs("evidence", "convert", council, "--format=csv", "--separator=comma")
    #expect(whole.output.hasPrefix("\"Dạng tệp\",\"dcs-council/1\"\r\n"))
  }

  @Test func ownColumnsAreToldAndFaultsPreventAConversion() async throws {
    let folder = try TestFolder()
    _ = try await folder.dcs("evidence", "convert", sample("thcs-nguyen-trai.council.json"), "-o", "a.csv")
    try folder.change("a.csv", "\"Cách điền\"", "\"(Điện thoại)\"")
    #expect(
      try await folder.dcs("evidence", "convert", "a.csv", "-o", "a.json").errors
        == "Lưu ý: cột hoặc dòng riêng của trường không được chuyển sang: (Điện thoại)\n")
    try folder.change("a.csv", "\"phó chủ tịch\"", "\"chủ tịch\"")
    let run = try await folder.dcs("evidence", "convert", "a.csv", "-o", "b.json", "--lang=en")
    #expect(run.code == 1)
    #expect(run.errors.contains("the council must have one chair [council-chair]"))
    #expect(run.errors.hasSuffix("dcs: the council's file 'a.csv' has faults and cannot be converted; mend it first\n"))
    #expect(try folder.names == ["a.csv", "a.json"])
  }

  /// A table that is not filled in yet is told calmly, and the export says what to write in its words.
  @Test func templateInATable() async throws {
    let folder = try TestFolder()
    let evidence = sample("thcs-nguyen-trai.evidence.json")
    let made = try await folder.dcs("council", "--from", evidence, "-o", "hd.csv")
    #expect(
      made
        == Run(
          0,
          errors: """
            Mẫu cho Hội đồng tự đánh giá, để điền bằng Excel hoặc LibreOffice, lưu kiểu
            .xlsx hoặc CSV UTF-8. Điền dần, chưa có thì để trống; chữ trong ngoặc đơn chỉ để
            giải thích. Sau đó:
              dcs show hd.csv   (đã có gì, chưa có gì)
              dcs criteria unconfirmed   (số liệu phải đối chiếu)
              dcs export HỒ-SƠ --council hd.csv -o KẾT-QUẢ

            """))
    #expect(try await folder.dcs("validate", "--strict", "hd.csv").code == 0)
    let shown = try await folder.dcs("show", "hd.csv")
    #expect(shown.code == 0 && shown.output.contains("Quyết định thành lập  chưa có\n"))
    let status = try await folder.dcs("status", evidence, "hd.csv", "--date=2025-05-01")
    #expect(status.output.contains("✗ Quyết định thành lập Hội đồng tự đánh giá: chưa có\n"), "\(status)")
    let paper = try await folder.dcs("report", evidence, "hd.csv", "--kind=council-decision", "--format=markdown")
    #expect(paper.code == 0 && paper.output.contains("| Chủ tịch |"), "\(paper.errors)")
    let refused = try await folder.dcs("export", evidence, "--council", "hd.csv")
    #expect(refused.code == 1)
    let words = refused.errors.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for remedy in [
      "→ ghi số và ngày của quyết định ở dòng 'Số quyết định thành lập', 'Ngày quyết định thành lập'",
      "→ ghi 'tán thành' hoặc 'không tán thành' cho từng người",
      "→ ghi số và ngày của biên bản họp Hội đồng ở dòng 'Số biên bản', 'Ngày biên bản'",
      "→ đối chiếu theo 'dcs criteria unconfirmed' rồi ghi người và ngày ở dòng 'Người đối chiếu bộ chỉ số', 'Ngày đối chiếu'",
      "→ cho điểm trong hồ sơ, hoặc nếu Hội đồng nhất trí thì ghi 'có' ở dòng 'Chấp nhận điểm gợi ý'",
    ] {
      #expect(words.contains(remedy), "\(words)")
    }
    let english = try await folder.dcs("council", "--from", evidence, "--format=csv", "--lang=en", "--kind=external")
    #expect(english.output.hasPrefix("\"Format\",\"dcs-council/1\"\r\n\"Kind\",\"external assessment\""))
    #expect(english.errors.hasPrefix("A template for an external team, to be filled in with Excel"))
  }

  @Test(arguments: [
    ("-o hd.ods", "dcs cannot write .ods files; choose a name that ends with .xlsx or .csv"),
    ("-o hd.json --format=csv", "--format does not fit the name of 'hd.json'; leave it out or choose another name"),
    ("-o hd.json --separator=tab", "--separator is for CSV only"),
  ])
  func wrongUse(words: String, message: String) async throws {
    let folder = try TestFolder()
    let run = try await folder.dcs(
      ["council", "--school=A", "--year=2024-2025", "--lang=en"] + words.split(separator: " ").map(String.init))
    #expect(run == Run(2, errors: "dcs: \(message)\nFor help: dcs help council --lang en\n"))
  }

  /// In folders, too, a council's table is known by its format, its name or its columns.
  @Test func tablesOfFolders() async throws {
    let folder = try TestFolder()
    _ = try await folder.dcs("council", "--school=A", "--year=2024-2025", "-o", "hd.csv")
    try folder.write(text("hd.csv", in: folder), to: "x/hd.csv")
    try folder.write(
      text("hd.csv", in: folder).replacing("\"Dạng tệp\";\"dcs-council/1\"\r\n", with: ""), to: "x/khac.csv")
    try folder.write("a;b\n", to: "x/hd.council.csv")
    try folder.write("Họ tên;Điện thoại\n", to: "x/danh-ba.csv")
    let run = try await folder.dcs("validate", "x")
    #expect(run.errors.contains("danh-ba.csv'") && run.errors.hasSuffix("Đã kiểm tra 3 tệp: 1 lỗi.\n"), "\(run.errors)")
    #expect(run.output.hasPrefix("x/hd.council.csv:1:1: lỗi: bảng phải có một dòng tên cột, trong đó có 'Mã'"))
  }
}
