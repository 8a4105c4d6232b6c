import DcsReports
import DcsScore
import Papers

extension Command {
  static let criteriaDiff = Command(
    name: "criteria diff",
    operands: LocalizedText(vi: "CŨ MỚI", en: "OLD NEW"),
    operandCount: 2...2,
    summary: LocalizedText(
      vi: "Nói rõ hai phiên bản của một bộ chỉ số khác nhau ở đâu, và phiên bản phải tăng bước nào",
      en: "Says how two versions of a set differ, and by which step the version has to rise"),
    options: [format],
    examples: [
      Example(
        "criteria diff cu.json moi.json", vi: "mỗi bên là một tệp, hoặc mã của bộ có sẵn",
        en: "each is a file, or the id of a built-in set"),
      Example(
        "criteria diff cu.json - <moi.json", vi: "so với đầu vào chuẩn (-)", en: "against standard input (-)"),
      Example("criteria diff --format json cu.json moi.json", vi: "cho chương trình khác đọc", en: "for programs"),
    ],
    completion: .setOrFile,
    run: { arguments, console throws(Failure) in
      let names = arguments.operands
      if names == ["-", "-"] {
        throw Failure(
          .usage, vi: "chỉ một trong hai bộ chỉ số có thể đọc từ đầu vào chuẩn (-)",
          en: "only one of the two sets can be read from standard input (-)")
      }
      var store = CriteriaStore(arguments, console)
      let old = try store.named(names[0])
      let comparison = CriteriaComparison(from: old.set, to: try store.named(names[1]).set)
      let isJSON = arguments.value(format) == "json"
      try console.print(
        isJSON ? comparison.json(console.language).text : comparison.report(console.style(for: .output)))
      return .done
    }
  )

  private static let format = Option.value(
    "format", LocalizedText(vi: "DẠNG", en: "FORMAT"), choices: ["text", "json"], vi: "text (mặc định) hoặc json",
    en: "text (default) or json")
}
