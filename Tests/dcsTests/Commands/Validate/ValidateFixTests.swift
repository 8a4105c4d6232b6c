import Foundation
import Testing

/// `dcs validate --fix`: what is certain is mended, and not a byte more is changed.
@Suite struct ValidateFixTests {
  /// Text that is decomposed, with spaces around it, behind a byte order mark, with CR LF and spaces at the ends of lines.
  private static let faulty =
    "\u{FEFF}{ \t\r\n  \"format\": \"dcs-evidence/1\", \"criteria\": \"thu\", \"schoolYear\": \"2024-2025\",\r\n"
    + "  \"school\": {\"name\": \"  Tr\u{1B0}\u{1A1}\u{300}ng Th\u{1B0}\u{309} \", \"stages\" : [\"thcs\"]},   \r\n"
    + "  \"answers\": {\"A.1\": {\"points\": 6.50, \"note\": \"\\u0065\u{301}  \\\\ \\t\"}}\r\n}\t"
  private static let mended =
    "{\r\n  \"format\": \"dcs-evidence/1\", \"criteria\": \"thu\", \"schoolYear\": \"2024-2025\",\r\n"
    + "  \"school\": {\"name\": \"Trường Thử\", \"stages\" : [\"thcs\"]},\r\n"
    + "  \"answers\": {\"A.1\": {\"points\": 6.50, \"note\": \"\\u0065\u{301}  \\\\ \\t\"}}\r\n}"

  @Test func mendsAllThatIsCertain() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write(Self.faulty, to: "a.json")
    let before = try await folder.dcs("validate", "--criteria=set.json", "a.json")
    #expect(before.errors == "Đã kiểm tra 1 tệp: 0 lỗi, 3 cảnh báo, 4 chú thích. Thêm --fix để tự sửa 6 chỗ.\n")
    #expect(try folder.fileText("a.json") == Self.faulty)
    let run = try await folder.dcs("validate", "--criteria=set.json", "--fix", "--lang=en", "a.json")
    #expect(try Array(folder.fileText("a.json").unicodeScalars) == Array(Self.mended.unicodeScalars))
    // A mark behind an escape is nothing that can be mended by replacing letters.
    let lines = run.output.split(separator: "\n").filter { $0.hasPrefix("a.json") }
    #expect(lines == ["a.json:4:47: warning: letters with marks must be composed (NFC) [decomposed-text]"])
    #expect(run.code == 0)
    #expect(
      run.errors
        == "Files checked: 1; errors: 0, warnings: 1. Mended: 6 (byte-order-mark: 1, decomposed-text: 1, space-around-text: 1, trailing-space: 3).\n"
    )
  }

  @Test func mendingAgainChangesNothing() async throws {
    let folder = try TestFolder()
    try folder.write(Self.faulty, to: "a.json")
    _ = try await folder.dcs("validate", "--fix", "a.json")
    let first = try folder.fileText("a.json")
    let date = try folder.modificationDate(of: "a.json")
    _ = try await folder.dcs("validate", "--fix", "a.json")
    #expect(try folder.fileText("a.json") == first)
    #expect(try folder.modificationDate(of: "a.json") == date)
  }

  /// What stands behind a backslash is no letter that takes a mark.
  @Test(arguments: ["\\n\u{301}", "\\u006e\u{301}", "\\\\n\u{301}", "\\\"e\u{301}", "\\ud83d\\ude00e\u{301}"])
  func escapesStayWhole(text: String) async throws {
    let folder = try TestFolder()
    try folder.write("[\"\(text)\"]", to: "a.json")
    let before = try JSONSerialization.jsonObject(with: folder.fileBytes("a.json")) as? [String]
    _ = try await folder.dcs("validate", "--fix", "a.json")
    let after = try JSONSerialization.jsonObject(with: folder.fileBytes("a.json")) as? [String]
    #expect(before == after)
  }

  @Test func ignoredRulesAreNotMended() async throws {
    let folder = try TestFolder()
    try folder.write("[\" a\"] \n", to: "a.json")
    _ = try await folder.dcs("validate", "--fix", "--ignore=space-around-text", "a.json")
    #expect(try folder.fileText("a.json") == "[\" a\"]\n")
  }

  @Test(arguments: [
    "[\" a \", ] \n", "{\"a\": 1 // e\u{302} \n}", "[\"e\u{302}\" ", "[\"a\n \"] ", "\u{FEFF} ", "a \n",
  ])
  func fileThatIsNotJSONIsLeftAlone(text: String) async throws {
    let folder = try TestFolder()
    try folder.write(text, to: "a.json")
    let run = try await folder.dcs("validate", "--fix", "a.json")
    #expect(run.code == 1)
    #expect(try Array(folder.fileText("a.json").unicodeScalars) == Array(text.unicodeScalars))
    let told = try await folder.dcs("validate", "a.json")
    #expect(!told.errors.contains("--fix"))
    #expect(told.output == run.output)
  }

  @Test func standardInputCannotBeMended() async throws {
    let folder = try TestFolder()
    let run = try await folder.dcs(["validate", "--fix", "-"], input: "[] ")
    #expect(run.code == 2)
    #expect(
      run.errors
        == "dcs: không thể dùng --fix với đầu vào chuẩn (-)\nXem hướng dẫn: dcs help validate\n")
  }

  #if !os(Windows)
    @Test func readOnlyFileIsLeftAlone() async throws {
      let folder = try TestFolder()
      try folder.write("[] \n", to: "a.json")
      try folder.write("[] \n", to: "b.json")
      try folder.setPermissions(0o444, of: "a.json")
      let run = try await folder.dcs("validate", "--fix", "--lang=en", "a.json", "b.json")
      #expect(run.code == 4)
      #expect(run.errors.hasPrefix("dcs: file 'a.json' cannot be written; check its permissions\n"))
      #expect(try folder.fileText("a.json") == "[] \n")
      #expect(try folder.permissions(of: "a.json") == 0o444)
      #expect(try folder.fileText("b.json") == "[]\n")
    }

    @Test(arguments: [0o600, 0o640, 0o664, 0o755])
    func permissionsStay(mode: Int) async throws {
      let folder = try TestFolder()
      try folder.write("[] \n", to: "a.json")
      try folder.setPermissions(mode, of: "a.json")
      _ = try await folder.dcs("validate", "--fix", "a.json")
      #expect(try folder.fileText("a.json") == "[]\n")
      #expect(try folder.permissions(of: "a.json") == mode)
    }

    @Test func linksStay() async throws {
      let folder = try TestFolder()
      try folder.write("[] \n", to: "real/a.json")
      let link = folder.url.appendingPathComponent("link.json").path
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "real/a.json")
      _ = try await folder.dcs("validate", "--fix", "link.json")
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real/a.json")
      #expect(try folder.fileText("real/a.json") == "[]\n")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path + "/real") == ["a.json"])
    }
  #endif
}

extension TestFolder {
  func fileBytes(_ name: String) throws -> Data { try Data(contentsOf: url.appendingPathComponent(name)) }

  /// A file's text, with its byte order mark.
  func fileText(_ name: String) throws -> String { String(decoding: try fileBytes(name), as: UTF8.self) }

  fileprivate func attributes(of name: String) throws -> [FileAttributeKey: Any] {
    try FileManager.default.attributesOfItem(atPath: url.appendingPathComponent(name).path)
  }

  fileprivate func modificationDate(of name: String) throws -> Date? {
    try attributes(of: name)[.modificationDate] as? Date
  }

  fileprivate func permissions(of name: String) throws -> Int? { try attributes(of: name)[.posixPermissions] as? Int }

  fileprivate func setPermissions(_ mode: Int, of name: String) throws {
    let path = url.appendingPathComponent(name).path
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  /// What was mended is told by rules, and that nothing is mended in tables.
  @Test func whatWasMended() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write(evidence().replacing("Trường Thử", with: " Trường Thử "), to: "a.json")
    try folder.write(evidence(year: "2023-2024").replacing("\n", with: " \n"), to: "b.json")
    let words = ["validate", "--fix", "--criteria=set.json"]
    #expect(
      try await folder.dcs(words + ["a.json", "b.json"]).errors
        == "Đã kiểm tra 2 tệp: 0 lỗi. Đã tự sửa 5 chỗ (space-around-text: 1, trailing-space: 4).\n")
    #expect(
      try await folder.dcs(words + ["a.json", "b.json"]).errors
        == "Đã kiểm tra 2 tệp: 0 lỗi. Không có chỗ nào tự sửa được.\n")
    #expect(
      try await folder.dcs(words + ["--lang=en", "a.json"]).errors
        == "Files checked: 1; errors: 0. There was nothing to mend.\n")
    #expect(try await folder.dcs("evidence", "convert", "a.json", "--criteria=set.json", "-o", "a.csv").code == 0)
    #expect(
      try await folder.dcs(words + ["a.csv"]).errors
        == "Đã kiểm tra 1 tệp: 0 lỗi. Không có chỗ nào tự sửa được. Bảng CSV không được tự sửa: hãy sửa trong bảng tính.\n"
    )
    try folder.write(evidence().replacing("Trường Thử", with: " Trường Thử"), to: "a.json")
    #expect(
      try await folder.dcs(words + ["a.csv", "a.json", "--lang=en"]).errors
        == "Files checked: 2; errors: 0. Mended: 1 (space-around-text: 1). Nothing is mended in CSV tables: mend them in the spreadsheet.\n"
    )
  }
}
