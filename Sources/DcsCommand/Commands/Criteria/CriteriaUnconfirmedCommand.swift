import DcsReports
import DcsScore
import Papers

extension Command {
  static let criteriaUnconfirmed = Command(
    name: "criteria unconfirmed",
    operands: LocalizedText(vi: "[MÃ]", en: "[ID]"),
    operandCount: 0...1,
    summary: LocalizedText(
      vi: "Liệt kê các mức điểm, ngưỡng cần đối chiếu với bản chính quyết định",
      en: "Lists the figures still to be compared with the official decision"),
    options: [.criteria, .maxSize],
    examples: [
      Example("criteria unconfirmed", vi: "danh sách để đánh dấu khi đối chiếu", en: "a checklist for the comparison")
    ],
    completion: .set,
    run: { arguments, console throws(Failure) in
      var store = try CriteriaStore(arguments)
      let id = arguments.operands.first
      let all = try store.all().map(\.criteria)
      let sets = all.filter { id == nil || $0.id == id }
      if let id, sets.isEmpty {
        throw Failure(
          .usage,
          LocalizedText(vi: "không có bộ chỉ số \(id.quoted)", en: "there is no indicator set \(id.quoted)")
            .suggesting(id.closest(among: all.map(\.id))))
      }
      try console.print(console.text(of: sets.map { $0.unconfirmedPaper(console.language) }))
      return .done
    }
  )
}
