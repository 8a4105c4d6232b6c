import OfficeFiles
import Papers

/// A part of the document that papers make.
func docxPart(
  _ name: String = "word/document.xml", of papers: Paper..., language: String = "vi"
) throws -> String {
  try StoredArchive(DOCXFile.bytes(of: papers, language)).text(name)
}

/// A paper of all places, and of the parts that ``PaperTextTests/paper`` has not.
let officialPaper = Paper(
  [
    Paper.Section(
      nil,
      [
        .columns([
          Paper.Beside(
            [
              Paper.Prose(.superior, "UBND PHƯỜNG THỬ"), Paper.Prose(.issuer, "TRƯỜNG"),
              Paper.Prose(.issuer, "THỬ"),
            ],
            [
              Paper.Prose(.nation, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
              Paper.Prose(.motto, "Độc lập - Tự do - Hạnh phúc"),
            ]),
          Paper.Beside(
            [Paper.Prose(.number, "Số: …/BB")],
            [Paper.Prose(.date, "Nơi thử, ngày … tháng … năm …")]),
        ]),
        .prose(Paper.Prose(.kind, "BIÊN BẢN")), .prose(Paper.Prose(.subject, "Họp")),
        .prose(Paper.Prose(.subject, "thử")), .prose(Paper.Prose(.addressee, "Kính gửi: …")),
        .prose(Paper.Prose(.centre, "HIỆU TRƯỞNG")), .prose(Paper.Prose(.ground, "Căn cứ …;")),
        .prose(Paper.Prose(.heading, "1. Kết quả")),
        .prose(Paper.Prose(lead: "Điều 1.", "Nội dung.")),
        .chart([
          Paper.Bar(
            "Nhóm 1", "63/100", 63, of: 100, .good, steps: [50, 75],
            scale: "mức 2 từ 50, mức 3 từ 75"),
          Paper.Bar("Nhóm 2", "0", 0, of: 0, .bad),
        ]),
        .columns([
          Paper.Beside(
            [Paper.Prose(.recipients, "Nơi nhận:"), Paper.Prose(.recipient, "- Lưu: VT.")],
            [Paper.Prose(.signer, "CHỦ TỊCH"), Paper.Prose(.signing, "(Ký tên)")]),
          Paper.Beside([], [Paper.Prose(.name, "Lê Văn A")]),
        ]),
        .prose(Paper.Prose(.foot, "Mã băm: …")),
      ]),
    Paper.Section(
      nil,
      [
        .prose(Paper.Prose(.kind, "PHỤ LỤC")),
        .table(
          Paper.Table(
            [
              Paper.Table.Column("TT", 10, .centre), Paper.Table.Column("Tên", 70),
              Paper.Table.Column("Điểm", 20, .end),
            ],
            [
              Paper.Table.Row(["", "Nhóm", ""], isStrong: true),
              Paper.Table.Row(lines: [["1"], ["dòng một", "dòng hai"], ["5"]]),
              Paper.Table.Row(["2"]),
              Paper.Table.Row(lines: [[]]),
            ])),
      ], isAnnex: true),
  ], title: "Biên bản <thử>")
