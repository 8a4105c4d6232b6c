import DcsReports
import DcsScore
import Papers

extension Command {
  static let criteriaUnconfirmed = Command(
    name: "criteria unconfirmed",
    operands: LocalizedText(vi: "[MÃ|TỆP]", en: "[ID|FILE]"),
    operandCount: 0...1,
    summary: LocalizedText(
      vi: "Liệt kê các mức điểm, ngưỡng cần đối chiếu với bản chính quyết định",
      en: "Lists the figures still to be compared with the official decision"),
    options: [.report, .force, .criteria, .maxSize],
    examples: [
      Example("criteria unconfirmed", vi: "danh sách để đánh dấu khi đối chiếu", en: "a checklist for the comparison")
    ],
    completion: .setOrFile,
    run: { arguments, console throws(Failure) in
      var store = try CriteriaStore(arguments)
      let all = try store.all().map(\.criteria)
      var sets = all
      if let name = arguments.operands.first {
        sets = all.filter { $0.id == name }
        if sets.isEmpty {
          guard let set = try store.file(named: name) else {
            throw Failure(
              .usage,
              LocalizedText(
                vi: "không có bộ chỉ số hay tệp nào là \(name.quoted)", en: "there is no set and no file \(name.quoted)"
              ).suggesting(name.closest(among: all.map(\.id))))
          }
          sets = [set.criteria]
        }
      }
      try console.print(console.text(of: sets.map { $0.unconfirmedPaper(console.language) }))
      return .done
    }
  )
}
