import Foundation
import Testing

@testable import DcsCommand

/// Where `dcs export` puts its file, and what it never writes over.
@Suite struct ExportPlaceTests {
  @Test func filesThatAreThere() async throws {
    let folder = try TestFolder.signOff()
    try folder.write("quý", to: "result.json")
    #expect(
      try await folder.export() == Run(4, errors: "dcs: tệp 'result.json' đã có; thêm --force nếu muốn ghi đè\n"))
    #expect(try folder.bytes("result.json") == Array("quý".utf8))
    #expect(try await folder.export("--force").code == 0)
    #expect(try folder.bytes("result.json").first == UInt8(ascii: "{"))
    #expect(try await folder.export("--force", "--lang=en").code == 0)
    #expect(try folder.names == ["council.json", "minh-chung", "result.json", "school.json", "set.json"])
  }

  #if !os(Windows)
    @Test func permissionsAreKept() async throws {
      let folder = try TestFolder.signOff()
      try folder.write("quý", to: "result.json")
      let path = folder.url.appendingPathComponent("result.json").path
      let manager = FileManager.default
      try manager.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      #expect(try await folder.export("--force").code == 0)
      #expect(try manager.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
      try manager.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
      let before = try folder.bytes("result.json")
      #expect(
        try await folder.export("--force", "--date=2025-05-21", "--lang=en")
          == Run(4, errors: "dcs: file 'result.json' cannot be written; check its permissions\n"))
      #expect(try folder.bytes("result.json") == before)
    }
  #endif

  @Test(arguments: ["school.json", "./council.json", "set.json", "minh-chung/anh.jpg", "earlier.json"])
  func inputsAreNotWrittenOver(path: String) async throws {
    let folder = try TestFolder.signOff()
    #expect(try await folder.export("-o", "earlier.json").code == 0)
    let before = try folder.bytes(path)
    let run = try await folder.export(
      "--force", "--replaces=earlier.json", "--reason=Sửa", "-o", path.hasSuffix("school.json") ? "./" + path : path,
      "school.json")
    #expect(run.code == 4)
    #expect(run.errors.hasSuffix("là tệp đầu vào nên không ghi đè; hãy chọn tên khác\n"))
    let without = try await folder.export("--force", "--no-attachments", "-o", "minh-chung/anh.jpg")
    #expect(without.code == 4)
    #expect(try folder.bytes(path) == before)
  }

  @Test func placesThatCannotBeWritten() async throws {
    let folder = try TestFolder.signOff()
    #expect(
      try await folder.export("-o", "no/result.json", "--lang=en")
        == Run(
          4,
          errors:
            "dcs: file 'no/result.json' cannot be written; check its folder, the permissions and the space on the disk\n"
        ))
  }

  /// What a run left that was ended, perhaps with the same process id, is in nobody's way.
  @Test func leftoverFilesDoNotBlock() throws {
    let folder = try TestFolder()
    let leftover = ".dcs-\(ProcessInfo.processInfo.processIdentifier)"
    try folder.write("nửa", to: leftover)
    let path = folder.url.appendingPathComponent("result.json").path
    #expect(Platform.createFile(path, with: [1], isForced: false) == .done)
    #expect(Platform.createFile(path, with: [2], isForced: false) == .exists)
    #expect(Platform.createFile(path, with: [3], isForced: true) == .done)
    #expect(try folder.bytes("result.json") == [3])
    #expect(try folder.names == [leftover, "result.json"])
  }

  #if !os(Windows)
    /// Behind a link, two dots lead elsewhere than they seem to.
    @Test func inputBehindALinkIsNotWrittenOver() async throws {
      let folder = try TestFolder.signOff()
      try folder.write("", to: "else/dir/x")
      let council = try folder.bytes("council.json")
      try folder.write(String(decoding: council, as: UTF8.self), to: "else/council.json")
      try FileManager.default.createSymbolicLink(
        at: folder.url.appendingPathComponent("link"),
        withDestinationURL: folder.url.appendingPathComponent("else/dir"))
      let run = try await folder.dcs(
        "export", "school.json", "--criteria=set.json", "--council=link/../council.json", "--date=2025-05-20",
        "--force",
        "--lang=en", "-o", "else/council.json")
      #expect(
        run == Run(4, errors: "dcs: 'else/council.json' is an input and is not written over; choose another name\n"))
      #expect(try folder.bytes("else/council.json") == council)
    }
  #endif
}
