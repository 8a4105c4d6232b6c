import OfficeFiles

/// The page of an evidence workbook that says how to fill it in, and by which set.
struct WorkbookGuide {
  private let lines: EvidenceLines

  init(_ lines: EvidenceLines) { self.lines = lines }

  var page: Spreadsheet.Page {
    let language = lines.language
    let rows =
      [Spreadsheet.Row([Spreadsheet.Cell(title[language], .title)])]
      + (set + steps).map { Spreadsheet.Row([Spreadsheet.Cell($0[language], .reading)]) }
    var page = Spreadsheet.Page(LocalizedText(vi: "Hướng dẫn", en: "Guide")[language], [Spreadsheet.Column(100)], rows)
    page.showsGrid = false
    page.allowed = [.formatColumns, .formatRows]
    page.print.fitsWidth = true
    return page
  }

  private var title: LocalizedText {
    let name = lines.evidence.school.name
    let year = lines.evidence.schoolYear
    return LocalizedText(
      vi: "Hồ sơ minh chứng của \(name), năm học \(year)", en: "Evidence of \(name), school year \(year)")
  }

  /// By which set, and what of it is open.
  private var set: [LocalizedText] {
    let set = lines.evidence.set.criteria
    let (decision, open) = (set.decision, set.unconfirmedCount)
    let name = LocalizedText(
      vi:
        "\(set.title.vi) (\(decision.number) ngày \(decision.date.formatted(.vietnamese)), \(set.issuer.vi)); mã \(set.id), phiên bản \(set.version).",
      en:
        "\(set.title.en) (\(decision.number) of \(decision.date), \(set.issuer.en)); id \(set.id), version \(set.version)."
    )
    let figures = LocalizedText(
      vi: "\(open) mức điểm, ngưỡng của bộ chỉ số chưa được đối chiếu với bản chính quyết định.",
      en: "\(open) figures of the set have not been compared with the official decision.")
    return open == 0 ? [name] : [name, figures]
  }

  private var steps: [LocalizedText] {
    let id = TableColumn.id.name
    return [
      LocalizedText(
        vi:
          "1. Chỉ điền các ô có nền vàng nhạt ở trang 'Hồ sơ'. Chọn một ô sẽ thấy cách trả lời. Hai cột cuối nói kỹ hơn cần trả lời gì, cần minh chứng gì.",
        en:
          "1. Fill in the pale yellow cells of the page 'Evidence' alone. A cell that is chosen says how to answer. The last two columns say more about what is asked, and which evidence is wanted."
      ),
      LocalizedText(
        vi:
          "2. Mỗi minh chứng một dòng. Muốn thêm minh chứng cho một mục thì chèn một dòng ngay bên dưới và ghi lại mã của mục ở cột '\(id.vi)'.",
        en:
          "2. A document a row. For one more document insert a row right below, and write the ID of the row again under '\(id.en)'."
      ),
      LocalizedText(
        vi:
          "3. Ngày gõ theo thứ tự ngày/tháng/năm, rồi xem ô hiện đúng ngày ấy không: máy đặt vùng Mỹ sẽ hiểu tháng đứng trước.",
        en:
          "3. Dates are typed day/month/year; see whether the cell shows that day, as a computer set to the United States takes the month first."
      ),
      LocalizedText(
        vi:
          "4. Cột riêng của trường thì thêm ở bên phải, đặt tên trong ngoặc đơn, như '(Người phụ trách)': những cột ấy không được chấm.",
        en:
          "4. Columns of your own go to the right, with names in brackets, like '(Responsible)': they are passed over."),
      LocalizedText(
        vi: "5. Điền dở cứ lưu lại, hôm sau điền tiếp. Lưu đúng kiểu .xlsx, không cần chuyển sang CSV.",
        en: "5. Save what is half done and go on another day. Keep it an .xlsx file; a CSV is not needed."),
      LocalizedText(
        vi:
          "6. Các ô khác được khóa để khỏi sửa nhầm. Không có mật khẩu: Xem lại > Bỏ bảo vệ trang tính (Review > Unprotect Sheet).",
        en: "6. The other cells are locked against slips. There is no password: Review > Unprotect Sheet."),
    ]
  }
}

extension Spreadsheet.Style {
  fileprivate static let title: Self = {
    var style = Self()
    (style.isBold, style.size, style.wraps) = (true, 14, true)
    return style
  }()

  fileprivate static let reading: Self = {
    var style = Self()
    (style.wraps, style.down, style.size) = (true, .top, 11)
    return style
  }()
}
