import Testing

/// Several files of one school and year in a run of `dcs score`.
@Suite struct RepeatedSchoolsTests {
  /// A folder with a set and files of schools.
  private static func folder(_ files: (name: String, text: String)...) throws -> TestFolder {
    let folder = try TestFolder()
    try folder.write(madeUpSet, to: "set.json")
    for file in files { try folder.write(file.text, to: file.name) }
    return folder
  }

  private func score(_ folder: borrowing TestFolder, _ words: String...) async throws -> Run {
    try await folder.dcs(["score", "--criteria=set.json", "--quiet"] + words)
  }

  /// Evidence of a school that has a code, or a commune.
  private static func placed(_ more: String, school: String = "Trường Thử") -> String {
    evidence(school: school).replacing(
      #""stages": ["thcs"]"#, with: #""stages": ["thcs"], \#(more)"#)
  }

  @Test func copyIsTold() async throws {
    let folder = try Self.folder(("a.json", evidence()), ("b.json", evidence(points: "7")), ("c.json", evidence()))
    let vietnamese = try await score(folder, "a.json", "b.json", "c.json")
    #expect(vietnamese.code == 0)
    #expect(
      vietnamese.errors.joinedLines
        == "Lưu ý: các tệp sau là của cùng một trường, cùng năm học (1 trường); mỗi tệp được tính riêng: 'a.json', 'b.json', 'c.json'"
    )
    let english = try await score(folder, "a.json", "b.json", "--lang=en")
    #expect(
      english.errors.joinedLines
        == "Note: these files are of one school and year (schools: 1); each was scored by itself: 'a.json', 'b.json'")
  }

  @Test func codeTellsSchools() async throws {
    let folder = try Self.folder(
      ("a.json", Self.placed(#""code": "1""#)), ("b.json", Self.placed(#""code": "2""#)),
      ("c.json", Self.placed(#""code": "1""#, school: "Tên mới")))
    #expect(try await score(folder, "a.json", "b.json").errors == "")
    #expect(try await score(folder, "a.json", "b.json", "c.json").errors.contains("'a.json', 'c.json'"))
  }

  /// Schools of one name in two communes, and one school in two years, are not the same.
  @Test func othersAreNotTold() async throws {
    let folder = try Self.folder(
      ("a.json", Self.placed(#""commune": "Xã A""#)), ("b.json", Self.placed(#""commune": "Xã B""#)),
      ("c.json", evidence()), ("d.json", evidence(year: "2023-2024")), ("e.json", "{}"), ("f.json", "{}"))
    let run = try await score(folder, "a.json", "b.json", "c.json", "d.json", "e.json", "f.json")
    #expect(!run.errors.contains("Lưu ý"))
  }
}

extension String {
  /// The lines as one, each break a space.
  fileprivate var joinedLines: String { split(separator: "\n").joined(separator: " ") }
}
