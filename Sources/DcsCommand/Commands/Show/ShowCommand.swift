import DcsScore

extension Command {
  static let show = Command(
    name: "show",
    operands: LocalizedText(vi: "TỆP", en: "FILE"),
    operandCount: 1...1,
    summary: LocalizedText(
      vi: "In nội dung một tệp của dcs cho người đọc: hồ sơ, tệp Hội đồng, kết quả, bộ chỉ số, nhiệm vụ",
      en: "Prints any file of dcs for people: evidence, council, result, criteria, tasks"),
    options: [.pageFormat, .report, .force, .criteria, .maxSize],
    examples: [
      Example("show ket-qua.json", vi: "mức, điểm từng mục, Hội đồng, mã băm", en: "level, points, council, digests"),
      Example(
        "show ho-so.csv --format html -o ho-so.html", vi: "một trang để xem và in", en: "a page to read and print"),
      Example(
        "show ket-qua.json -o ket-qua.docx", vi: "một tệp Word để sửa và in", en: "a file for Word to edit and print"),
    ],
    run: { arguments, console throws(Failure) in
      var run = try ShowRun(arguments, console)
      return try run.show(arguments.operands[0])
    }
  )
}
