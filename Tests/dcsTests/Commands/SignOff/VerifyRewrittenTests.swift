import Foundation
import Testing

/// `dcs verify` of files that went through Git, an editor or a formatter.
@Suite struct VerifyRewrittenTests {
  private func exported(_ evidence: String) async throws -> TestFolder {
    let folder = try TestFolder.signOff()
    try #require(
      await folder.dcs("evidence", "convert", "school.json", "-o", evidence, "--criteria=set.json").code == 0)
    try #require(
      await folder.dcs(
        "export", evidence, "--criteria=set.json", "--council=council.json", "--date=2025-05-20", "-o", "result.json"
      ).code == 0)
    return folder
  }

  /// What a report says below its head.
  private func said(_ run: Run) -> String {
    run.output.split(separator: "\n\n", omittingEmptySubsequences: false).dropFirst().joined(separator: "\n\n")
  }

  @Test func tableThatGitChanged() async throws {
    let folder = try await exported("ho-so.csv")
    try folder.write(Data(folder.bytes("ho-so.csv").filter { $0 != 0x0D }), to: "ho-so.csv")
    let vietnamese = try await folder.verify("result.json", "--evidence=ho-so.csv")
    #expect(vietnamese.code == 1)
    #expect(
      said(vietnamese) == """
        ✓ tệp kết quả đúng dạng và khớp với mã băm của chính nó
        ✓ đúng tệp bộ chỉ số đã dùng để chấm
        ✗ hồ sơ minh chứng không còn đúng từng byte, nhưng nội dung không đổi: chỉ khác
          kiểu xuống dòng (LF, CRLF); hãy dùng tệp gốc; gửi qua Git thì xem dcs help
          signing
        ✓ các tệp đính kèm không thay đổi
        ✓ chấm lại cho đúng mọi điểm, mức và việc còn thiếu
        ✓ Hội đồng đủ điều kiện thông qua kết quả

        NỘI DUNG KHÔNG ĐỔI, NHƯNG KHÔNG ĐÚNG TỪNG BYTE

        """)
    let english = try await folder.verify("result.json", "--evidence=ho-so.csv", "--lang=en")
    #expect(english.code == 1)
    #expect(
      said(english) == """
        ✓ the result has its form and agrees with its own digest
        ✓ the criteria file is the one that was used
        ✗ the evidence has other bytes, but says the same; all that differs: line ends
          (LF, CRLF); use the file as it was; of files that go through Git see dcs help
          signing
        ✓ the attached files are unchanged
        ✓ scoring again gives the same points, levels and gaps
        ✓ the council had all that it needs to close the result

        THE SAME CONTENT, BUT NOT THE SAME BYTES

        """)
  }

  /// A spreadsheet ends rows with CR LF and lines within a cell with LF; all are alike once Git has had them.
  @Test(arguments: ["\n", "\r\n"])
  func linesWithinACell(lineBreak: String) async throws {
    let folder = try TestFolder.signOff()
    try folder.change("school.json", #"{"points": 10}"#, #"{"points": 10, "note": "Dòng \"một\"\nDòng hai"}"#)
    try #require(await folder.dcs("evidence", "convert", "school.json", "-o", "a.csv", "--criteria=set.json").code == 0)
    try #require(await folder.export("-o", "r.json", "--force").code == 0)
    try #require(
      await folder.dcs(
        "export", "a.csv", "--criteria=set.json", "--council=council.json", "--date=2025-05-20", "-o", "result.json"
      ).code == 0)
    let table = try folder.text("a.csv")
    let lines = table.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    try #require(lines.contains { $0.last != "\r" && !$0.isEmpty })
    let text = table.replacing("\r\n", with: "\n").replacing("\n", with: lineBreak).replacing("\u{FEFF}", with: "")
    try folder.write(text, to: "a.csv")
    let run = try await folder.verify("result.json", "--evidence=a.csv", "--lang=en")
    #expect(run.code == 1)
    #expect(
      said(run).contains(
        """
        ✗ the evidence has other bytes, but says the same; all that differs: line ends
          (LF, CRLF), the byte order mark at its start; use the file as it was; of files
          that go through Git see dcs help signing

        """))
    #expect(run.output.contains("✓ scoring again gives the same points, levels and gaps\n"))
  }

  @Test func jsonThatAFormatterChanged() async throws {
    let folder = try await exported("ho-so.json")
    let text = try folder.text("ho-so.json")
    let lines = text.split(separator: "\n").map { $0.drop(while: { $0 == " " }) }
    try folder.write(lines.joined(), to: "ho-so.json")
    let run = try await folder.verify("result.json", "--evidence=ho-so.json", "--lang=en")
    #expect(run.code == 1)
    #expect(
      run.output.contains(
        """
        ✗ the evidence has other bytes, but says the same; all that differs: white space
          between parts of JSON; use the file as it was; of files that go through Git
          see dcs help signing

        """))
    #expect(run.output.hasSuffix("\nTHE SAME CONTENT, BUT NOT THE SAME BYTES\n"))
    // What is not given is named all the same.
    try folder.write(folder.text("result.json") + "\n", to: "result.json")
    let result = try await folder.verify("result.json", "--lang=en")
    #expect(
      result.output.hasSuffix(
        """
        THE SAME CONTENT, BUT NOT THE SAME BYTES; NOT CHECKED: the evidence, attached
        files, the scoring, the council's rules

        """))
  }
}
