import DcsScore
import Foundation
import Testing

@testable import DcsCommand

/// `dcs export`: the result of a council, or everything that stands against it.
@Suite struct ExportTests {
  @Test func goodRun() async throws {
    let folder = try TestFolder.signOff()
    let run = try await folder.export()
    let bytes = try folder.bytes("result.json")
    let said = """
      Trường Thử
      Năm học 2024-2025, theo bộ chỉ số 1/QĐ-THU (thu 1.0.0)

      MỨC 2: Cao

      A  Nhóm A                                      6/10  ████████████░░░░░░░░  mức 2
      B  Nhóm B                                     10/10  ████████████████████  mức 2


      """
    #expect(
      run
        == Run(0, errors: said + "Đã xuất kết quả ra result.json. Mã băm SHA-256 của tệp:\n" + readable(bytes)))
    #expect(JSONDocument(parsing: bytes).root?.canonicalBytes == bytes)
    #expect(try await folder.verify("result.json", "--evidence=school.json").code == 0)
    // The same again, to standard output.
    let again = try await folder.export("--output=-")
    let output = String(decoding: bytes, as: UTF8.self)
    #expect(
      again == Run(0, output: output, errors: said + "Đã xuất kết quả. Mã băm SHA-256 của tệp:\n" + readable(bytes)))
    let english = try await folder.export("-o", "english.json", "--lang=en")
    #expect(english.errors.contains("\n\nThe result is in english.json. The file's SHA-256 digest:\n  "))
    #expect(try await folder.verify("english.json", "--evidence=school.json").code == 0)
    #expect(
      try folder.names == ["council.json", "english.json", "minh-chung", "result.json", "school.json", "set.json"])
  }

  /// What is exported, 'dcs verify' must take.
  @Test func reasonOfAnyForm() async throws {
    let folder = try TestFolder.signOff()
    #expect(try await folder.export().code == 0)
    let run = try await folder.export(
      "--replaces=result.json", "--date=2025-05-21", "-o", "second.json", "--reason", " Bo\u{302}\u{309} sung \u{A0}")
    #expect(run.code == 0)
    #expect(try String(decoding: folder.bytes("second.json"), as: UTF8.self).contains(#""reason":"Bổ sung""#))
    #expect(try await folder.verify("second.json", "--evidence=school.json").code == 0)
    let marks = try await folder.export(
      "--replaces=result.json", "--date=2025-05-21", "-o", "third.json", "--lang=en", "--reason",
      "a" + String(repeating: "\u{301}", count: 40))
    #expect(marks.code == 1)
    #expect(marks.errors.contains("a letter must not carry more than 30 marks [json-string]"))
  }

  /// What is closed must be read by others: letters that are ruined are settled before.
  @Test(arguments: [("school.json", "Ảnh", "áº¢nh"), ("council.json", "Giáo viên", "GiÃ¡o viÃªn")])
  func ruinedText(_ file: String, _ text: String, _ ruined: String) async throws {
    let folder = try TestFolder.signOff()
    try folder.change(file, "\"\(text)\", \"", "\"\(ruined)\", \"")
    let run = try await folder.export()
    #expect(run.code == 1 && run.output == "")
    #expect(
      run.errors.contains(
        "cảnh báo: '\(ruined)' là chữ bị hỏng: tệp UTF-8 đã được đọc ở bảng mã windows-1252 rồi lưu lại; đúng ra là '\(text)' [ruined-text]\n"
      ))
    #expect(
      run.errors.hasSuffix(
        """
        Chưa thể xuất kết quả (1 lý do):
        ✗ còn 1 chỗ có chữ bị hỏng do sai bảng mã [ruined-text]
          → sửa lại từng chỗ đã nêu, rồi xuất lại; chỗ nào vốn viết như vậy thì thêm
            --accept-texts

        """), "\(run.errors)")
    let english = try await folder.export("--lang=en")
    #expect(
      english.errors.hasSuffix(
        """
        The result cannot be exported yet (1):
        ✗ texts whose letters are ruined by a wrong encoding: 1 [ruined-text]
          → mend each place that was told, and export again; where a text is written so,
            add --accept-texts

        """), "\(english.errors)")
    #expect(try !folder.names.contains("result.json"))
    #expect(try await folder.dcs("validate", "--fix", "--criteria=set.json", file).code == 0)
    #expect(try String(decoding: folder.bytes(file), as: UTF8.self).contains(text))
    #expect(try await folder.export().code == 0)
  }

  @Test(arguments: [
    (["school.json"], "'dcs export' cần --council TỆP", "'dcs export' needs --council FILE"),
    (
      ["school.json", "--council=council.json", "--date=2025-02-29"],
      "--date phải là ngày có thật, như 20/05/2025, không phải '2025-02-29'",
      "--date must be a real date, like 2025-05-20, not '2025-02-29'"
    ),
    (
      ["school.json", "--council=council.json", "--replaces=a.json"], "--replaces và --reason phải đi cùng nhau",
      "--replaces and --reason must come together"
    ),
    (
      ["school.json", "--council=council.json", "--reason=Vì"], "--replaces và --reason phải đi cùng nhau",
      "--replaces and --reason must come together"
    ),
    (
      ["school.json", "--council=council.json", "--replaces=a.json", "--reason= "], "--reason không được để trống",
      "--reason must not be empty"
    ),
    (
      ["-", "--council=-"], "đầu vào chuẩn (-) chỉ đọc được một lần", "standard input (-) can be read only once"
    ),
    ([], "'dcs export' cần HỒ-SƠ", "'dcs export' needs EVIDENCE"),
  ])
  func wrongUse(words: [String], vi: String, en: String) async throws {
    let folder = try TestFolder.signOff()
    #expect(
      try await folder.dcs(["export"] + words) == Run(2, errors: "dcs: \(vi)\nXem hướng dẫn: dcs help export\n"))
    #expect(
      try await folder.dcs(["export", "--lang=en"] + words)
        == Run(2, errors: "dcs: \(en)\nFor help: dcs help export --lang en\n"))
  }

  @Test func dateIsTodayUnlessItIsGiven() async throws {
    let folder = try TestFolder.signOff()
    let before = Clock.today
    let run = try await folder.dcs("export", "school.json", "--criteria=set.json", "--council=council.json")
    #expect(run.code == 0)
    let date = JSONDocument(parsing: Array(run.output.utf8)).root?["date"]?.value
    #expect([before, Clock.today].map { .string($0.description) }.contains(date))
  }
}
