import Foundation
import Testing

/// The files that evidence names: looked for from the evidence file's folder on, and never outside it.
@Suite struct AttachmentTests {
  private static let within = LocalizedMessage(
    vi: "tệp đính kèm phải nằm trong thư mục của hồ sơ, viết như minh-chung/kh12.pdf, không phải '%' [file-path]",
    en:
      "an attached file must lie within the evidence file's folder, written like minh-chung/kh12.pdf, not '%' [file-path]"
  )
  private static let missing = LocalizedMessage(
    vi: "không có tệp '%' [missing-file]", en: "there is no file '%' [missing-file]")
  private static let outside = LocalizedMessage(
    vi: "'%' dẫn ra ngoài thư mục của hồ sơ [file-path]", en: "'%' leads out of the evidence file's folder [file-path]")
  private static let isFolder = LocalizedMessage(
    vi: "'%' là thư mục, không phải tệp [missing-file]", en: "'%' is a folder, not a file [missing-file]")
  private static let isEmpty = LocalizedMessage(
    vi: "tệp '%' không có nội dung [empty-file]", en: "file '%' is empty [empty-file]", severity: .warning)

  @Test func filesThatAreThere() async throws {
    let folder = try Self.school()
    try await Self.expect(
      folder,
      ["minh-chung/kh12.pdf", "./minh-chung/kh12.pdf", "anh.jpg", "100% số liệu?.txt", "minh-chung/bản vẽ.pdf"],
      [:])
  }

  @Test func filesThatAreNot() async throws {
    let folder = try Self.school()
    func similar(_ name: String, _ other: String) -> LocalizedMessage {
      LocalizedMessage(
        vi: "không có tệp '\(name)'; có phải là '\(other)' không? [missing-file]",
        en: "there is no file '\(name)'; did you mean '\(other)'? [missing-file]")
    }
    try await Self.expect(
      folder, ["minh-chung/kh13.pdf", "minhchung/kh12.pdf", "khong/co/kh12.pdf", "mot-ten-khac-han", "minh-chug"],
      [
        "minh-chung/kh13.pdf": similar("minh-chung/kh13.pdf", "minh-chung/kh12.pdf"),
        "minhchung/kh12.pdf": similar("minhchung/kh12.pdf", "minh-chung/kh12.pdf"),
        "khong/co/kh12.pdf": Self.missing, "mot-ten-khac-han": Self.missing, "minh-chug": Self.missing,
      ])
  }

  @Test func foldersAndEmptyFiles() async throws {
    let folder = try Self.school()
    try await Self.expect(
      folder, ["minh-chung", ".", "trong.pdf"],
      ["minh-chung": Self.isFolder, ".": Self.isFolder, "trong.pdf": Self.isEmpty])
  }

  /// Paths that leave the folder or that not every system reads alike, wherever they lead.
  @Test(arguments: [
    "../truong/anh.jpg", "..", "minh-chung/../anh.jpg", "/etc/hostname", "minh-chung\\kh12.pdf", "C:/anh.jpg",
    "minh-chung//kh12.pdf", "anh.jpg/", "../\u{301}anh.jpg", "minh-chung/..",
  ])
  func pathsThatAreNotWithin(path: String) async throws {
    try await Self.expect(try Self.school(), [path], [path: Self.within])
  }

  #if !os(Windows)
    @Test func links() async throws {
      let folder = try Self.school()
      try folder.write("x", to: "ben-ngoai/mat.pdf")
      for (name, target) in [
        ("trong.lnk", "minh-chung/kh12.pdf"), ("ngoai.lnk", "../ben-ngoai/mat.pdf"), ("len", ".."),
        ("gay.lnk", "khong"),
        ("vong", "vong"),
      ] {
        let path = folder.url.appendingPathComponent("truong/\(name)").path
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
      }
      try await Self.expect(
        folder,
        ["trong.lnk", "ngoai.lnk", "len", "len/ben-ngoai/mat.pdf", "len/ben-ngoai/mat.pd", "gay.lnk", "vong"],
        [
          "ngoai.lnk": Self.outside, "len": Self.outside, "len/ben-ngoai/mat.pdf": Self.outside,
          // What is outside is not even suggested.
          "len/ben-ngoai/mat.pd": Self.outside, "gay.lnk": Self.missing, "vong": Self.missing,
        ])
    }

    /// A school may lie behind a link as a whole.
    @Test func linkToTheFolder() async throws {
      let folder = try Self.school()
      try folder.write(Self.evidence(["anh.jpg"]), to: "truong/s.json")
      let path = folder.url.appendingPathComponent("lien-ket").path
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "truong")
      let run = try await folder.dcs("validate", "--criteria=set.json", "lien-ket/s.json")
      #expect(run == Run(0, errors: "Đã kiểm tra 1 tệp: 0 lỗi.\n"))
    }

    @Test(arguments: [("ke\u{302}\u{301}", "k\u{1EBF}"), ("k\u{1EBF}", "ke\u{302}\u{301}")])
    func namesInAnotherNormalForm(disk: String, evidence: String) async throws {
      let folder = try Self.school()
      try folder.write("x", to: "truong/\(disk)/\(disk).pdf")
      try folder.write(Self.evidence(["\(evidence)/\(evidence).pdf"]), to: "truong/s.json")
      let run = try await folder.dcs("validate", "--criteria=set.json", "truong/s.json", "--ignore=decomposed-text")
      #expect(run == Run(0, errors: "Đã kiểm tra 1 tệp: 0 lỗi.\n"))
    }
  #endif

  /// Files are looked for beside the evidence, wherever dcs runs; those of standard input, where it runs.
  @Test func folderOfStandardInput() async throws {
    let folder = try Self.school()
    let words = ["validate", "--criteria=set.json", "--lang=en", "-"]
    let here = try await folder.dcs(words, input: Self.evidence(["truong/anh.jpg"]))
    #expect(here == Run(0, errors: "Files checked: 1; errors: 0.\n"))
    let elsewhere = try await folder.dcs(words, input: Self.evidence(["anh.jpg"]))
    #expect(elsewhere.output.contains("there is no file 'anh.jpg' [missing-file]"))
  }

  private static func school() throws -> TestFolder {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    for name in ["minh-chung/kh12.pdf", "anh.jpg", "100% số liệu?.txt", "minh-chung/bản vẽ.pdf"] {
      try folder.write("x", to: "truong/\(name)")
    }
    try folder.write("", to: "truong/trong.pdf")
    return folder
  }

  private static func evidence(_ files: [String]) -> String {
    let documents = files.map { file in
      let path = file.replacingOccurrences(of: "\\", with: "\\\\")
      return "{\"title\": \"Minh chứng\",\n\"file\": \"\(path)\"}"
    }.joined(separator: ",\n")
    return dcsTests.evidence().replacingOccurrences(
      of: "\"points\": 6", with: "\"points\": 6, \"documents\": [\n\(documents)]")
  }

  /// Checks evidence with some files: each has its message, in both languages, or none.
  private static func expect(
    _ folder: borrowing TestFolder, _ files: [String], _ messages: [String: LocalizedMessage],
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    try folder.write(evidence(files), to: "truong/s.json")
    for language in ["vi", "en"] {
      let run = try await folder.dcs(
        "validate", "--criteria=set.json", "--lang", language, "truong/s.json", "--ignore=decomposed-text")
      let lines = run.output.split(separator: "\n").filter { $0.hasPrefix("truong/s.json:") }.map(String.init)
      let expected = files.enumerated().compactMap { index, file in
        messages[file].map {
          "truong/s.json:\(6 + 2 * index):9: \($0.text(language, file.precomposedStringWithCanonicalMapping))"
        }
      }
      #expect(lines == expected, sourceLocation: sourceLocation)
      #expect(run.code == (messages.values.contains { $0.severity == .error } ? 1 : 0), sourceLocation: sourceLocation)
    }
  }
}

/// A fault's message, in which a percent sign stands for the file.
private struct LocalizedMessage {
  enum Severity { case error, warning }

  let vi: String
  let en: String
  var severity = Severity.error

  func text(_ language: String, _ file: String) -> String {
    let label = severity == .error ? ["vi": "lỗi", "en": "error"] : ["vi": "cảnh báo", "en": "warning"]
    return "\(label[language] ?? ""): " + (language == "vi" ? vi : en).replacingOccurrences(of: "%", with: file)
  }
}
