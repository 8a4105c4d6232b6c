import DcsScore

extension Command {
  static let evidenceConvert = Command(
    name: "evidence convert",
    operands: LocalizedText(vi: "TỆP", en: "FILE"),
    operandCount: 1...1,
    summary: LocalizedText(
      vi: "Chuyển đổi hồ sơ minh chứng (hoặc tệp Hội đồng) giữa JSON, bảng tính .xlsx và bảng CSV mà không mất dữ liệu",
      en:
        "Converts evidence (or a council's file) among JSON, an .xlsx workbook and a CSV table, without losing any of it"
    ),
    options: [EvidenceOption.format, EvidenceOption.separator, .output, .force, .criteria, .maxSize],
    examples: [
      Example(
        "evidence convert ho-so.json -o ho-so.xlsx", vi: "để điền tiếp bằng Excel hoặc LibreOffice",
        en: "to go on in Excel or LibreOffice"),
      Example(
        "evidence convert ho-so.xlsx -o ho-so.json", vi: "từ bảng tính về JSON", en: "from a spreadsheet to JSON"),
      Example(
        "evidence convert hoi-dong.json -o hoi-dong.xlsx", vi: "tệp Hội đồng cũng vậy (.json, .xlsx, .csv)",
        en: "a council's file likewise (.json, .xlsx, .csv)"),
    ],
    run: { arguments, console throws(Failure) in
      var run = try EvidenceConvertRun(arguments, console)
      return try run.convert(arguments.operands[0])
    }
  )
}
