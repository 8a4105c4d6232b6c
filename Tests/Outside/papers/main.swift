import Foundation
import Papers

// official FOLDER LANGUAGE: writes official papers as DOCX, of so many articles that a signature comes to stand everywhere
// on a page.
func prose(_ place: Paper.Place, _ text: String) -> Paper.Part { .prose(Paper.Prose(place, text)) }

let letterhead = Paper.Part.columns([
  Paper.Beside(
    [Paper.Prose(.superior, "UBND PHƯỜNG HẢI CHÂU"), Paper.Prose(.issuer, "TRƯỜNG THCS NGUYỄN TRÃI")],
    [Paper.Prose(.nation, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), Paper.Prose(.motto, "Độc lập - Tự do - Hạnh phúc")]),
  Paper.Beside(
    [Paper.Prose(.number, "Số: ………/QĐ-THCSNT")], [Paper.Prose(.date, "Đà Nẵng, ngày 05 tháng 02 năm 2025")]),
])
let signatures = Paper.Part.columns([
  Paper.Beside(
    [
      Paper.Prose(.recipients, "Nơi nhận:"), Paper.Prose(.recipient, "- Như Điều 3;"),
      Paper.Prose(.recipient, "- Lưu: VT."),
    ],
    [
      Paper.Prose(.signer, "KÝ THAY"), Paper.Prose(.signing, "(Ký, ghi rõ họ tên và đóng dấu)"),
      Paper.Prose(.name, "Nguyễn Thị Thu Hà"),
    ])
])
let article = String(
  repeating: "Hội đồng thu thập, xử lý minh chứng và chấm điểm từng tiêu chí theo Bộ chỉ số. ", count: 3)
let members = Paper.Table(
  [
    Paper.Table.Column("TT", 8, .centre), Paper.Table.Column("Họ và tên", 32), Paper.Table.Column("Chức vụ", 30),
    Paper.Table.Column("Điểm", 10, .end), Paper.Table.Column("Nhiệm vụ", 20),
  ],
  [Paper.Table.Row(["", "Nhóm quản trị"], isStrong: true)]
    + (1...60).map { Paper.Table.Row(["\($0)", "Nguyễn Văn \($0)", "Tổ trưởng tổ Toán – Tin", "\($0)", "Ủy viên"]) })

func decision(articles: Int) -> Paper {
  let opening = [
    letterhead, prose(.kind, "QUYẾT ĐỊNH"), prose(.subject, "Về việc thành lập Hội đồng tự đánh giá"),
    prose(.centre, "HIỆU TRƯỞNG TRƯỜNG THCS NGUYỄN TRÃI"), prose(.ground, "Căn cứ Điều lệ trường trung học cơ sở;"),
    prose(.addressee, "Kính gửi: Ủy ban nhân dân phường"), prose(.heading, "1. Nội dung"),
    .chart([Paper.Bar("Nhóm 1", "63/100", 63, of: 100, .good, steps: [50, 75], scale: "mức 2 từ 50, mức 3 từ 75")]),
  ]
  let body = (1...articles).map { Paper.Part.prose(Paper.Prose(lead: "Điều \($0).", article)) }
  let closing = [signatures, prose(.foot, "Mã băm SHA-256 của hồ sơ: 0123456789abcdef")]
  return Paper(
    [
      Paper.Section(nil, opening + body + closing),
      Paper.Section(
        nil, [prose(.kind, "PHỤ LỤC"), prose(.subject, "Danh sách Hội đồng tự đánh giá"), .table(members)],
        isAnnex: true),
    ], title: "Quyết định")
}

let (folder, language) = (CommandLine.arguments[1], CommandLine.arguments[2])
for articles in 3...14 {
  let file = URL(fileURLWithPath: folder).appendingPathComponent("official-\(articles).docx")
  try Data(decision(articles: articles).docx(language)).write(to: file)
}
