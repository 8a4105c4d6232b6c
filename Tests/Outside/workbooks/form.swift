import OfficeFiles

/// A form as a school might fill one in: what it writes stands on tinted cells, everything else is locked.
var form: Spreadsheet {
  var instructions = Spreadsheet.Page(
    "Hướng dẫn", [Spreadsheet.Column(100)],
    [
      Spreadsheet.Row([Spreadsheet.Cell("Cách điền hồ sơ minh chứng", .heading)], height: 28),
      Spreadsheet.Row([Spreadsheet.Cell("Chỉ điền vào ô tô màu. Các ô khác được khóa, không có mật khẩu.", .words)]),
      Spreadsheet.Row([
        Spreadsheet.Cell("Số thập phân viết như máy của thầy cô: 7,5 hoặc 7.5.\nNgày viết 05/09/2024.", .words)
      ]),
    ])
  instructions.showsGrid = false
  instructions.allowed = []
  return Spreadsheet("Hồ sơ minh chứng 2024-2025", "vi-VN", [answers, instructions])
}

private let heads = [
  "Mã", "Tiêu chí", "Đạt", "Điểm", "Điểm tối đa", "Số lượng", "Tên minh chứng", "Số, ký hiệu", "Ngày", "Diễn giải",
]
private let titles = [
  "Có kế hoạch tổ chức dạy học trực tuyến kết hợp dạy học trực tiếp được phê duyệt, công bố",
  "Triển khai nền tảng dạy học trực tuyến", "Tổ chức kiểm tra, đánh giá trên phòng máy tính",
]
private let count = 60

private var answers: Spreadsheet.Page {
  let columns = [8, 44, 7, 8, 8, 9, 36, 14, 12, 26].map { Spreadsheet.Column($0) }
  var page = Spreadsheet.Page("Hồ sơ", columns, [])
  page.rows = [
    Spreadsheet.Row([Spreadsheet.Cell("Trường THCS Nguyễn Trãi, phường Hải Châu", .heading)], height: 28),
    Spreadsheet.Row(heads.map { Spreadsheet.Cell($0, .head) }),
  ]
  for number in 1...count {
    let isFilled = number % 4 != 0
    page.rows.append(
      Spreadsheet.Row([
        Spreadsheet.Cell("1.\(number)", .words), Spreadsheet.Cell(titles[number % 3], .words),
        Spreadsheet.Cell(isFilled ? .text("có") : .empty, .answer(.text, .centre)),
        Spreadsheet.Cell(isFilled ? .number("\(number % 10).5") : .empty, .answer(.general)),
        Spreadsheet.Cell(.number("10"), .words), Spreadsheet.Cell(.empty, .answer(.whole)),
        Spreadsheet.Cell(isFilled ? .text("Kế hoạch dạy học trực tuyến năm học 2024-2025") : .empty, .answer(.text)),
        Spreadsheet.Cell(isFilled ? .text("\(number)/KH-THCS") : .empty, .answer(.text)),
        Spreadsheet.Cell(isFilled ? .day(Spreadsheet.Day(2024, 9, 5)) : .empty, .answer(.day)),
        Spreadsheet.Cell("Quyết định của hiệu trưởng, kèm kế hoạch", .small),
      ]))
  }
  page.tint = 0x174F8C
  page.frozen = Spreadsheet.Heads(rows: 2, columns: 1)
  page.merged = [Spreadsheet.Area(rows: 0...0, columns: 0...9)]
  page.limits = limits
  page.allowed = [.formatColumns, .formatRows, .filter]
  page.filter = Spreadsheet.Area(rows: 1...count + 1, columns: 0...9)
  page.print.isLandscape = true
  page.print.fitsWidth = true
  page.print.repeated = Spreadsheet.Heads(rows: 2)
  page.print.footer = Spreadsheet.Strip(
    start: [.text("Hồ sơ minh chứng R&D")], end: [.text("Trang "), .page, .text("/"), .pages])
  return page
}

private var limits: [Spreadsheet.Limit] {
  func column(_ column: Int) -> [Spreadsheet.Area] {
    [Spreadsheet.Area(rows: 2...count + 1, columns: column...column)]
  }
  var day = Spreadsheet.Limit(
    column(8), .day(from: Spreadsheet.Day(1990, 1, 1), to: Spreadsheet.Day(2100, 12, 31)),
    prompt: Spreadsheet.Message("Ngày ban hành", "Ngày/tháng/năm, như 05/09/2024"))
  day.isStrict = false
  return [
    Spreadsheet.Limit(
      column(2), .oneOf(["có", "không"]), prompt: Spreadsheet.Message("Đạt", "Chọn có hoặc không"),
      refusal: Spreadsheet.Message("Không đúng", "Chỉ có hoặc không")),
    Spreadsheet.Limit(
      column(3), .number(upTo: "10"), prompt: Spreadsheet.Message("Điểm", "Từ 0 đến 10"),
      refusal: Spreadsheet.Message("Quá điểm", "Điểm từ 0 đến 10")),
    Spreadsheet.Limit(column(5), .whole), day,
  ]
}

extension Spreadsheet.Style {
  private static func made(_ change: (inout Self) -> Void) -> Self {
    var style = Self()
    style.down = .top
    style.wraps = true
    style.border = 0xB8C2CC
    change(&style)
    return style
  }

  static let heading = made {
    ($0.isBold, $0.size, $0.border, $0.down) = (true, 14, nil, .centre)
  }
  static let head = made {
    ($0.isBold, $0.fill, $0.colour, $0.across, $0.down) = (true, 0x174F8C, 0xFFFFFF, .centre, .centre)
  }
  static let words = made { _ in }
  static let small = made { ($0.isItalic, $0.colour, $0.size) = (true, 0x55606E, 9) }

  static func answer(_ format: Spreadsheet.Format, _ across: Spreadsheet.Across = .byContent) -> Self {
    made { ($0.fill, $0.isLocked, $0.format, $0.across) = (0xFFF6D6, false, format, across) }
  }
}
