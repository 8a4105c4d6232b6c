import DcsScore
import Foundation
import Testing

/// Whole runs on files that `>` of Windows PowerShell wrote.
@Suite struct UTF16FileTests {
  /// Writes a file of a folder anew in UTF-16.
  private func widen(_ name: String, in folder: borrowing TestFolder, _ encoding: String.Encoding = .utf16LittleEndian)
    throws
  {
    let text = "\u{FEFF}" + String(decoding: try folder.bytes(name), as: UTF8.self)
    try folder.write(try #require(text.data(using: encoding)), to: name)
  }

  @Test(arguments: [
    ["score", "--criteria=set.json", "school.json"], ["plan", "--criteria=set.json", "school.json"],
    ["validate", "--criteria=set.json", "school.json", "council.json", "set.json"],
    ["evidence", "convert", "--criteria=set.json", "school.json"], ["criteria", "show", "--criteria=set.json"],
    ["score", "--criteria=set.json", "table.csv"], ["validate", "--strict", "--criteria=set.json", "table.csv"],
  ])
  func isReadByEveryCommand(_ words: [String]) async throws {
    let folder = try TestFolder.signOff()
    _ = try await folder.dcs("evidence", "convert", "--criteria=set.json", "school.json", "-o", "table.csv")
    let expected = try await folder.dcs(words)
    #expect(expected.code == 0)
    for name in ["school.json", "council.json", "set.json", "table.csv"] { try widen(name, in: folder) }
    #expect(try await folder.dcs(words) == expected)
    for name in ["school.json", "council.json", "set.json", "table.csv"] {
      try folder.write(Data(SourceText(name: "", bytes: folder.bytes(name)).utf8), to: name)
      try widen(name, in: folder, .utf16BigEndian)
    }
    #expect(try await folder.dcs(words) == expected)
  }

  @Test func digestsAreOfTheBytes() async throws {
    let folder = try TestFolder.signOff()
    for name in ["school.json", "council.json", "set.json"] { try widen(name, in: folder) }
    #expect(try await folder.export().code == 0)
    let result = try folder.text("result.json")
    #expect(result.contains(SHA256(try folder.bytes("school.json")).hex))
    #expect(result.contains(SHA256(try folder.bytes("set.json")).hex))
    #expect(try await folder.verify("result.json", "--evidence=school.json").code == 0)
    try widen("result.json", in: folder)
    let run = try await folder.verify("result.json", "--evidence=school.json", "--lang=en")
    #expect(run.code == 1 && run.output.contains("the file is not byte for byte as it was exported"))
  }

  @Test func fixWritesUTF8AndSaysSo() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write(evidence(school: "Trường Thử "), to: "school.json")
    try widen("school.json", in: folder)
    let run = try await folder.dcs("validate", "--fix", "--criteria=set.json", "school.json")
    #expect(
      run
        == Run(
          0,
          errors:
            "Lưu ý: tệp 'school.json' trước ở mã UTF-16, nay được ghi ở mã UTF-8.\nĐã kiểm tra 1 tệp: 0 lỗi. Đã tự sửa 1 chỗ (space-around-text: 1).\n"
        ))
    #expect(try folder.text("school.json") == evidence())
    try folder.write(evidence(school: "Trường Thử "), to: "school.json")
    try widen("school.json", in: folder, .utf16BigEndian)
    let english = try await folder.dcs("validate", "--fix", "--criteria=set.json", "--lang=en", "school.json")
    #expect(
      english.errors
        == "Note: the file 'school.json' was UTF-16, and is written as UTF-8 now.\nFiles checked: 1; errors: 0. Mended: 1 (space-around-text: 1).\n"
    )
    // What needs no mending is not written anew.
    try widen("school.json", in: folder)
    let before = try folder.bytes("school.json")
    #expect(try await folder.dcs("validate", "--fix", "--criteria=set.json", "school.json").code == 0)
    #expect(try folder.bytes("school.json") == before)
  }

  /// PowerShell reads what programs print in the encoding of the command prompt.
  @Test func whatPowerShellRuinedIsTold() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write(evidence(school: "Tr╞░ß╗¥ng Thß╗¡"), to: "school.json")
    try widen("school.json", in: folder)
    let run = try await folder.dcs("validate", "--criteria=set.json", "school.json", "--lang=en")
    #expect(
      run.output.hasPrefix(
        "school.json:3:22: warning: 'Tr╞░ß╗¥ng Thß╗¡' is ruined: UTF-8 was read as CP437 and saved again; it should be 'Trường Thử' [ruined-text]\n"
      ))
    _ = try await folder.dcs("validate", "--fix", "--criteria=set.json", "school.json")
    #expect(try folder.text("school.json") == evidence())
  }
}
