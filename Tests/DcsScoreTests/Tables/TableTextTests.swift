import Testing

@testable import DcsScore

@Suite struct TableTextTests {
  /// What a spreadsheet would run, or come back with as something else.
  @Test(arguments: [
    "=1+1", "+84 123", "-5", "@SUM(A1)", "\t=1", "007", "3/2024", "1.10", "12/5/2024", "5-Jan", "TRUE", "false", "1E5",
    "#N/A", "#REF!", "#NV", "Err:502", "####", "50%", "$5", "5 ₫", "1,5", "12:30", "tháng 9/2024", "Sep-24",
    "2024-09-05",
    "100000000000000000000", "1 2/3", "'", "'x", "''=y", "٣", "①", "Đúng", "SAI", "đúng", "Thứ Hai 5/3/2024",
    "thứ bảy, 5/3/2024", "Chủ nhật 5/3/2024", "CN 5/3/2024", "10:30 sáng", "10:30 chiều", "5 tháng Giêng 2024",
    "Tháng Mười Hai 2024",
  ])
  func protects(_ text: String) {
    #expect(TableText.protected(text) == "'" + text)
    #expect(TableText.unprotected("'" + text) == text)
  }

  @Test(arguments: [
    "12/KH-THCS", "Kế hoạch 2024-2025 của trường", "30287415", "2024", "1", "thcs", "https://a.example/?a=1&b=2",
    "KH-1",
    "it's", "Trường", "", "Khối 6", "v1.0", "Đúng hạn", "Sai sót", "Thứ Hai", "Tháng Giêng", "Chủ nhật",
    "Buổi sáng 5/3",
  ])
  func leavesTheRestAlone(_ text: String) {
    #expect(TableText.protected(text) == text)
    #expect(TableText.unprotected(text) == text)
  }

  @Test func protectingCanAlwaysBeUndone() {
    var random = SeededGenerator(seed: 5)
    let letters = Array("'=+-@\t 0123./:%eaJn#!?N/Aăđ\"\n;,()")
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...8, using: &random)
      let text = String((0..<length).map { _ in letters.randomElement(using: &random) ?? "x" }).trimmed
      #expect(TableText.unprotected(TableText.protected(text)) == text)
      #expect(CSVText.unquoted(Array(CSVText.quoted(text).utf8)[...]) == text)
    }
  }
}
