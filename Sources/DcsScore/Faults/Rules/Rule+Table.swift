/// What holds of evidence, or of a council, that is written as a table.
extension Rule {
  static let table = [
    tableHeader, tableColumn, tableTorn, tableQuote, tableCut, tableEnd, tableID, tableRows, tableValue, tableFormula,
    tableRepeated,
    tableNumberDate, tableMonthFirst, tableGuide,
  ]

  public static let tableHeader = Rule(
    "table-header", vi: "bảng phải có dòng tên cột, trong đó có 'Mã' (hồ sơ) hoặc 'Họ và tên' (Hội đồng)",
    en: "a table must have a row of column names, 'ID' (evidence) or 'Name' (council) among them", in: .table,
    passes: "Mã;Đạt;",
    fails: "↓Số;Đạt;")

  public static let tableColumn = Rule(
    "table-column", vi: "mọi cột và dòng đầu bảng phải có tên mà dcs biết, hoặc tên trong ngoặc đơn",
    en: "every column and every line above a table must have a name that dcs knows, or one in brackets", in: .table,
    passes: ";Ghi chú\nMục G.1;có", fails: ";↓Người làm\nMục G.1;có")

  public static let tableTorn = Rule(
    "table-torn", vi: "mỗi ô của bảng phải còn nguyên, không bị tách sang ô bên phải",
    en: "every cell of a table must be whole, and not torn into those to its right", in: .table,
    passes: "Các cấp học;a, b", fails: "Các cấp học;a, b\nTỉnh;↓thành phố;Hải Dương")

  public static let tableQuote = Rule(
    "table-quote", vi: "dấu nháy kép mở ô phải được đóng ở cuối ô", en: "a quote that opens a cell must close it",
    in: .table, passes: "\"Báo cáo\"", fails: "↓\"Báo cáo", "\"Báo↓\" cáo")

  public static let tableCut = Rule(
    "table-cut", vi: "bảng không được kết thúc giữa một dòng", en: "a table must not end within a row", in: .table,
    passes: ";1/10/2024;;;\n", fails: ";↓1/10/2024")

  public static let tableEnd = Rule(
    "table-end", .warning, vi: "bảng nên kết thúc bằng dấu xuống dòng, để biết là không bị cắt",
    en: "a table should end with a line break, so that it is known not to be cut off", in: .table,
    passes: ";1/10/2024;;;\n", fails: ";1/10/2024;;↓;")

  public static let tableRows = Rule(
    "table-rows", .warning, vi: "bảng nên có dòng của mọi mục, kể cả mục chưa trả lời",
    en: "a table should have a row for every ID, answered or not", in: .table,
    passes: "G.2.2;;;;;;;;;;;;;\nG.2.5;;;;;;;;B", fails: "↓G.2.5;;;;;;;;B")

  public static let tableID = Rule(
    "table-id", vi: "mọi dòng có nội dung phải có mã của mục", en: "every row that says something must have its ID",
    in: .table, passes: "G.2.3;;;90", fails: "↓1/3/2001;;;90", ";;;↓90")

  public static let tableValue = Rule(
    "table-value", vi: "ô phải có giá trị đúng loại của cột", en: "a cell must hold what its column is for", in: .table,
    passes: ";0,5;", fails: ";↓nửa;", ";↓0.500;")

  public static let tableFormula = Rule(
    "table-formula", vi: "ô phải có giá trị, không phải công thức", en: "a cell must hold a value, not a formula",
    in: .table, passes: ";0,5;", fails: ";↓=1/2;", ";↓#REF!;")

  public static let tableRepeated = Rule(
    "table-repeated", vi: "các dòng của một mục không được ghi mâu thuẫn",
    en: "the rows of one ID must not contradict each other", in: .table, passes: "G.2.5;;;", fails: "G.2.5;;↓1;")

  public static let tableNumberDate = Rule(
    "table-number-date", .warning, vi: "số văn bản, mã trường không nên là ngày hay số mà bảng tính hay tự đổi thành",
    en: "a document's number or a school's code should not be a date or value that spreadsheets like to make of it",
    in: .table,
    passes: ";12/KH;", fails: ";↓01/03/2024;", ";↓Mar-24;", ";↓1.00E+05;")

  public static let tableMonthFirst = Rule(
    "table-month-first", vi: "ngày trong bảng không được có tháng đứng trước",
    en: "a table's dates must not have the month first", in: .table, passes: ";05/09/2024;", fails: ";↓9/25/2024;",
    ";↓09/25/24;")

  public static let tableGuide = Rule(
    "table-guide", .warning, vi: "chữ trong cột hướng dẫn không được đọc nên không được khác với bộ chỉ số",
    en: "columns that explain are not read, and should say what the set says", in: .table,
    passes: ";Ghi chú\nMục G.1;có;;;;;;;Kế hoạch;12/KH;05/09/2024;;;Đ",
    fails: ";Nội dung\nMục G.1;có;;;;;;;Kế hoạch;12/KH;05/09/2024;;;↓Đ")
}
