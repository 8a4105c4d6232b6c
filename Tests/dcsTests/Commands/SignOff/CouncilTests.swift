import Foundation
import Testing

/// `dcs council`: a template that becomes a council, and not before it is filled in.
@Suite struct CouncilTests {
  private func text(_ name: String, in folder: borrowing TestFolder) throws -> String {
    try String(contentsOf: folder.url.appendingPathComponent(name), encoding: .utf8)
  }

  @Test func templateIsFilledInAndExported() async throws {
    let folder = try TestFolder()
    let evidence = sample("thcs-nguyen-trai.evidence.json")
    let made = try await folder.dcs("council", "--from", evidence, "-o", "hd.json")
    #expect(made.code == 0 && made.output == "")
    #expect(made.errors.hasPrefix("Mẫu cho Hội đồng tự đánh giá; "))
    let template = try text("hd.json", in: folder)
    #expect(template.contains(#""school": "Trường THCS Nguyễn Trãi""#))
    #expect(try await folder.dcs("validate", "hd.json").errors == "Đã kiểm tra 1 tệp: 0 lỗi.\n")
    let refused = try await folder.dcs("export", evidence, "--council", "hd.json")
    #expect(refused.code == 1 && refused.errors.contains("Chưa thể xuất kết quả (7 lý do):"), "\(refused.errors)")

    var filled = template
    for (number, name) in ["Hòa", "Mạnh", "Hằng", "Huy"].enumerated() {
      let empty = try #require(filled.range(of: #""name": null, "position": null, "role""#))
      filled.replaceSubrange(empty, with: #""name": "\#(name)", "position": "Chức vụ \#(number)", "role""#)
    }
    filled = filled.replacing(#""approves": null"#, with: #""approves": true"#)
      .replacing(#""acceptsSuggestions": null"#, with: #""acceptsSuggestions": true"#)
      .replacing(#""name": null, "position": null}},"#, with: #""name": "Hòa", "position": "Hiệu trưởng"}},"#)
      .replacing(#""number": null, "date": null"#, with: #""number": "1/QĐ", "date": "2025-05-09""#)
      .replacing(#""by": null, "date": null"#, with: #""by": "Huy", "date": "2025-05-09""#)
      .replacing(#""date": "2025-05-09", "to": null"#, with: #""date": null, "to": null"#)
    try folder.write(filled, to: "hd.json")
    #expect(try await folder.dcs("validate", "--strict", "hd.json").code == 0)
    let exported = try await folder.dcs(
      "export", evidence, "--council", "hd.json", "--date=2025-05-20", "-o", "kq.json")
    #expect(exported.code == 0, "\(exported.errors)")
    #expect(try await folder.dcs("verify", "kq.json", "--evidence", evidence).code == 0)
  }

  @Test func evidenceThatIsNotFilledInYetIsEnough() async throws {
    let folder = try TestFolder()
    let school = #""school": {"name": "Trường Thử"}, "schoolYear": "2024-2025""#
    try folder.write(#"{"format": "dcs-evidence/1", "criteria": "qd-4725-2022", \#(school)}"#, to: "ho-so.json")
    let run = try await folder.dcs("council", "--from=ho-so.json", "--kind=external", "--lang=en")
    #expect(run.code == 0)
    #expect(
      run.output.hasPrefix("{\n  \"format\": \"dcs-council/1\",\n  \"about\": [\n    \"The file of an external team. "))
    #expect(run.errors.hasPrefix("A template for an external team; "))
    #expect(run.errors.hasSuffix("  dcs export EVIDENCE --council COUNCIL -o RESULT\n"))
  }

  @Test func nameTypedAsDecomposedText() async throws {
    let folder = try TestFolder()
    let name = "Trường Thử"
    let run = try await folder.dcs(
      "council", "--year=2024-2025", "--school", name.decomposedStringWithCanonicalMapping)
    #expect(run.output.utf8.split(separator: 10).contains { $0.elementsEqual("  \"school\": \"\(name)\",".utf8) })
  }

  @Test func fileThatIsThereStays() async throws {
    let folder = try TestFolder()
    try folder.write("x", to: "hd.json")
    let words = ["council", "--school=A", "--year=2024-2025", "-o", "hd.json"]
    #expect(
      try await folder.dcs(words) == Run(4, errors: "dcs: tệp 'hd.json' đã có; thêm --force nếu muốn ghi đè\n"))
    #expect(try text("hd.json", in: folder) == "x")
    #expect(try await folder.dcs(words + ["--force"]).code == 0)
    #expect(try text("hd.json", in: folder).hasPrefix("{"))
  }

  @Test(arguments: [
    ("", "either --from EVIDENCE or both --school and --year must be given"),
    ("--school=A", "either --from EVIDENCE or both --school and --year must be given"),
    ("--from=a --year=2024-2025", "either --from EVIDENCE or both --school and --year must be given"),
    ("--school= --year=2024-2025", "--school must not be empty"),
    ("--school=A --year=2024", "--year must be two successive years, like 2024-2025, not '2024'"),
  ])
  func wrongUse(words: String, message: String) async throws {
    let folder = try TestFolder()
    let run = try await folder.dcs(["council", "--lang=en"] + words.split(separator: " ").map(String.init))
    #expect(run == Run(2, errors: "dcs: \(message)\nFor help: dcs help council --lang en\n"))
  }

  @Test func evidenceThatCannotBeUsed() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let words = ["council", "--lang=en"]
    #expect(try await folder.dcs(words + ["--from=no.json"]) == Run(3, errors: "dcs: there is no file 'no.json'\n"))
    let noEvidence =
      "dcs: 'set.json' is no evidence file with a school's name and year; see dcs validate set.json\n"
    #expect(try await folder.dcs(words + ["--from=set.json"]) == Run(1, errors: noEvidence))
    let noSet = "dcs: there is no set such as the evidence names; name its file by --criteria\n"
    #expect(try await folder.dcs(words + ["--from=school.json"]) == Run(1, errors: noSet))
    #expect(try await folder.dcs(words + ["--from=school.json", "--criteria=set.json"]).code == 0)
  }
}
