import Testing

@testable import DcsScore

/// A council's file that somebody saved as a workbook.
@Suite struct CouncilWorkbookTests {
  private func file(_ text: String) -> ParsedFile {
    ParsedFile(SourceText(name: "a.xlsx", bytes: PlainWorkbook(text).bytes))
  }

  private let workbook = "[Ghi chép]\nHọp lúc nào?\n[Hội đồng]\n" + CouncilTableReadingTests.table

  @Test func sameAsTable() throws {
    let checked = Validation.council(file(workbook))
    #expect(checked.faults.isEmpty)
    #expect(checked.model == CouncilTableReadingTests.checked(CouncilTableReadingTests.table).model)
    #expect(SourceText.isOurs(workbook: PlainWorkbook(workbook).bytes))
  }

  /// Real days and truth values of a workbook are days and votes.
  @Test func valuesOfAWorkbook() throws {
    let text = workbook.replacing("1/QĐ", with: "17").replacing(";không tán thành;", with: ";0;")
    let council = try #require(Validation.council(file(text)).model)
    #expect(council.decision.number == "17" && council.members[2].approves == false)
  }

  @Test(arguments: [
    (
      ";ủy viên;", ";thủ quỹ;",
      "dòng 19, cột 'Nhiệm vụ' (ô Hội đồng!C19): 'Nhiệm vụ' phải là một trong: chủ tịch (trưởng đoàn), phó chủ tịch (phó trưởng đoàn), thư ký, ủy viên (thành viên đoàn); không phải 'thủ quỹ'",
      "row 19, column 'Nhiệm vụ' (cell Hội đồng!C19): 'Nhiệm vụ' must be one of: chair (leader), vice-chair (deputy leader), secretary, member; not 'thủ quỹ'"
    ),
    (
      "16:30", "13h",
      "dòng 14 (ô Hội đồng!B14): cuộc họp không thể kết thúc lúc 13 giờ 00, trước khi bắt đầu lúc 14 giờ 00",
      "row 14 (cell Hội đồng!B14): the meeting cannot have ended at 13:00, before it began at 14:00"
    ),
  ])
  func fault(part: String, replacement: String, vi: String, en: String) throws {
    let faults = Validation.council(file(workbook.replacing(part, with: replacement))).faults.faults
    #expect(faults.map(\.message) == [LocalizedText(vi: vi, en: en)])
  }
}
