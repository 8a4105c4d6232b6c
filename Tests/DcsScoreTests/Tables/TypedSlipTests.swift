import DcsScore
import Testing

/// Shares, percentages, dashes and years of two digits in place of numbers and dates: told with what to write.
@Suite struct TypedSlipTests {
  private func faults(_ old: String, _ new: String, _ language: Language) throws -> [String] {
    let text = RuleExamples.evidence.replacing(old, with: new)
    return lines(try validationFaults(Array(text.utf8), .evidence), of: text, language)
  }

  private func table(_ old: String, _ new: String, _ language: Language) -> [String] {
    tableFaults(RuleExamples.table.replacing(old, with: new), language)
  }

  @Test(arguments: [
    ("40/45", "hãy ghi 40 ở 'part' và 45 ở 'whole'", "write 40 under 'part' and 45 under 'whole'"),
    ("40 / 45", "hãy ghi 40 ở 'part' và 45 ở 'whole'", "write 40 under 'part' and 45 under 'whole'"),
    (
      "88,9 %", "hãy ghi số đếm được ở 'part' và tổng số ở 'whole', không ghi phần trăm",
      "write how many there are under 'part' and of how many under 'whole', and no percentage"
    ),
    ("–", "chưa có gì thì bỏ khóa này", "where there is nothing yet, leave the key out"),
  ])
  func factsInJSON(_ text: String, _ vi: String, _ en: String) throws {
    let new = #""part": "\#(text)""#
    #expect(
      try faults(#""part": 40"#, new, .vietnamese) == [
        "3:31 wrong-type 'part' phải là số, không phải '\(text)'; \(vi)"
      ])
    #expect(
      try faults(#""part": 40"#, new, .english) == ["3:31 wrong-type 'part' must be a number, not '\(text)'; \(en)"])
  }

  @Test(arguments: [
    ("90/100", "hãy ghi 90 ở 'Số đạt' và 100 ở 'Tổng số'", "write 90 under 'Số đạt' and 100 under 'Tổng số'"),
    (
      "90%", "hãy ghi số đếm được ở 'Số đạt' và tổng số ở 'Tổng số', không ghi phần trăm",
      "write how many there are under 'Số đạt' and of how many under 'Tổng số', and no percentage"
    ),
    ("-", "chưa có gì thì để trống ô", "where there is nothing yet, leave the cell empty"),
    ("—", "chưa có gì thì để trống ô", "where there is nothing yet, leave the cell empty"),
  ])
  func factsInATable(_ text: String, _ vi: String, _ en: String) {
    #expect(
      table(";90;100;", ";\(text);100;", .vietnamese) == [
        "9:9 table-value dòng 9, cột 'Số đạt' (ô D9): phải là số, không phải '\(text)'; \(vi)"
      ])
    #expect(
      table(";90;100;", ";\(text);100;", .english) == [
        "9:9 table-value row 9, column 'Số đạt' (cell D9): must be a number, not '\(text)'; \(en)"
      ])
  }

  @Test(arguments: [
    ("3,5/4", "hãy chỉ ghi số điểm, là 3,5", "write the points alone, which are 3,5"),
    ("90%", "hãy ghi số điểm, không ghi phần trăm", "write the points, and no percentage"),
  ])
  func points(_ text: String, _ vi: String, _ en: String) throws {
    #expect(
      try faults(#"{"points": 4"#, #"{"points": "\#(text)""#, .vietnamese).contains(
        "7:21 wrong-type 'points' phải là số, không phải '\(text)'; \(vi)"))
    #expect(
      try faults(#"{"points": 4"#, #"{"points": "\#(text)""#, .english).contains(
        "7:21 wrong-type 'points' must be a number, not '\(text)'; \(en)"))
    #expect(
      table(";0,5;", ";\(text);", .vietnamese) == [
        "12:8 table-value dòng 12, cột 'Điểm' (ô C12): phải là số, không phải '\(text)'; \(vi)"
      ])
    #expect(
      table(";0,5;", ";\(text);", .english) == [
        "12:8 table-value row 12, column 'Điểm' (cell C12): must be a number, not '\(text)'; \(en)"
      ])
  }

  @Test(arguments: ["45/3", "30%"])
  func learners(_ text: String) {
    #expect(
      table(";a;45;", ";a;\(text);", .vietnamese) == [
        "10:14 table-value dòng 10, cột 'Số người học' (ô G10): phải là số, không phải '\(text)'; hãy chỉ ghi một số đếm được"
      ])
    #expect(
      table(";a;45;", ";a;\(text);", .english) == [
        "10:14 table-value row 10, column 'Số người học' (cell G10): must be a number, not '\(text)'; write a single number that was counted"
      ])
  }

  @Test func dashesForAnswers() throws {
    #expect(
      table("Mục G.1;có;", "Mục G.1;-;", .vietnamese).first
        == "8:9 table-value dòng 8, cột 'Đạt' (ô B8): phải là 'có' hoặc 'không', không phải '-'; chưa có gì thì để trống ô"
    )
    #expect(
      table("Mục G.1;có;", "Mục G.1;-;", .english).first
        == "8:9 table-value row 8, column 'Đạt' (cell B8): must be 'yes' or 'no', not '-'; where there is nothing yet, leave the cell empty"
    )
    #expect(
      try faults(#""G.1": {"met": true"#, #""G.1": {"met": "-""#, .vietnamese) == [
        "5:16 wrong-type 'met' phải là true hoặc false, không phải '-'; chưa có gì thì bỏ khóa này"
      ])
    #expect(
      try faults(#""G.1": {"met": true"#, #""G.1": {"met": "-""#, .english) == [
        "5:16 wrong-type 'met' must be true or false, not '-'; where there is nothing yet, leave the key out"
      ])
  }

  @Test(arguments: [
    ("05/09/24", "05/09/2024", "2024-09-05"), ("5.9.24", "05/09/2024", "2024-09-05"),
    ("31-12-25", "31/12/2025", "2025-12-31"),
  ])
  func yearsOfTwoDigits(_ text: String, _ vietnamese: String, _ meant: String) throws {
    #expect(
      table(";05/09/2024;", ";\(text);", .vietnamese) == [
        "8:33 date dòng 8, cột 'Ngày' (ô K8): phải là ngày có thật, viết NGÀY/THÁNG/NĂM như 05/09/2024, không phải '\(text)'; hãy ghi đủ bốn chữ số của năm: \(vietnamese)"
      ])
    #expect(
      table(";05/09/2024;", ";\(text);", .english) == [
        "8:33 date row 8, column 'Ngày' (cell K8): must be a real date, written DAY/MONTH/YEAR like 05/09/2024, not '\(text)'; write all four digits of the year: \(vietnamese)"
      ])
    #expect(
      try faults(#""date": "2024-09-05""#, #""date": "\#(text)""#, .vietnamese) == [
        "5:85 date 'date' phải là ngày có thật, viết NĂM-THÁNG-NGÀY như 2024-09-05, không phải '\(text)'; có phải là '\(meant)' không?"
      ])
    #expect(
      try faults(#""date": "2024-09-05""#, #""date": "\#(text)""#, .english) == [
        "5:85 date 'date' must be a real date, written like 2024-09-05, not '\(text)'; did you mean '\(meant)'?"
      ])
  }

  @Test func dashesForDates() throws {
    #expect(
      table(";05/09/2024;", ";-;", .vietnamese) == [
        "8:33 date dòng 8, cột 'Ngày' (ô K8): phải là ngày có thật, viết NGÀY/THÁNG/NĂM như 05/09/2024, không phải '-'; chưa có gì thì để trống ô"
      ])
    #expect(
      try faults(#""date": "2024-09-05""#, #""date": "-""#, .english) == [
        "5:85 date 'date' must be a real date, written like 2024-09-05, not '-'; where there is nothing yet, leave the key out"
      ])
  }

  /// What is no number and no date is told as before.
  @Test(arguments: ["99/99/24", "5/9/4", "//24", "05/09/2", "24"])
  func otherTextsAreNoDates(_ text: String) {
    #expect(
      table(";05/09/2024;", ";\(text);", .english) == [
        "8:33 date row 8, column 'Ngày' (cell K8): must be a real date, written DAY/MONTH/YEAR like 05/09/2024, not '\(text)'"
      ])
  }

  @Test(arguments: [("40/45", "/", "3:33"), ("80%", "%", "3:33")])
  func withoutQuotes(_ text: String, _ sign: String, _ place: String) throws {
    #expect(
      try faults(#""part": 40"#, #""part": \#(text)"#, .vietnamese).first
        == "\(place) json-syntax phải là dấu phẩy hoặc '}', không phải '\(sign)'; số phải đứng một mình, như 6.5, không ghi kèm phần trăm hay tổng số"
    )
    #expect(
      try faults(#""part": 40"#, #""part": \#(text)"#, .english).first
        == "\(place) json-syntax must be a comma or '}', not '\(sign)'; a number stands alone, like 6.5, without a percent sign or a whole behind it"
    )
  }
}
