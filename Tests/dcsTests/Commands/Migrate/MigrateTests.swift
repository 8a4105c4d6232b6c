import Foundation
import Testing

/// `dcs migrate`: a school's answers in a newer set, and every one that is not.
@Suite struct MigrateTests {
  /// ``madeUpSet`` under another id, with row B.1 renamed and row A.1 reworded.
  private static let newer = madeUpSet.replacing("\"thu\"", with: "\"thu-2\"")
    .replacing("\"B.1\"", with: "\"B.2\"").replacing(
      "\"Mục A\", \"en\": \"Row A\"", with: "\"Mục C\", \"en\": \"Row C\"")

  private func folder() throws -> TestFolder {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write(Self.newer, to: "new-set.json")
    return folder
  }

  private func words(_ more: String...) -> [String] {
    ["migrate", "school.json", "--criteria=set.json", "--to=new-set.json"] + more
  }

  private func text(_ name: String, in folder: borrowing TestFolder) throws -> String {
    try String(contentsOf: folder.url.appendingPathComponent(name), encoding: .utf8)
  }

  @Test func attachedFilesStayBehind() async throws {
    let folder = try folder()
    try folder.write("Kế hoạch", to: "kh.pdf")
    let document = #"6, "documents": [{"title": "Kế hoạch", "file": "kh.pdf"}]"#
    try folder.write(evidence(points: document), to: "school.json")
    try folder.write("", to: "moved/x")
    let note = "Note: the new file is in another folder; copy the attached files there by the same paths.\n"
    let away = try await folder.dcs(words("--lang=en", "-o", "moved/new.json"))
    #expect(away.errors.hasSuffix(note))
    let beside = try await folder.dcs(words("--lang=en", "-o", "./new.json"))
    #expect(!beside.errors.contains(note))
  }

  @Test func answersThatCouldNotBeCarriedAreListed() async throws {
    let folder = try folder()
    let run = try await folder.dcs(words("--output=new.json"))
    #expect(
      run
        == Run(
          1,
          errors: """
            thu 1.0.0 → thu-2 1.0.0

            Không chuyển được (1), vẫn còn trong hồ sơ cũ:
            - B.1 Mục B
              bộ mới không có mục này
              → giống nhất là 'B.2' Mục B; nếu là một thì thêm --map B.1=B.2

            Đã chuyển nhưng nên xem lại (1):
            - A.1 Mục C
              tên sửa từ 'Mục A' thành 'Mục C'

            Mục mới, chưa có câu trả lời (1): B.2

            Đã chuyển 1/2 câu trả lời.

            """))
    let expected = evidence().replacing("\"thu\"", with: "\"thu-2\"").replacing(", \"B.1\": {\"points\": 10}", with: "")
    #expect(try text("new.json", in: folder) == expected)
    #expect(try text("school.json", in: folder) == evidence())
  }

  @Test func everythingCarried() async throws {
    let folder = try folder()
    let run = try await folder.dcs(words("--map=B.1=B.2", "--lang=en"))
    #expect(run.code == 0)
    #expect(
      run.output == evidence().replacing("\"thu\"", with: "\"thu-2\"").replacing("\"B.1\"", with: "\"B.2\""))
    #expect(
      run.errors == """
        thu 1.0.0 → thu-2 1.0.0

        Carried over, but to be looked at again (1):
        - A.1 Row C
          title reworded from 'Row A' to 'Row C'

        Answers carried over: 2 of 2.

        """)
    let score = try await folder.dcs(["score", "-q", "-", "--criteria=new-set.json"], input: run.output)
    #expect(score == Run(0, output: "2\t6; 10\tTrường Thử, 2024-2025\n"))
  }

  @Test func noFileIsWrittenOverUnlessForced() async throws {
    let folder = try folder()
    try folder.write("quý", to: "new.json")
    let refused = try await folder.dcs(words("-o", "new.json"))
    #expect(refused == Run(4, errors: "dcs: tệp 'new.json' đã có; thêm --force nếu muốn ghi đè\n"))
    #expect(try text("new.json", in: folder) == "quý")
    #expect(try await folder.dcs(words("-o", "new.json", "--force")).code == 1)
    #expect(try text("new.json", in: folder).hasPrefix("{"))
    let input = try await folder.dcs(words("-o", "./school.json", "--force", "--lang=en"))
    #expect(
      input == Run(4, errors: "dcs: './school.json' is an input and is not written over; choose another name\n"))
    #expect(try text("school.json", in: folder) == evidence())
    // Nothing half-written stays behind.
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
    #expect(names == ["new-set.json", "new.json", "school.json", "set.json"])
  }

  @Test(arguments: [
    (
      "no/such/folder.json",
      "file 'no/such/folder.json' cannot be written; check its folder, the permissions and the space on the disk"
    ),
    (".", "'.' is no regular file and cannot be written; use - for standard output"),
    ("link", "'link' is no regular file and cannot be written; use - for standard output"),
  ])
  func placesThatCannotBeWritten(path: String, message: String) async throws {
    let folder = try folder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appendingPathComponent("link").path, withDestinationPath: "nowhere")
    let run = try await folder.dcs(words("-o", path, "--force", "--lang=en"))
    #expect(run == Run(4, errors: "dcs: \(message)\n"))
  }

  @Test func linkIsFollowedWhereForced() async throws {
    let folder = try folder()
    try folder.write("", to: "real.json")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appendingPathComponent("link").path, withDestinationPath: "real.json")
    #expect(try await folder.dcs(words("-o", "link", "--force")).code == 1)
    #expect(try text("real.json", in: folder).hasPrefix("{"))
  }

  @Test(arguments: [
    (["--to=set.json", "--map=B.1"], "--map must be OLD=NEW, like 1.3.5=1.3.4, not 'B.1'"),
    (
      ["--to=set.json", "--map=B.7=A.1"],
      "--map: the old set 'thu' has no row 'B.7' that is answered; did you mean 'B.1'?"
    ),
    (
      ["--to=set.json", "--map=B.1=B"], "--map: the new set 'thu' has no row 'B' that is answered"
    ),
    (["--to=set.json", "--map=B.1=A.1", "--map=B.1=B.1"], "'B.1' must stand in one --map only"),
    (["--to=set.json", "--map=A.1=B.1", "--map=B.1=B.1"], "'B.1' must stand in one --map only"),
    ([], "'dcs migrate' needs --to SET"),
    (["--to=-", "--criteria=-"], "standard input (-) can be read only once"),
  ])
  func wrongUse(more: [String], message: String) async throws {
    let folder = try folder()
    let run = try await folder.dcs(["migrate", "school.json", "--criteria=set.json", "--lang=en"] + more)
    #expect(run == Run(2, errors: "dcs: \(message)\nFor help: dcs help migrate --lang en\n"))
  }

  @Test func evidenceWithFaultsIsNotMoved() async throws {
    let folder = try folder()
    try folder.write(evidence(points: "11"), to: "school.json")
    let run = try await folder.dcs(words("-o", "new.json", "--lang=en"))
    #expect(run.code == 1)
    #expect(run.errors.hasPrefix("school.json:4:33: error: points of 'A.1' must be from 0 to 10 [points-range]\n"))
    let message = "the evidence 'school.json' has faults by its own set and cannot be moved; mend it first"
    #expect(run.errors.hasSuffix("\ndcs: \(message)\n"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("new.json").path))
  }

  @Test func setForOtherSchools() async throws {
    let folder = try folder()
    try folder.write(Self.newer.replacing("\"thcs\"", with: "\"thpt\""), to: "new-set.json")
    let vietnamese = try await folder.dcs(words())
    #expect(vietnamese == Run(1, errors: "dcs: bộ chỉ số 'thu-2' không áp dụng cho cấp học nào của trường\n"))
    let english = try await folder.dcs(words("--lang=en"))
    #expect(english == Run(1, errors: "dcs: the set 'thu-2' covers none of the school's stages\n"))
  }

  @Test func ownSetThatIsNotKnown() async throws {
    let folder = try folder()
    let run = try await folder.dcs("migrate", "school.json", "--to=new-set.json", "--lang=en")
    #expect(run.code == 1)
    #expect(run.errors.hasPrefix("school.json:2:43: error: there is no indicator set 'thu'"))
  }
}
