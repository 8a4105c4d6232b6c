import DcsScore
import Foundation
import Testing

/// A result whose level was changed and whose digest was mended, wherever results are taken.
@Suite struct ForgedResultTests {
  private static let told = "level: kết quả ghi 99, theo bộ chỉ số và điểm đã ghi phải là 2"

  /// A folder with the forged result of a school that is at level 2.
  private func forged() async throws -> TestFolder {
    let folder = try TestFolder.signOff()
    #expect(try await folder.export().code == 0)
    try folder.forge("result.json", #""level":2,"points":16"#, #""level":99,"points":16"#)
    return folder
  }

  @Test func validateFindsItByTheSet() async throws {
    let run = try await forged().dcs("validate", "--criteria=set.json", "result.json")
    #expect(run.code == 1)
    #expect(run.output.contains("lỗi: \(Self.told) [result-score]\n"))
  }

  @Test func verifyFindsItWithoutTheEvidence() async throws {
    let folder = try await forged()
    let run = try await folder.verify("result.json")
    #expect(run.code == 1)
    #expect(run.output.contains("✗ \(Self.told)\n"), "\(run.output)")
    let json = try await folder.verify("result.json", "--format=json", "--lang=en")
    #expect(json.output.contains(#""path": ["level"]"#))
    #expect(
      json.output.contains(#""message": "level: the result says 99, by the set and the recorded points it is 2""#))
    let scored = try await folder.verify("result.json", "--evidence=school.json")
    #expect(scored.output.contains("✗ level: kết quả ghi 99, chấm lại được 2\n") && !scored.output.contains(Self.told))
  }

  @Test func statusDoesNotTickIt() async throws {
    let folder = try await forged()
    let run = try await folder.dcs("status", "--criteria=set.json", "--date=2025-05-21", "school.json", "result.json")
    #expect(run.code == 1)
    #expect(
      run.output.inOneLine.contains(
        "! 'result.json' không đúng nên không được tính: level: kết quả ghi 99, chấm lại được 2\n"),
      "\(run.output)")
    #expect(run.output.contains("? Kết quả tự đánh giá\n"))
    // Evidence that has changed since cannot score it again, and still the set shows it.
    try folder.write(closedEvidence().replacing("\"Ảnh\"", with: "\"Ảnh mới\""), to: "school.json")
    let json = try await folder.dcs(
      "status", "--criteria=set.json", "--format=json", "--lang=en", "school.json", "result.json")
    #expect(json.output.contains(#""reason": "does-not-hold""#))
    #expect(
      json.output.contains(
        "'result.json' does not hold and is not counted: level: the result says 99, by the set and the recorded points it is 2"
      ))
  }

  @Test func exportNeitherReplacesNorExaminesIt() async throws {
    let folder = try await forged()
    for (option, more) in [("--replaces", ["--reason=Chấm lại"]), ("--examines", [])] {
      let run = try await folder.dcs(
        ["export", "--criteria=set.json", "--council=council.json", "--date=2025-05-21", "-o", "new.json"]
          + ["school.json", "\(option)=result.json"] + more)
      #expect(run.code == 1)
      let why =
        "dcs: 'result.json' không phải kết quả còn nguyên vẹn: \(Self.told); \(option) cần tệp đúng như khi xuất ra\n"
      #expect(run.errors.hasPrefix(why), "\(run.errors)")
      #expect(!(try folder.names.contains("new.json")))
    }
  }

  @Test("A result that names another set's digest is not ticked, even where its evidence is not at hand")
  func otherSet() async throws {
    let folder = try await forged()
    let digest = SHA256(try folder.bytes("set.json")).hex
    try folder.forge("result.json", digest, String(repeating: "0", count: 64))
    for evidence in [closedEvidence(), closedEvidence() + "\n"] {
      try folder.write(evidence, to: "school.json")
      let run = try await folder.dcs("status", "--criteria=set.json", "--lang=en", "school.json", "result.json")
      #expect(run.code == 1)
      #expect(run.output.inOneLine.contains("! 'result.json' does not hold and is not counted: another criteria file"))
      #expect(run.output.contains("? Self-assessment's result\n"))
    }
  }

  @Test func roundsAndExaminedResultsAreLookedAtToo() async throws {
    let folder = try await forged()
    try folder.change("council.json", #""kind": "self""#, #""kind": "external""#)
    let digest = SHA256(try folder.bytes("result.json")).hex
    #expect(try await folder.export("-o", "team.json").code == 0)
    try folder.forge(
      "team.json", #","format":"dcs-result/1""#, #","examines":{"sha256":"\#(digest)"},"format":"dcs-result/1""#)
    let run = try await folder.verify("team.json", "--examined=result.json", "--lang=en")
    #expect(run.code == 1)
    #expect(
      run.output.inOneLine.contains(
        "✗ 'result.json' is not a result as it was exported: level: the result says 99, by the set and the recorded points it is 2\n"
      ), "\(run.output)")
    #expect(try await folder.verify("--chain", "result.json", "team.json").code == 1)
  }

  @Test("--complete fails where a part could not be checked")
  func complete() async throws {
    let folder = try TestFolder.signOff()
    #expect(try await folder.export().code == 0)
    #expect(try await folder.verify("result.json").code == 0)
    let part = try await folder.verify("result.json", "--complete", "--lang=en")
    #expect(part.code == 1)
    #expect(
      part.output.hasSuffix(
        "\nNOT COMPLETE; NOT CHECKED: the evidence, attached files, the scoring, the\ncouncil's rules\n"))
    let whole = try await folder.verify("result.json", "--complete", "--evidence=school.json")
    #expect(whole.code == 0 && whole.output.hasSuffix("\nĐÃ XÁC MINH\n"))
    #expect(try await folder.verify("--chain", "result.json", "--complete").code == 1)
    #expect(try await folder.export("-o", "second.json", "--replaces=result.json", "--reason=Lại").code == 0)
    let rounds = try await folder.verify(
      "--chain", "result.json", "second.json", "--complete", "--evidence=school.json")
    #expect(rounds.code == 0 && rounds.output.hasSuffix("\nĐÃ XÁC MINH\n"), "\(rounds.output)")
    #expect(try await folder.export("--no-attachments", "--force").code == 0)
    let undigested = try await folder.verify("result.json", "--complete", "--evidence=school.json")
    #expect(
      undigested.code == 1 && undigested.output.hasSuffix("\nKHÔNG ĐẠT --complete; CHƯA KIỂM TRA: tệp đính kèm\n"))
  }

  @Test func resultOfADayYetToCome() async throws {
    let folder = try TestFolder.signOff()
    let run = try await folder.export("--date=9999-12-31", "--lang=en")
    #expect(run.code == 1)
    #expect(
      run.errors.inOneLine.contains(
        #/✗ the result's date, 9999-12-31, is yet to come \(today is 20\d\d-\d\d-\d\d\) \[date-in-future\]/#))
    #expect(
      run.errors.contains("→ choose a day that is not after today, or check the computer's clock; see\n    --date\n"))
    #expect(try await folder.export().code == 0)
    try folder.forge("result.json", #""date":"2025-05-20","evidence""#, #""date":"9999-12-31","evidence""#)
    let verified = try await folder.verify("result.json")
    #expect(verified.code == 1)
    #expect(verified.output.contains("✗ ngày xuất 31/12/9999 còn chưa tới (hôm nay là "))
  }
}

extension String {
  /// The text with the lines of each entry joined.
  fileprivate var inOneLine: String { replacing("\n  ", with: " ") }
}
