import Foundation
import Testing

/// `--format docx`, the only format that is no text.
@Suite struct DOCXFormatTests {
  /// Whether a file is a document that has some texts.
  private func hasDocument(_ folder: borrowing TestFolder, _ name: String, _ texts: String...) throws -> Bool {
    let data = try Data(contentsOf: folder.url.appendingPathComponent(name))
    return data.starts(with: Data("PK\u{3}\u{4}".utf8)) && data.suffix(22).starts(with: Data("PK\u{5}\u{6}".utf8))
      && texts.allSatisfy { data.range(of: Data("\($0)</w:t>".utf8)) != nil }
  }

  @Test("Every command that has it writes the same document to a file and to a pipe")
  func commands() async throws {
    let folder = try await TestFolder.exported()
    for (words, text) in [
      ("score school.json", "Trường Thử"), ("score --group=A school.json", "Trường Thử"),
      ("status --date=2025-05-20 school.json", "Trường Thử"), ("plan school.json", "Trường Thử"),
      ("show school.json", "Hồ sơ minh chứng: Trường Thử"), ("show council.json", "Hội đồng tự đánh giá: Trường Thử"),
      ("show result.json", "Kết quả tự đánh giá: Trường Thử"), ("show set.json", "Bộ thử"),
      ("criteria show", "Bộ thử"), ("criteria show A.1", "A.1 Mục A"),
    ] {
      let plain = try await folder.dcs((words + " --criteria=set.json").split(separator: " ").map(String.init))
      let lines = #""$0" \#(words) --criteria=set.json"#
      let file = try await folder.shell("\(lines) --force -o report.docx")
      #expect(file == Run(plain.code, errors: plain.errors), "\(words)")
      #expect(try hasDocument(folder, "report.docx", text), "\(words)")
      #expect(try await folder.shell("\(lines) --format docx >pipe && cmp pipe report.docx") == file, "\(words)")
    }
    #expect(try await folder.dcs("criteria", "diff", "set.json", "set.json", "-o", "diff.DOCX").code == 0)
    #expect(try hasDocument(folder, "diff.DOCX"))
  }

  @Test("Schools have one document, those with faults left out")
  func severalFiles() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write(evidence(school: "Khác & <b>"), to: "other.json")
    try folder.write("{", to: "broken.json")
    let words = ["score", "--criteria=set.json", "school.json", "broken.json", "other.json", "-o", "a.docx"]
    let run = try await folder.dcs(words)
    #expect(run.code == 1 && run.output == "" && run.errors.hasPrefix("broken.json:1:2: "))
    #expect(try hasDocument(folder, "a.docx", "Trường Thử", "Khác &amp; &lt;b&gt;"))
    #expect(try await folder.dcs("score", "--criteria=set.json", "broken.json", "-o", "b.docx").code == 1)
    #expect(try !folder.names.contains("b.docx"))
  }

  #if os(Linux)
    @Test(
      "A document does not go to a terminal",
      arguments: ["score school.json", "status school.json", "plan school.json", "show school.json", "criteria show"])
    func terminal(words: String) async throws {
      let folder = try TestFolder()
      try folder.addMadeUpSchool()
      let typed = (words + " --criteria=set.json --format=docx").split(separator: " ").map(String.init)
      let command = words.replacing(" school.json", with: "")
      #expect(
        try await folder.screen(typed, columns: 80) == """
          dcs: tệp docx không in ra màn hình được; hãy nêu tên tệp, như -o bao-cao.docx
          Xem hướng dẫn: dcs help \(command)

          """)
      #expect(
        try await folder.screen(typed + ["--lang=en", "-o", "-"], columns: 80) == """
          dcs: docx cannot be shown on a terminal; name a file, such as -o report.docx
          For help: dcs help \(command) --lang en

          """)
      #expect(try await folder.screen(typed + ["-o", "a.docx"], columns: 80) == "")
      #expect(try hasDocument(folder, "a.docx"))
    }
  #endif
}
