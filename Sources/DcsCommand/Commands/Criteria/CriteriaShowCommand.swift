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
    options: [.criteria],
    examples: [
      Example("criteria show", vi: "cả bộ chỉ số", en: "the whole set"),
      Example(
        "criteria show 1.7.2", vi: "một mục: điểm, nguồn, minh chứng, việc cần làm",
        en: "one row: points, source, evidence, what to do"),
    ],
    completion: .set,
    run: { arguments, console throws(Failure) in
      var store = CriteriaStore(arguments, console)
      let style = console.style(for: .output)
      let entries = try store.all()
      guard let id = arguments.operands.first else {
        try console.print(entries.map { $0.set.report(style) }.joined(separator: "\n"))
        return .done
      }
      if let entry = entries.first(where: { $0.set.id == id }) {
        try console.print(entry.set.report(style))
        return .done
      }
      guard let row = entries.lazy.compactMap({ $0.set.report(row: id, style) }).first else {
        let known = entries.map(\.set.id) + entries.flatMap { $0.set.figures.compactMap(\.id) }
        throw Failure(
          .usage,
          LocalizedText(
            vi: "không có bộ chỉ số hay mục nào là \(id.quoted)", en: "there is no set and no row \(id.quoted)"
          )
          .suggesting(id.closest(among: known)))
      }
      try console.print(row)
      return .done
    }
  )
}
