/// What holds of evidence in a workbook, beside what holds of any table.
extension Rule {
  static let workbooks = [workbook, workbookSheet, workbookHidden, workbookMerged, workbookFormula]

  public static let workbook = Rule(
    "workbook", vi: "bảng tính phải là tệp .xlsx còn nguyên, không có mật khẩu",
    en: "a spreadsheet must be a whole .xlsx file without a password", in: .text, passes: "{}",
    fails: "↓PK\u{3}\u{4}")

  public static let workbookSheet = Rule(
    "workbook-sheet", .warning, vi: "chỉ một trang của bảng tính nên có bảng của hồ sơ",
    en: "one sheet of a workbook alone should have an evidence table", in: .workbook,
    passes: "[Nháp]\nGhi chú\n[Hồ sơ]\nMã", fails: "[Nháp]\nMã;Đạt\n[Hồ sơ]\n↓Mã")

  public static let workbookHidden = Rule(
    "workbook-hidden", .warning, vi: "dòng, cột, trang đang ẩn vẫn được đọc",
    en: "hidden rows, columns and sheets are read all the same", in: .workbook, passes: "Mục G.1;có",
    fails: "↓⊘Mục G.1;có")

  public static let workbookMerged = Rule(
    "workbook-merged", .warning, vi: "ô gộp nên chỉ gộp các dòng của một mục, và không che nội dung nào",
    en: "merged cells should be of rows of one ID, and cover nothing", in: .workbook, passes: "Mục G.1;có;;;",
    fails: "⊞B7:B8\nMục G.1;↓có;;;", "⊞C7:D7\n↓Mục G.1;có;;5;")

  public static let workbookFormula = Rule(
    "workbook-formula", .warning, vi: "ô trả lời nên là giá trị, không phải công thức",
    en: "an answer's cell should hold a value, not a formula", in: .workbook, passes: ";90;100", fails: ";↓=45*2→90;100"
  )
}
