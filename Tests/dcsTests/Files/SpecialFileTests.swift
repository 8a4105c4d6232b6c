#if os(Linux)
  import DcsScore
  import Foundation
  import Glibc
  import Testing

  @testable import DcsCommand

  /// Pipes, sockets and devices where a file should be: told as such by every command, and never waited for.
  @Suite struct SpecialFileTests {
    /// What is no regular file, and how it comes about. Devices can be made by administrators only.
    private static let kinds = [S_IFIFO, S_IFSOCK]
    private static let vi = "'minh-chung/anh.jpg' không phải tệp thường (là ống dẫn, socket hoặc thiết bị)"
    private static let en = "'minh-chung/anh.jpg' is no regular file (but a pipe, a socket or a device)"

    private static func make(_ kind: mode_t, _ name: String, in folder: borrowing TestFolder) throws {
      let path = folder.url.appendingPathComponent(name).path
      try? FileManager.default.removeItem(atPath: path)
      try #require(mknod(path, kind | 0o644, 0) == 0)
    }

    @Test(arguments: kinds)
    func validateAndExport(kind: mode_t) async throws {
      let folder = try TestFolder.signOff()
      try Self.make(kind, "minh-chung/anh.jpg", in: folder)
      let validated = try await folder.dcs("validate", "--criteria=set.json", "school.json")
      #expect(validated.code == 1)
      #expect(validated.output.hasPrefix("school.json:4:75: lỗi: \(Self.vi) [missing-file]\n"))
      let exported = try await folder.export("--lang=en")
      #expect(exported.code == 1)
      #expect(exported.errors.hasPrefix("school.json:4:75: error: \(Self.en) [missing-file]\n"))
      #expect(try await folder.export("--no-attachments").code == 0)
    }

    @Test(arguments: kinds)
    func verify(kind: mode_t) async throws {
      let folder = try TestFolder.signOff()
      #expect(try await folder.export().code == 0)
      try Self.make(kind, "minh-chung/anh.jpg", in: folder)
      let vietnamese = try await folder.verify("result.json", "--evidence=school.json")
      #expect(vietnamese.code == 1 && vietnamese.output.contains("✗ \(Self.vi)\n"))
      let english = try await folder.verify("result.json", "--attachments=.", "--lang=en")
      #expect(english.code == 1 && english.output.contains("✗ \(Self.en)\n"))
    }

    @Test(arguments: kinds)
    func status(kind: mode_t) async throws {
      let folder = try TestFolder.signOff()
      try Self.make(kind, "minh-chung/anh.jpg", in: folder)
      let words = ["status", "--criteria=set.json", "school.json"]
      let vietnamese = try await folder.dcs(words)
      #expect(vietnamese.output.contains("  1/1 tệp đính kèm không phải tệp thường: 'minh-chung/anh.jpg'\n"))
      #expect(!vietnamese.output.contains("Không tìm thấy"))
      let english = try await folder.dcs(words + ["--lang=en"])
      #expect(english.output.contains("  Attached files that are no regular files (1 of 1): 'minh-chung/anh.jpg'\n"))
      let json = try await folder.dcs(words + ["--format=json"])
      #expect(json.output.contains(#""attachments": {"count": 1, "missing": [], "notFiles": ["minh-chung/anh.jpg"]}"#))
    }

    /// A pipe may take a file's place at any moment.
    @Test(arguments: kinds)
    func digestIsNotWaitedFor(kind: mode_t) throws {
      let folder = try TestFolder.signOff()
      try Self.make(kind, "pipe", in: folder)
      var progress = DigestProgress(Console(language: .english))
      #expect(InputFile.digest(of: folder.url.appendingPathComponent("pipe").path, named: "pipe", &progress) == nil)
      let file = folder.url.appendingPathComponent("minh-chung/anh.jpg").path
      #expect(InputFile.digest(of: file, named: "anh.jpg", &progress) == SHA256(Array("ảnh".utf8)))
    }

    /// A folder in a file's place is no missing file either.
    @Test func folderInstead() async throws {
      let folder = try TestFolder.signOff()
      #expect(try await folder.export().code == 0)
      try FileManager.default.removeItem(at: folder.url.appendingPathComponent("minh-chung/anh.jpg"))
      try folder.write("x", to: "minh-chung/anh.jpg/x")
      let status = try await folder.dcs("status", "--criteria=set.json", "school.json")
      #expect(status.output.contains("  1/1 tệp đính kèm không phải tệp thường: 'minh-chung/anh.jpg'\n"))
      let verified = try await folder.verify("result.json", "--attachments=.", "--lang=en")
      #expect(verified.code == 1 && verified.output.contains("✗ 'minh-chung/anh.jpg' is a folder, not a file\n"))
    }

    /// A device can only be linked to, which leads out of the folder.
    @Test func device() async throws {
      let folder = try TestFolder.signOff()
      try FileManager.default.removeItem(at: folder.url.appendingPathComponent("minh-chung/anh.jpg"))
      try folder.link("minh-chung/anh.jpg", to: "/dev/zero")
      let run = try await folder.export("--lang=en")
      #expect(run.code == 1)
      #expect(
        run.errors.hasPrefix(
          "school.json:4:75: error: 'minh-chung/anh.jpg' leads out of the evidence file's folder [file-path]\n"))
    }

    /// What lies in a folder was named by nobody, so that a pipe there is not waited for, a link to one neither.
    @Test func pipesInAFolder() async throws {
      let folder = try TestFolder()
      try folder.addMadeUpSchool()
      try Self.make(S_IFIFO, "a.json", in: folder)
      try Self.make(S_IFSOCK, "b.evidence.csv", in: folder)
      try Self.make(S_IFIFO, "not-read.txt", in: folder)
      try folder.link("c.json", to: "a.json")
      try folder.link("d.json", to: "/dev/zero")
      let vietnamese = try await folder.dcs("validate", "--criteria=set.json", ".")
      #expect(
        vietnamese
          == Run(
            3,
            errors: ["a.json", "b.evidence.csv", "c.json", "d.json"].map {
              "dcs: './\($0)' không phải tệp thường nên không đọc\n"
            }.joined() + "Đã kiểm tra 2 tệp: 0 lỗi, 4 tệp không đọc hay ghi được.\n"))
      let english = try await folder.dcs("validate", "--criteria=set.json", ".", "--lang=en")
      #expect(english.errors.hasPrefix("dcs: './a.json' is no regular file and is not read\n"))
    }
  }
#endif
