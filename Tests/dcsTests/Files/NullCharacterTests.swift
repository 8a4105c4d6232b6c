import Foundation
import Testing

/// U+0000 in a text, which ends it for many programs: a file's name that goes on behind it would be signed as another's.
@Suite struct NullCharacterTests {
  @Test func nameOfAnAttachedFile() async throws {
    let folder = try TestFolder.signOff()
    try folder.write(closedEvidence(#"minh-chung/anh.jpg\u0000.exe"#), to: "school.json")
    let run = try await folder.dcs("validate", "--criteria=set.json", "school.json", "--lang=en")
    #expect(run.code == 1)
    let message = "school.json:4:94: error: text must not have a null character (U+0000); remove it [null-character]\n"
    #expect(run.output.contains(message), "\(run.output)")
    let vietnamese = try await folder.dcs("validate", "--criteria=set.json", "school.json")
    let vi = "school.json:4:94: lỗi: chữ không được có ký tự rỗng (U+0000); hãy xóa nó [null-character]\n"
    #expect(vietnamese.output.contains(vi), "\(vietnamese.output)")
    let exported = try await folder.export()
    #expect(exported.code == 1 && exported.errors.contains(vi))
    #expect(try folder.names == ["council.json", "minh-chung", "school.json", "set.json"])
  }

  /// Every other file that `export` reads, and the set by which `init` would make a table.
  @Test(arguments: [("council.json", "Hiệu trưởng"), ("set.json", "Nhóm A"), ("school.json", "Trường Thử")])
  func otherFiles(name: String, text: String) async throws {
    let folder = try TestFolder.signOff()
    try folder.change(name, text, text + #"\u0000"#)
    let run = try await folder.export("--lang=en")
    #expect(run.code == 1)
    #expect(run.errors.contains("error: text must not have a null character (U+0000); remove it [null-character]\n"))
    if name != "set.json" { return }
    let made = try await folder.dcs("init", "--name=A", "--stage=thcs", "--criteria=set.json", "-o", "a.csv")
    #expect(made.code == 1 && made.errors.contains("[null-character]"))
    #expect(!(try folder.names.contains("a.csv")))
  }

  @Test func controlsInTheNameOfAFile() async throws {
    let folder = try TestFolder.signOff()
    try folder.write(closedEvidence(#"minh-chung/anh\u202egpj.exe"#), to: "school.json")
    let run = try await folder.export("--lang=en")
    #expect(run.code == 1)
    let message =
      "error: the name of an attached file must have no control characters and none that turn text around, unlike 'minh-chung/anh\u{FFFD}gpj.exe' [file-path]\n"
    #expect(run.errors.contains(message), "\(run.errors)")
  }
}
