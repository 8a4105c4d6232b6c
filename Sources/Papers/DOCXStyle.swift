/// A style of a document: what a clerk changes once for all text of its kind.
enum DOCXStyle: Hashable {
  case normal
  case place(Paper.Place)
  // Paragraphs beside those of official papers.
  case title, heading, text, entry, note, amount, amountHead, verbatim
  case cell, cellHead, barLabel, bar, barScale
  case rule, gap, newPage, header
  // Letters.
  case strong, good, fair, bad, faint
  // Tables.
  case columns, grid, rows

  static let paragraphs: [DOCXStyle] =
    [.normal] + Paper.Place.allCases.map(DOCXStyle.place) + [
      .title, .heading, .text, .entry, .note, .amount, .amountHead, .verbatim, .cell, .cellHead, .barLabel, .bar,
      .barScale, .rule, .gap, .newPage, .header,
    ]
  static let letters: [DOCXStyle] = [.strong, .good, .fair, .bad, .faint]
  static let tables: [DOCXStyle] = [.columns, .grid, .rows]

  /// What the document calls the style.
  var id: String { names.id }

  /// What people call the style. Programs know those that they have themselves by English names.
  var name: String { names.name }

  /// Whether programs have the style themselves.
  var isBuiltIn: Bool {
    switch self {
    case .normal, .title, .heading, .header: true
    default: false
    }
  }

  /// A name must have no comma, behind which programs see another.
  private var names: (id: String, name: String) {
    switch self {
    case .normal: ("Normal", "Normal")
    case .place(let place): (place.rawValue, place.styleName)
    case .title: ("Heading1", "heading 1")
    case .heading: ("Heading2", "heading 2")
    case .text: ("reportText", "Đoạn báo cáo")
    case .entry: ("entry", "Mục báo cáo")
    case .note: ("note", "Ghi chú dưới mục")
    case .amount: ("amount", "Số liệu bên phải")
    case .amountHead: ("amountHead", "Đầu cột số liệu")
    case .verbatim: ("verbatim", "Nguyên văn")
    case .cell: ("cell", "Ô bảng")
    case .cellHead: ("cellHead", "Đầu bảng")
    case .barLabel: ("barLabel", "Tên thanh biểu đồ")
    case .bar: ("bar", "Thanh biểu đồ")
    case .barScale: ("barScale", "Thang biểu đồ")
    case .rule: ("rule", "Gạch chân")
    case .gap: ("gap", "Khoảng cách")
    case .newPage: ("newPage", "Sang trang")
    case .header: ("Header", "header")
    case .strong: ("strong", "Chữ đậm")
    case .good: ("good", "Chữ đạt")
    case .fair: ("fair", "Chữ gần đạt")
    case .bad: ("bad", "Chữ chưa đạt")
    case .faint: ("faint", "Chữ mờ")
    case .columns: ("columns", "Hai cột")
    case .grid: ("grid", "Bảng kẻ")
    case .rows: ("rows", "Bảng dòng")
    }
  }
}

extension Paper.Place {
  fileprivate var styleName: String {
    switch self {
    case .nation: "Quốc hiệu"
    case .motto: "Tiêu ngữ"
    case .superior: "Cơ quan cấp trên"
    case .issuer: "Tên cơ quan"
    case .number: "Số ký hiệu"
    case .date: "Địa danh ngày tháng"
    case .kind: "Tên loại"
    case .subject: "Trích yếu"
    case .addressee: "Kính gửi"
    case .ground: "Căn cứ"
    case .centre: "Dòng giữa trang"
    case .body: "Nội dung"
    case .heading: "Đề mục"
    case .foot: "Chân văn bản"
    case .recipients: "Nơi nhận"
    case .recipient: "Danh sách nơi nhận"
    case .signer: "Chức vụ người ký"
    case .signing: "Cách ký"
    case .name: "Họ tên người ký"
    }
  }
}
