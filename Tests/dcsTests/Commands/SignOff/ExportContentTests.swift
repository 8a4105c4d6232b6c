import DcsScore
import Foundation
import Testing

/// What `dcs export` takes into a result: attached files, an own set, text in any form, earlier rounds.
@Suite struct ExportContentTests {
  private func text(_ name: String, in folder: borrowing TestFolder) throws -> String {
    String(decoding: try folder.bytes(name), as: UTF8.self)
  }

  @Test func attachedFiles() async throws {
    let folder = try TestFolder.signOff()
    #expect(try await folder.export().code == 0)
    let digest = SHA256(Array("ảnh".utf8)).hex
    #expect(
      try text("result.json", in: folder)
        .contains(#""attachments":[{"file":"minh-chung/anh.jpg","sha256":"\#(digest)"}]"#))
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("minh-chung/anh.jpg"))
    let missing = try await folder.export("-o", "other.json", "--lang=en")
    #expect(missing.code == 1)
    #expect(missing.errors.contains("error: there is no file 'minh-chung/anh.jpg' [missing-file]\n"))
    #expect(try await folder.export("-o", "other.json", "--no-attachments").code == 0)
    #expect(try text("other.json", in: folder).contains(#""evidence":{"attachments":null,"#))
    #expect(try folder.names == ["council.json", "minh-chung", "other.json", "result.json", "school.json", "set.json"])
  }

  @Test(arguments: ["../ngoai.txt", "minh-chung/../../ngoai.txt", "lien-ket.txt", "thu-muc/ngoai.txt", "/etc/hostname"])
  func filesOutsideTheFolder(path: String) async throws {
    let folder = try TestFolder.signOff()
    try folder.write("mật", to: "ngoai.txt")
    try folder.write(closedEvidence(path), to: "truong/school.json")
    try folder.link("truong/lien-ket.txt", to: "../ngoai.txt")
    try folder.link("truong/thu-muc", to: "..")
    for more in [[], ["--no-attachments"]] {
      let run = try await folder.dcs(
        ["export", "truong/school.json", "--criteria=set.json", "--council=council.json", "-o", "r.json"] + more)
      #expect(run.code == 1)
      #expect(run.errors.contains("[file-path]"))
    }
    #expect(try !folder.names.contains("r.json"))
  }

  #if !os(Windows)
    /// Reading a pipe would wait for somebody to write.
    @Test func attachedPipe() async throws {
      let folder = try TestFolder.signOff()
      try FileManager.default.removeItem(at: folder.url.appendingPathComponent("minh-chung/anh.jpg"))
      try #require(mkfifo(folder.url.appendingPathComponent("minh-chung/anh.jpg").path, 0o600) == 0)
      let run = try await folder.export()
      #expect(run.code == 1)
      #expect(
        run.errors.hasPrefix(
          "school.json:4:75: lỗi: 'minh-chung/anh.jpg' không phải tệp thường (là ống dẫn, socket hoặc thiết bị)"
            + " [missing-file]\n"))
      #expect(run.errors.hasSuffix("Sửa xong các lỗi trên, hãy chạy lại: có thể còn lý do khác.\n"))
      #expect(try await folder.export("--no-attachments").code == 0)
    }
  #endif

  @Test func evidenceFromStandardInput() async throws {
    let folder = try TestFolder.signOff()
    #expect(try await folder.export().code == 0)
    #expect(try await folder.export("-", "-o", "piped.json", input: closedEvidence()).code == 0)
    #expect(try folder.bytes("piped.json") == folder.bytes("result.json"))
  }

  /// Which keys a user's editor composes makes no difference, but for the digest of the evidence's bytes.
  @Test func decomposedText() async throws {
    let folder = try TestFolder.signOff()
    #expect(try await folder.export().code == 0)
    for name in ["school.json", "council.json"] {
      try folder.write(text(name, in: folder).decomposedStringWithCanonicalMapping, to: name)
    }
    #expect(try await folder.export("-o", "nfd.json").code == 0)
    let digests = #/"sha256":"[0-9a-f]{64}"/#
    let (composed, decomposed) = try (text("result.json", in: folder), text("nfd.json", in: folder))
    let changed = zip(composed.matches(of: digests), decomposed.matches(of: digests)).map { $0.0.0 == $0.1.0 }
    // The set's, the attached file's, the evidence's and the result's own.
    #expect(changed == [true, true, false, false])
    #expect(Array(composed.replacing(digests, with: "").utf8) == Array(decomposed.replacing(digests, with: "").utf8))
    #expect(try await folder.verify("nfd.json", "--evidence=school.json").code == 0)
  }

  @Test func earlierRounds() async throws {
    let folder = try TestFolder.signOff()
    #expect(try await folder.export().code == 0)
    let first = SHA256(try folder.bytes("result.json")).hex
    let second = ["--replaces=result.json", "--reason=Sửa mục A.1 (ke\u{302}\u{301})"]
    #expect(try await folder.export(second[0], second[1], "-o", "second.json", "--date=2025-06-01").code == 0)
    #expect(
      try text("second.json", in: folder)
        .contains(#""replaces":{"reason":"Sửa mục A.1 (k\#u{1EBF})","sha256":"\#(first)"}"#))
    let early = try await folder.export(second[0], second[1], "-o", "third.json", "--date=2025-05-19")
    #expect(
      early.errors == """
        Chưa thể xuất kết quả (1 lý do):
        ✗ 'result.json' xuất sau, ngày 20/05/2025 [replaces-other]
          → chỉ thay được kết quả trước đó của cùng trường, cùng năm học, cùng loại đánh
            giá; kiểm tra --replaces

        """)
    try folder.change("school.json", "Trường Thử", "Trường Khác")
    try folder.change("council.json", "Trường Thử", "Trường Khác")
    let other = try await folder.export(second[0], second[1], "-o", "third.json", "--lang=en")
    #expect(
      other.errors == """
        The result cannot be exported yet (1):
        ✗ 'result.json' is of 'Trường Thử', 2024-2025 [replaces-other]
          → only an earlier result of the same school, year and kind can be replaced;
            check --replaces

        """)
  }

  @Test func examinedResult() async throws {
    let folder = try TestFolder.signOff()
    #expect(try await folder.export().code == 0)
    let own = try await folder.export("--examines=result.json", "-o", "external.json", "--lang=en")
    #expect(
      own
        == Run(
          1,
          errors: """
            The result cannot be exported yet (1):
            ✗ --examines is for external teams, and this is the school's own council
              [examines-by-council]
              → leave --examines out or, for an external team, write "kind": "external" in
                its file

            """))
    try folder.change("council.json", #""self""#, #""external""#)
    #expect(try await folder.export("--examines=result.json", "-o", "external.json").code == 0)
    #expect(
      try text("external.json", in: folder)
        .contains(#""examines":{"sha256":"\#(SHA256(folder.bytes("result.json")).hex)"}"#))
    #expect(try await folder.verify("--chain", "result.json", "external.json", "--evidence=school.json").code == 0)
  }

  /// Every Vietnamese letter, what a console must not show, and text as long as it likes.
  @Test func anyText() async throws {
    let folder = try TestFolder.signOff()
    let letters = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ"
    let name = letters + letters.uppercased() + #"\u0001\n\u001b[31m\"\\/"#
    try folder.change("council.json", #""name": "Bình", "position""#, #""name": "\#(name)", "position""#)
    try folder.change("council.json", #""kind""#, #""remarks": "\#(String(repeating: letters, count: 200))", "kind""#)
    #expect(try await folder.export().code == 0)
    let verified = try await folder.verify("result.json", "--evidence=school.json")
    #expect(verified.code == 0)
    #expect(try folder.bytes("result.json").count > 30_000)
  }
}
