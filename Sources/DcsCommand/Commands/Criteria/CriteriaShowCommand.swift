import DcsReports
import DcsScore
import Papers

extension Command {
  static let criteriaShow = Command(
    name: "criteria show",
    operands: LocalizedText(vi: "[MÃ|TỆP]", en: "[ID|FILE]"),
    operandCount: 0...1,
    summary: LocalizedText(
      vi: "In một bộ chỉ số thành bảng, hoặc mọi điều về một mục", en: "Prints a set as a table, or all about one row"),
    options: [.pageFormat, .report, .force, .criteria, .maxSize],
    examples: [
      Example("criteria show", vi: "cả bộ chỉ số", en: "the whole set"),
      Example(
        "criteria show 1.7.2", vi: "một mục: điểm, nguồn, minh chứng, việc cần làm",
        en: "one row: points, source, evidence, what to do"),
      Example("criteria show bo-rieng.json", vi: "bộ chỉ số trong một tệp", en: "the set of a file"),
    ],
    completion: .shown,
    run: { arguments, console throws(Failure) in
      var store = try CriteriaStore(arguments)
      let sets = try store.all().map(\.criteria)
      let shown =
        try arguments.operands.first.map { name throws(Failure) in
          try papers(of: name, in: sets, &store, console.language)
        } ?? sets.map { $0.paper(console.language) }
      try console.print(shown, ReportFormat(arguments))
      return .done
    }
  )

  /// What a name stands for: a set, a row of each set that has it, or the set of a file.
  private static func papers(
    of name: String, in sets: [CriteriaSet], _ store: inout CriteriaStore, _ language: Language
  ) throws(Failure) -> [Paper] {
    if let set = sets.first(where: { $0.id == name }) { return [set.paper(language)] }
    let rows = sets.compactMap { $0.paper(row: name, language) }
    if !rows.isEmpty { return rows }
    if let set = try store.file(named: name) { return [set.criteria.paper(language)] }
    let known = sets.map(\.id) + sets.flatMap { $0.figures.compactMap(\.id) }
    throw Failure(
      .usage,
      LocalizedText(
        vi: "không có bộ chỉ số, mục hay tệp nào là \(name.quoted)", en: "there is no set, row or file \(name.quoted)"
      ).suggesting(name.closest(among: known)))
  }
}
