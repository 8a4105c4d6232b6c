import DcsScore

extension Command {
  static let form = Command(
    name: "form",
    operands: LocalizedText(vi: "[BỘ]", en: "[SET]"),
    operandCount: 0...1,
    summary: LocalizedText(
      vi: "Tạo biểu mẫu để điền hồ sơ minh chứng bằng trình duyệt, không cần mạng, xem điểm ngay khi điền",
      en: "Makes a page for filling in evidence in a browser, without a network, with points updated as you type"),
    options: [.output, .force, .criteria, .maxSize],
    examples: [
      Example(
        "form -o bieu-mau.html", vi: "mở tệp này bằng Chrome, Edge hay Firefox, điền rồi bấm Lưu hồ sơ",
        en: "open this file in Chrome, Edge or Firefox, fill it in and save the file"),
      Example("form --lang en -o form.html", vi: "biểu mẫu mở ra bằng tiếng Anh", en: "a page that opens in English"),
      Example(
        "form moi.json -o bieu-mau.html", vi: "biểu mẫu theo bộ chỉ số của một tệp khác",
        en: "a page for the indicator set of another file"),
    ],
    completion: .setOrFile,
    run: FormRun.write
  )
}
