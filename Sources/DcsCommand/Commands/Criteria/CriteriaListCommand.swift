import DcsReports
import DcsScore
import Papers

extension Command {
  static let criteriaList = Command(
    name: "criteria list",
    operands: LocalizedText(vi: "", en: ""),
    operandCount: 0...0,
    summary: LocalizedText(vi: "Liệt kê các bộ chỉ số có sẵn", en: "Lists the indicator sets at hand"),
    options: [.report, .force, .criteria, .maxSize],
    examples: [
      Example("criteria list", vi: "mã, phiên bản, quyết định của từng bộ", en: "each set's id, version and decision")
    ],
    run: { arguments, console throws(Failure) in
      var store = try CriteriaStore(arguments)
      for set in try store.all() { try console.print(console.text(of: [set.criteria.listEntry(console.language)])) }
      return .done
    }
  )
}
