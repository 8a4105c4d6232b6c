import Testing

@testable import DcsScore

/// A line above a table is known by each name that it has or had.
@Suite struct TableLabelTests {
  private static let table = RuleExamples.table

  private func table(_ lines: String) -> String {
    Self.table.replacing("Tên trường;Trường Mẫu\n", with: "Tên trường;Trường Mẫu\n\(lines)\n")
  }

  @Test(arguments: [
    "Xã, phường, đặc khu", "Xã, phường", "XÃ,  PHƯỜNG", "Xã, phường\u{200B}", "commune", "Commune", "Commune or ward",
  ])
  func commune(label: String) throws {
    let reading = readTable(table("\"\(label)\";Xã Thanh Lâm"))
    #expect(reading.faults.isEmpty)
    #expect(try #require(reading.model).school.commune == "Xã Thanh Lâm")
  }

  @Test(arguments: ["Tỉnh, thành phố", "province", "Province", "Province or city"])
  func province(label: String) throws {
    let reading = readTable(table("\(label);Hải Dương"))
    #expect(reading.faults.isEmpty)
    #expect(try #require(reading.model).school.province == "Hải Dương")
  }

  /// Both names in one table are the same line twice.
  @Test func bothNames() {
    let text = table("Xã, phường, đặc khu;Xã A\nXã, phường;Xã B")
    #expect(tableFaults(text) == ["6:1 table-repeated row 6 (cell A6): this line is above already"])
    #expect(tableFaults(text, .vietnamese) == ["6:1 table-repeated dòng 6 (ô A6): dòng này đã có ở trên"])
  }

  /// What a fault names is what the table says.
  @Test func faultsNameTheLineAsTheTableDoes() {
    for label in ["Xã, phường", "Xã, phường, đặc khu"] {
      #expect(
        tableFaults(table("\(label);'#NV")) == [
          "5:\(label.count + 2) spreadsheet-error row 5 (cell B5): '\(label)' is a spreadsheet's error ('#NV') and says nothing; mend its cell and write the value"
        ])
    }
  }

  @Test func unknownNames() {
    #expect(
      tableFaults(table("Xã, phường, đặc khi;Xã A"), .vietnamese) == [
        "5:1 table-column dòng 5 (ô A5): không có dòng nào tên là 'Xã, phường, đặc khi' ở trên bảng; hãy xóa, hoặc đặt trong ngoặc đơn để dcs bỏ qua; có phải là 'Xã, phường, đặc khu' không?"
      ])
  }
}
