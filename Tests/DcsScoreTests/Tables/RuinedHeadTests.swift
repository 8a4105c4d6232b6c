import Foundation
import Testing

@testable import DcsScore

/// A table of which all letters are ruined, its columns' names among them, is told as that, and not as another table.
@Suite struct RuinedHeadTests {
  private static let wayOut = (
    vi:
      "nên cả tên cột 'Mã' cũng bị hỏng; hãy mở lại bảng tính gốc (.xlsx), không phải tệp này, rồi lưu dạng CSV: Excel chọn 'CSV UTF-8', LibreOffice chọn bộ ký tự 'Unicode (UTF-8)'",
    en:
      "so that even the column's name 'Mã' is ruined; open the original spreadsheet (.xlsx), not this file, and save it as CSV: 'CSV UTF-8' in Excel, the character set 'Unicode (UTF-8)' in LibreOffice"
  )

  /// UTF-8 as a program reads it in another encoding; what that has not becomes U+FFFD, or the control of its number.
  private func misread(_ text: String, _ encoding: String.Encoding, hasControls: Bool) -> String {
    text.utf8.map { byte in
      String(bytes: [byte], encoding: encoding) ?? (hasControls ? String(UnicodeScalar(byte)) : "\u{FFFD}")
    }.joined()
  }

  private func faults(_ table: String, _ language: Language) -> [String] {
    let file = ParsedFile(SourceText(name: "a.csv", bytes: Array(table.utf8)))
    return lines(file.document.faults, of: table, language)
  }

  @Test(arguments: [";", ",", "\t"], [true, false])
  func misreadAsWindows1252(_ separator: String, _ hasControls: Bool) {
    let table = RuleExamples.table.replacing(",", with: " ").replacing(";", with: separator)
    let ruined = misread(table, .windowsCP1252, hasControls: hasControls)
    #expect(
      faults(ruined, .vietnamese) == [
        "7:1 encoding chữ trong bảng bị hỏng: tệp UTF-8 đã được đọc ở bảng mã windows-1252 rồi lưu lại, \(Self.wayOut.vi)"
      ])
    #expect(
      faults(ruined, .english) == [
        "7:1 encoding the table's letters are ruined: UTF-8 was read as windows-1252 and saved again, \(Self.wayOut.en)"
      ])
  }

  /// Typed for the fonts of TCVN3.
  @Test func oldFont() {
    let header =
      "M·;§¹t;§iÓm;Sè ®¹t;Tæng sè;CÊp häc;Sè ng­êi häc;Sè thiÕt bÞ;Tªn minh chøng;Sè v¨n b¶n;Ngµy;§­êng dÉn;TÖp;Ghi chó"
    let lines = RuleExamples.table.split(separator: "\n", omittingEmptySubsequences: false)
    let table = lines.map { $0.hasPrefix("Mã;") ? header : String($0) }.joined(separator: "\n")
    #expect(
      faults(table, .vietnamese) == [
        "7:1 encoding bảng viết ở bảng mã cũ TCVN3 (ABC), không phải Unicode, \(Self.wayOut.vi)"
      ])
    #expect(
      faults(table, .english) == [
        "7:1 encoding the table is in the old encoding TCVN3 (ABC), not Unicode, \(Self.wayOut.en)"
      ])
  }

  /// Other tables are no more ruined than they were.
  @Test(arguments: ["Họ tên;Lớp;Điểm\nAn;6A;9\n", "Ã;Ð;Þ\nx;y;z\n", "MÃ£\nx\n", "MÃ£;Lá»›p;TuÃ¢n\nx;y;z\n"])
  func otherTables(_ table: String) {
    #expect(faults(table, .english).first?.contains("table-header the table must have a row of column names") == true)
  }
}
