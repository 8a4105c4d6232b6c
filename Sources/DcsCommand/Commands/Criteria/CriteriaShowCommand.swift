import DcsReports
import DcsScore
import Papers

extension Command {
  static let criteriaShow = Command(
    name: "criteria show",
    operands: LocalizedText(vi: "[MÃ]", en: "[ID]"),
    operandCount: 0...1,
    summary: LocalizedText(
      vi: "In một bộ chỉ số thành bảng, hoặc mọi điều về một mục", en: "Prints a set as a table, or all about one row"),
    options: [.textOrMarkdown, .criteria, .maxSize],
    examples: [
      Example("criteria show", vi: "cả bộ chỉ số", en: "the whole set"),
      Example(
        "criteria show 1.7.2", vi: "một mục: điểm, nguồn, minh chứng, việc cần làm",
        en: "one row: points, source, evidence, what to do"),
    ],
    completion: .set,
    run: { arguments, console throws(Failure) in
      var store = try CriteriaStore(arguments)
      let format = ReportFormat(arguments)
      let sets = try store.all().map(\.criteria)
      guard let id = arguments.operands.first else {
        try console.print(console.text(of: sets.map { $0.paper(console.language) }, format))
        return .done
      }
      if let set = sets.first(where: { $0.id == id }) {
        try console.print(console.text(of: [set.paper(console.language)], format))
        return .done
      }
      guard let row = sets.lazy.compactMap({ $0.paper(row: id, console.language) }).first else {
        let known = sets.map(\.id) + sets.flatMap { $0.figures.compactMap(\.id) }
        throw Failure(
          .usage,
          LocalizedText(
            vi: "không có bộ chỉ số hay mục nào là \(id.quoted)", en: "there is no set and no row \(id.quoted)"
          )
          .suggesting(id.closest(among: known)))
      }
      try console.print(console.text(of: [row], format))
      return .done
    }
  )
}
