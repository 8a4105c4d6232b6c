import DcsScore

extension Command {
  static let export = Command(
    name: "export",
    operands: LocalizedText(vi: "HỒ-SƠ", en: "EVIDENCE"),
    operandCount: 1...1,
    summary: LocalizedText(
      vi: "Xuất kết quả đã được Hội đồng thông qua thành tệp mà ai cũng kiểm tra lại được",
      en: "Exports the result that a council has closed as a file that anyone can verify"),
    options: ExportOption.all,
    examples: [
      Example(
        "export ho-so.json --council hoi-dong.json -o ket-qua.json", vi: "xuất kết quả, ngày xuất là hôm nay",
        en: "export the result, dated today"),
      Example(
        "export ho-so.json --council hoi-dong.json -o ket-qua-2.json --replaces ket-qua.json --reason LY-DO",
        vi: "kết quả thay cho kết quả trước", en: "a result that stands in for an earlier one"),
      Example(
        "export ho-so.json --council doan.json --examines ket-qua.json -o danh-gia-ngoai.json",
        vi: "kết quả của đoàn đánh giá ngoài, ghi rõ đã xem xét kết quả tự đánh giá nào",
        en: "an external team's result, which names the self-assessment that it examined"),
    ],
    run: { arguments, console throws(Failure) in
      var run = try ExportRun(arguments, console)
      return try run.export()
    }
  )
}

/// The options of `dcs export`.
enum ExportOption {
  static let all = [
    council, .output, date, replaces, reason, examines, format, noAttachments, acceptTexts, .force, .criteria, .maxSize,
  ]

  static let council = Option.input(
    "council", LocalizedText(vi: "TỆP", en: "FILE"), vi: "tệp Hội đồng (bắt buộc)", en: "the council file (required)")
  static let date = Option.value(
    "date", LocalizedText(vi: "NGÀY", en: "DATE"), completion: .none, vi: "ngày xuất, như 2025-05-20, thay cho hôm nay",
    en: "the result's date, like 2025-05-20, instead of today")
  static let replaces = Option.input(
    "replaces", LocalizedText(vi: "KẾT-QUẢ", en: "RESULT"), vi: "kết quả trước mà kết quả này thay thế (kèm --reason)",
    en: "the earlier result that this one stands in for (with --reason)")
  static let reason = Option.value(
    "reason", LocalizedText(vi: "LÝ-DO", en: "TEXT"), completion: .none, vi: "vì sao có kết quả mới",
    en: "why there is a new result")
  static let examines = Option.input(
    "examines", LocalizedText(vi: "KẾT-QUẢ", en: "RESULT"), vi: "kết quả tự đánh giá mà đoàn đánh giá ngoài đã xem xét",
    en: "the self-assessment's result that an external team examined")
  static let format = Option.value(
    "format", LocalizedText(vi: "DẠNG", en: "FORMAT"), choices: ResultFile.Form.allCases.map(\.rawValue),
    vi: "json (mặc định), hoặc intoto: cùng nội dung trong một Statement in-toto chưa ký",
    en: "json (default), or intoto: the same in an unsigned in-toto Statement")
  static let noAttachments = Option.flag(
    "no-attachments", vi: "không ghi mã băm của các tệp đính kèm", en: "leave out the digests of the attached files")
  static let acceptTexts = Option.flag(
    "accept-texts", vi: "xuất cả những chữ mà dcs ngờ là hỏng, khi Hội đồng đã xem và chữ vốn viết như vậy",
    en: "export texts that dcs takes for ruined, too, where the council has looked and they are written so")
}
