import Foundation
import Testing

@testable import DcsScore

/// Tables and other files that were saved in an encoding without Vietnamese, so that its letters are gone: the file says
/// so, and which one still has them.
@Suite struct LostLettersTests {
  /// A text as a program saves it in windows-1252: what that has, and question marks.
  private func saved(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { $0.value < 0x100 ? UInt8($0.value) : UInt8(ascii: "?") }
  }

  private static let gone = (
    vi:
      "các chữ Việt trong tệp đã thành dấu '?' khi lưu ở bảng mã không có chữ Việt, nên không lấy lại được từ tệp này",
    en: "Vietnamese letters became '?' when the file was saved in an encoding without them, and cannot be had from it"
  )
  private static let table = (
    vi:
      "\(gone.vi); hãy mở lại bảng tính gốc (.xlsx), không phải tệp này, rồi lưu dạng CSV: Excel chọn 'CSV UTF-8', LibreOffice chọn bộ ký tự 'Unicode (UTF-8)'",
    en:
      "\(gone.en); open the original spreadsheet (.xlsx), not this file, and save it as CSV: 'CSV UTF-8' in Excel, the character set 'Unicode (UTF-8)' in LibreOffice"
  )

  private func faults(_ bytes: [UInt8], _ name: String, _ language: Language = .vietnamese) -> [String] {
    let source = SourceText(name: name, bytes: bytes)
    return ParsedFile(source).document.faults.faults.map {
      let place = source.place(at: $0.range.lowerBound)
      return "\(place.line):\(place.column) \($0.rule) \($0.message[language])"
    }
  }

  @Test(arguments: [";", ",", "\t"])
  func plainCSV(_ separator: String) {
    let bytes = saved(RuleExamples.table.replacing(",", with: " ").replacing(";", with: separator))
    #expect(faults(bytes, "a.csv") == ["4:2 encoding \(Self.table.vi)"])
    #expect(faults(bytes, "a.csv", .english) == ["4:2 encoding \(Self.table.en)"])
  }

  /// Whoever saved such a table anew as UTF-8 lost the letters as well.
  @Test func savedAgainAsUTF8() {
    let lost = String(RuleExamples.table.unicodeScalars.map { $0.value < 0x100 ? Character($0) : "?" })
    #expect(faults(Array(lost.utf8), "a.csv") == ["7:8 encoding \(Self.table.vi)"])
    #expect(faults(Array(lost.utf8), "a.csv", .english) == ["7:8 encoding \(Self.table.en)"])
    // Where even the ids' column has lost its name, in ASCII.
    let ascii = String(RuleExamples.table.unicodeScalars.map { $0.isASCII ? Character($0) : "?" })
    #expect(faults(Array(ascii.utf8), "a.csv") == ["7:1 encoding \(Self.table.vi)"])
  }

  @Test func cellsAreTold() throws {
    let table = RuleExamples.table.replacing("Báo cáo", with: "B?o c?o tr?c tuy?n")
    let log = try validationFaults(Array(table.utf8), .table)
    #expect(log.faults.map(\.rule) == [.ruinedText])
  }

  @Test(arguments: ["a.json", "a.txt"])
  func otherFiles(_ name: String) {
    let bytes = saved(#"{"name": "Trường THCS Nguyễn Trãi"}"#)
    let (vi, en) = (
      "hãy mở lại tệp gốc, không phải tệp này, rồi lưu và chọn mã hóa UTF-8",
      "open the original file, not this one, and save it with UTF-8 as its encoding"
    )
    #expect(faults(bytes, name) == ["1:32 encoding \(Self.gone.vi); \(vi)"])
    #expect(faults(bytes, name, .english) == ["1:32 encoding \(Self.gone.en); \(en)"])
  }

  /// Where no letter is lost, saving anew brings them.
  @Test func nothingIsLost() {
    let bytes = saved("Mã;Ghi chú\nG.1;Café?\n")
    #expect(
      faults(bytes, "a.csv") == [
        "1:2 encoding tệp phải ở bảng mã UTF-8, nhưng byte 0xE3 ở đây thì không; hãy lưu lại và chọn mã hóa UTF-8"
      ])
  }
}
