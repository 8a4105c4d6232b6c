import Foundation
import Testing

/// Whatever stands in a file, `dcs` says what is wrong in one sentence, and never crashes.
@Suite struct BadInputTests {
  @Test func emptyFile() async throws {
    let folder = try TestFolder()
    try folder.write("", to: "empty.json")
    try folder.write(Data([0xEF, 0xBB, 0xBF]), to: "mark.json")
    let run = try await folder.dcs("score", "empty.json", "mark.json")
    #expect(
      run
        == Run(
          1,
          errors: """
            empty.json:1:1: lỗi: tệp trống: không có nội dung JSON nào [empty]
            mark.json:1:1: lỗi: tệp trống: không có nội dung JSON nào [empty]

            """))
  }

  @Test func folderInsteadOfAFile() async throws {
    let folder = try TestFolder()
    let vietnamese = try await folder.dcs("score", ".")
    #expect(vietnamese == Run(3, errors: "dcs: '.' là thư mục, không phải tệp\n"))
    let english = try await folder.dcs("score", "--lang=en", "--criteria=.", sample("thcs-nguyen-trai.evidence.json"))
    #expect(english == Run(3, errors: "dcs: '.' is a folder, not a file\n"))
  }

  @Test(arguments: ["", "no/such/folder/file.json", "school.json/x", String(repeating: "a", count: 300)])
  func fileThatCannotBe(name: String) async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    #expect(try await folder.dcs("score", "--", name) == Run(3, errors: "dcs: không có tệp '\(name)'\n"))
  }

  #if !os(Windows)
    @Test(.enabled(if: geteuid() != 0, "root may read every file"))
    func fileWithoutReadPermission() async throws {
      let folder = try TestFolder()
      try folder.addMadeUpSchool()
      let file = folder.url.appendingPathComponent("school.json").path
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
      let vietnamese = try await folder.dcs("score", "school.json")
      #expect(vietnamese == Run(3, errors: "dcs: không đọc được tệp 'school.json'; hãy kiểm tra quyền đọc\n"))
      let english = try await folder.dcs("score", "school.json", "--lang=en")
      #expect(english == Run(3, errors: "dcs: file 'school.json' cannot be read; check its permissions\n"))
    }
  #endif

  /// What each byte sequence is like is for the library's tests; here it must not get further than a sentence.
  @Test(arguments: [
    Data("PK\u{3}\u{4}\u{14}\0\u{6}\0".utf8) + noise, noise, Data([0x8F]) + noise, Data("%PDF-1.7\n".utf8) + noise,
    Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), Data(count: 1_000), Data("\u{1B}]0;x\u{7}".utf8),
  ])
  func binaryFile(bytes: Data) async throws {
    let folder = try TestFolder()
    try folder.write(bytes, to: "book.xlsx")
    let run = try await folder.dcs("score", "--lang=en", "book.xlsx")
    #expect(run.code == 1)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("book.xlsx:1:1: error: "))
    #expect(run.errors.components(separatedBy: "error:").count == 2)
    #expect(run.errors.controls == [])
  }

  @Test(arguments: [
    (String.Encoding.utf32, "UTF-32"), (.utf32LittleEndian, "UTF-32"), (.utf32BigEndian, "UTF-32"),
  ])
  func otherEncodingIsNamed(encoding: String.Encoding, name: String) async throws {
    let folder = try TestFolder()
    try folder.write(try #require(evidence().data(using: encoding)), to: "wide.json")
    let vietnamese = try await folder.dcs("score", "wide.json")
    let english = try await folder.dcs("score", "wide.json", "--lang=en")
    #expect(vietnamese.code == 1 && english.code == 1)
    let sentence = "tệp phải ở bảng mã UTF-8, không phải \(name); hãy lưu lại và chọn mã hóa UTF-8 [encoding]"
    #expect(vietnamese.errors.hasPrefix("wide.json:1:1: lỗi: \(sentence)\n"))
    let translation = "the file must be UTF-8, not \(name); save it anew and choose UTF-8 as its encoding [encoding]"
    #expect(english.errors.hasPrefix("wide.json:1:1: error: \(translation)\n"))
    #expect(english.errors.controls == [])
  }

  @Test func legacyVietnameseEncodingHasAPlace() async throws {
    let folder = try TestFolder()
    // “Trường” as Windows-1258 writes it.
    try folder.write(Data(#"{"name": "Tr"#.utf8) + Data([0xFD, 0xF5, 0xCC]) + Data(#"ng"}"#.utf8), to: "old.json")
    let run = try await folder.dcs("score", "--lang=en", "old.json")
    #expect(run.code == 1)
    let sentence = "the file must be UTF-8, not windows-1258; save it anew and choose UTF-8 as its encoding"
    #expect(run.errors.hasPrefix("old.json:1:13: error: \(sentence) [encoding]\n"))
  }
}

/// Bytes without sense, the same in every run.
private let noise: Data = {
  var state: UInt32 = 4725
  return Data(
    (0..<4_096).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(state >> 24)
    })
}()
