#if os(Linux)
  import Foundation
  import Glibc
  import Testing

  /// What a file keeps that is written over: its owner, its permissions; its other names cannot be kept, which is said.
  @Suite struct ReplacedFileTests {
    private static let lines = [
      "validate --fix --criteria=set.json a.json", "form -o a.json --force",
      "init --name=A --stage=thcs -o a.json --force",
      "council --school=A --year=2024-2025 -o a.json --force",
      "evidence convert school.json --criteria=set.json --format=json -o a.json --force",
      "migrate school.json --criteria=set.json --to=set.json -o a.json --force",
      "export school.json --criteria=set.json --council=council.json -o a.json --force",
    ]
    private static let names = (
      vi: "Lưu ý: tệp 'a.json' còn tên khác (liên kết cứng); dưới tên đó vẫn là nội dung cũ.",
      en: "Note: 'a.json' has other names (hard links), under which the old content stays."
    )
    private static let owner = (
      vi: "Lưu ý: không giữ được chủ sở hữu hoặc nhóm của tệp 'a.json'; tệp nay là của người chạy dcs.",
      en: "Note: the owner or group of 'a.json' could not be kept; the file is now that of whoever runs dcs."
    )

    private static func school() throws -> TestFolder {
      let folder = try TestFolder.signOff()
      try folder.write(closedEvidence() + " \n", to: "a.json")
      return folder
    }

    /// The words of an output, wherever its lines are broken.
    private static func words(_ text: String) -> String {
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func path(_ name: String, _ folder: borrowing TestFolder) -> String {
      folder.url.appendingPathComponent(name).path
    }

    @Test(arguments: lines)
    func otherNames(line: String) async throws {
      let folder = try Self.school()
      let old = try folder.bytes("a.json")
      let words = line.split(separator: " ").map(String.init)
      for (language, sentence) in [("vi", Self.names.vi), ("en", Self.names.en)] {
        try? FileManager.default.removeItem(atPath: Self.path("a.json", folder))
        try? FileManager.default.removeItem(atPath: Self.path("b.json", folder))
        try folder.write(closedEvidence() + " \n", to: "a.json")
        try FileManager.default.linkItem(atPath: Self.path("a.json", folder), toPath: Self.path("b.json", folder))
        let run = try await folder.dcs(words + ["--lang", language])
        #expect(run.code == 0)
        #expect(Self.words(run.errors).contains(sentence))
        #expect(try folder.bytes("b.json") == old)
        #expect(try folder.bytes("a.json") != old)
        // The second time there is one name.
        try folder.write(closedEvidence() + " \n", to: "a.json")
        let again = try await folder.dcs(words + ["--lang", language])
        #expect(again.code == 0 && !Self.words(again.errors).contains(sentence))
      }
    }

    @Test(.enabled(if: geteuid() == 0, "only an administrator may give files away"), arguments: lines)
    func ownerIsKept(line: String) async throws {
      let folder = try Self.school()
      let path = Self.path("a.json", folder)
      try #require(chown(path, 12_345, 23_456) == 0 && chmod(path, 0o640) == 0)
      let run = try await folder.dcs(line.split(separator: " ").map(String.init))
      #expect(run.code == 0 && !Self.words(run.errors).contains("Lưu ý"))
      var status = stat()
      try #require(stat(path, &status) == 0)
      #expect(status.st_uid == 12_345 && status.st_gid == 23_456 && status.st_mode & 0o7777 == 0o640)
    }

    /// Nobody but an administrator may give a file away.
    @Test(
      .enabled(
        if: geteuid() == 0 && access("/usr/bin/setpriv", X_OK) == 0, "only an administrator may become somebody else"))
    func ownerThatCannotBeKept() async throws {
      for (language, sentence) in [("vi", Self.owner.vi), ("en", Self.owner.en)] {
        let folder = try Self.school()
        let path = Self.path("a.json", folder)
        try #require(chmod(path, 0o666) == 0 && chmod(folder.url.path, 0o777) == 0)
        let user = "setpriv --reuid=12345 --regid=12345 --clear-groups"
        // Where the program itself is not to be reached by others, there is nothing to be seen.
        if try await folder.shell("\(user) \"$0\" --version").code != 0 { continue }
        let run = try await folder.shell(
          "\(user) \"$0\" validate --fix --criteria=set.json a.json --lang=\(language)")
        #expect(run.code == 0 && Self.words(run.errors).contains(sentence))
        var status = stat()
        try #require(stat(path, &status) == 0)
        #expect(status.st_uid == 12_345 && status.st_mode & 0o7777 == 0o666)
      }
    }

    /// What is new is its maker's, and there is nothing to say.
    @Test func newFile() async throws {
      let folder = try Self.school()
      let run = try await folder.dcs("form", "-o", "new.html", "--force")
      #expect(run == Run(0))
    }
  }
#endif
