#if !os(Windows)
  import Foundation
  import Testing

  @testable import DcsCommand

  /// What stands at a path.
  @Suite struct ItemTests {
    @Test("A link is itself, wherever it leads, and what is not there is nothing")
    func kinds() throws {
      let folder = try TestFolder()
      try folder.write("điểm", to: "a.txt")
      let url = folder.url
      func path(_ name: String) -> String { url.appendingPathComponent(name).path }
      for (name, target) in [("to-file", "a.txt"), ("to-folder", "."), ("to-nothing", "b.txt")] {
        try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
        #expect(Platform.item(at: path(name))?.kind == .link)
      }
      let file = try #require(Platform.item(at: path("a.txt")))
      #expect(file.kind == .file && file.size == 7)
      #expect(Platform.item(at: folder.url.path)?.kind == .folder)
      #expect(Platform.item(at: "/dev/null")?.kind == .special)
      #expect(Platform.item(at: path("b.txt")) == nil)
    }

    @Test("Permissions are those of the file", arguments: [0o644, 0o444, 0o600])
    func permissions(_ mode: Int) throws {
      let folder = try TestFolder()
      try folder.write("", to: "a.txt")
      let path = folder.url.appendingPathComponent("a.txt").path
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      #expect(Platform.item(at: path)?.permissions == mode)
    }
  }
#endif
