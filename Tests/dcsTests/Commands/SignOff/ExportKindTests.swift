import Testing

/// Files of other kinds than an export needs, and texts that only look ruined.
@Suite struct ExportKindTests {
  private static let evidence = (
    vi: "dcs: tệp này là hồ sơ minh chứng: tính điểm bằng dcs score, kiểm tra lỗi bằng dcs validate\n",
    en: "dcs: this file is evidence: dcs score scores it, dcs validate finds its faults\n"
  )
  private static let council = (
    vi: "dcs: tệp này là tệp Hội đồng: xem bằng dcs show, dùng để xuất kết quả bằng dcs export --council\n",
    en: "dcs: this file is a council file: dcs show prints it, dcs export --council takes it\n"
  )
  private static let result = (
    vi: "dcs: tệp này là kết quả đã xuất: xem bằng dcs show, kiểm tra bằng dcs verify\n",
    en: "dcs: this file is an exported result: dcs show prints it, dcs verify checks it\n"
  )

  private func errors(_ folder: borrowing TestFolder, _ words: String...) async throws -> String {
    let run = try await folder.dcs(["export", "--criteria=set.json", "--date=2025-05-21", "-o", "new.json"] + words)
    #expect(run.code == 1 && run.output == "")
    return run.errors
  }

  @Test func filesThatAreSwapped() async throws {
    let folder = try await TestFolder.exported()
    let swapped = ["council.json", "--council=school.json"]
    let vietnamese = try await errors(folder, swapped[0], swapped[1])
    #expect(vietnamese.contains(Self.council.vi) && vietnamese.contains(Self.evidence.vi))
    let english = try await errors(folder, swapped[0], swapped[1], "--lang=en")
    #expect(english.contains(Self.council.en) && english.contains(Self.evidence.en))
  }

  /// One hint for the file that is wrong, and none for the others.
  @Test func oneFileOfAnotherKind() async throws {
    let folder = try await TestFolder.exported()
    #expect(try await errors(folder, "result.json", "--council=council.json").contains(Self.result.vi))
    #expect(try await errors(folder, "school.json", "--council=result.json", "--lang=en").contains(Self.result.en))
    let replaced = try await errors(
      folder, "school.json", "--council=council.json", "--replaces=council.json", "--reason=x")
    #expect(replaced.contains(Self.council.vi) && !replaced.contains(Self.evidence.vi))
    let examined = try await errors(
      folder, "school.json", "--council=council.json", "--examines=school.json", "--lang=en")
    #expect(examined.contains(Self.evidence.en) && !examined.contains(Self.council.en))
    try folder.change("council.json", #""number": "2/BB""#, #""number": """#)
    #expect(try await !errors(folder, "school.json", "--council=council.json").contains("dcs: tệp này là"))
  }

  /// Somebody may be called so: whoever has looked says so, and the text is told all the same.
  @Test(arguments: [("school.json", "Trường Thử"), ("council.json", "Giáo viên")])
  func textsThatAreWrittenSo(_ file: String, _ text: String) async throws {
    let folder = try TestFolder.signOff()
    try folder.change(file, text, "K? ho?ch")
    if file == "school.json" { try folder.change("council.json", text, "K? ho?ch") }
    let refused = try await folder.export()
    #expect(refused.code == 1 && refused.errors.contains("[ruined-text]\n  → sửa lại từng chỗ đã nêu"))
    let run = try await folder.export("--accept-texts", "--lang=en")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.errors.contains("warning: 'K? ho?ch' has '?' for letters that were lost"))
    #expect(try await folder.verify("result.json", "--evidence=school.json").code == 0)
  }
}
