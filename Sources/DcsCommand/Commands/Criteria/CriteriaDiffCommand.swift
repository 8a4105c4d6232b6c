import DcsReports
import DcsScore
import Papers

extension Command {
  static let criteriaDiff = Command(
    name: "criteria diff",
    operands: LocalizedText(vi: "CŨ MỚI", en: "OLD NEW"),
    operandCount: 2...2,
    summary: LocalizedText(
      vi: "Nói rõ hai phiên bản của một bộ chỉ số khác nhau ở đâu, và phải nâng phiên bản đến bậc nào",
      en: "Says how two versions of a set differ, and by which step the version has to rise"),
    options: [.reportFormat, .report, .force, .maxSize],
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
      var store = try CriteriaStore(arguments)
      let old = try store.named(arguments.operands[0]).criteria
      let comparison = CriteriaComparison(from: old, to: try store.named(arguments.operands[1]).criteria)
      try console.print(
        ReportFormat(arguments), comparison.paper(console.language), json: comparison.json(console.language))
      return .done
    }
  )
}
