/// What holds of the answers of an evidence file.
extension Rule {
  static let evidence = [
    otherCriteria, schoolYear, schoolCode, unknownItem, notScored, pointsRange, pointsBinding, partOverWhole,
    unusedFacts,
    otherStage, repeatedStage,
  ]

  public static let otherCriteria = Rule(
    "other-criteria", vi: "'criteria' phải là mã của bộ chỉ số dùng để đọc hồ sơ",
    en: "'criteria' must be the id of the set by which the file is read", in: .evidence,
    passes: #""criteria": "mau""#, fails: #""criteria": ↓"mau-2""#)

  public static let schoolYear = Rule(
    "school-year", vi: "năm học gồm hai năm liên tiếp, như 2024-2025",
    en: "a school year must be two successive years, like 2024-2025", in: .evidence,
    passes: #""schoolYear": "2024-2025""#, fails: #""schoolYear": ↓"2024-2026""#, #""schoolYear": ↓"2024""#)

  public static let schoolCode = Rule(
    "school-code", .warning,
    vi: "mã trường nên có số ký tự mà bộ chỉ số nêu, và không phải ngày hay số mà bảng tính hay tự đổi thành",
    en:
      "a school's code should have as many characters as the set says, and not be a date or value that spreadsheets like to make of it",
    in: .evidence,
    passes: #""name": "Trường Mẫu""#, fails: #""name": "Trường Mẫu", "code": ↓"1001501""#,
    #""name": "Trường Mẫu", "code": ↓"1,00E+09""#)

  public static let unknownItem = Rule(
    "unknown-item", vi: "mục được trả lời phải có trong bộ chỉ số", en: "what is answered must be in the set",
    in: .evidence, passes: #""G.2.1": {"points": 4"#, fails: #"↓"G.2.9": {"points": 4"#)

  public static let notScored = Rule(
    "not-scored", vi: "điểm chỉ cho ở các mục; điều kiện bắt buộc trả lời bằng 'met'",
    en: "points go to items; a mandatory condition is answered by 'met'", in: .evidence,
    passes: #""G.1": {"met": true"#, fails: #""G.1": {"met": true, "points": ↓1"#)

  public static let pointsRange = Rule(
    "points-range", vi: "điểm phải từ 0 đến điểm tối đa của mục",
    en: "points must be from 0 to the item's maximum", in: .evidence, passes: #""G.2.1": {"points": 4"#,
    fails: #""G.2.1": {"points": ↓4.01"#, #""G.2.1": {"points": ↓-1"#)

  public static let pointsBinding = Rule(
    "points-binding", vi: "nơi quyết định ấn định điểm thì phải ghi số liệu, và không được cho điểm khác",
    en: "where the decision fixes the points, they need their facts and must be those", in: .evidence,
    passes: #""G.2.1": {"points": 4, "met": true"#, fails: #""G.2.1": {"points": ↓3.5, "met": true"#,
    #""G.2.1": {"points": ↓4"#)

  public static let partOverWhole = Rule(
    "part-over-whole", vi: "'part' không được lớn hơn 'whole'", en: "'part' must not be over 'whole'", in: .evidence,
    passes: #""part": 40, "whole": 45"#, fails: #""part": 46, "whole": ↓45"#)

  public static let unusedFacts = Rule(
    "unused-facts", vi: "số liệu phải là loại mà mục cần để tính điểm",
    en: "facts must be of the kind from which the row is scored", in: .evidence,
    passes: #"{"part": 40, "whole": 45"#, fails: #"↓{"part": 40"#, #"↓{"count": 40"#)

  public static let otherStage = Rule(
    "other-stage", vi: "số liệu theo cấp học phải là của cấp học trường có dạy",
    en: "facts by stage must be of a stage that the school teaches", in: .evidence, passes: #""byStage": {"a":"#,
    fails: #""byStage": {↓"c":"#)

  public static let repeatedStage = Rule(
    "repeated-stage", vi: "mỗi cấp học của trường chỉ được nêu một lần",
    en: "each of the school's stages must be named once", in: .evidence, passes: #""stages": ["a", "b"]"#,
    fails: #""stages": ["a", "b", ↓"a"]"#)
}
