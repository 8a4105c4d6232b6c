import DcsReports
import DcsScore
import Papers

extension InitRun {
  /// The ids of the stages that a text lists by their ids or names.
  static func stages(_ text: String, _ set: CriteriaSet) throws(Failure) -> [String] {
    var ids: [String] = []
    var known: Set<String> = []
    for word in [String].typed(text) {
      guard let stages = set.stages(typed: word) else { throw Failure(.usage, set.unknownStage(word)) }
      for stage in stages where known.insert(stage.id).inserted { ids.append(stage.id) }
    }
    if !ids.isEmpty { return ids }
    throw Failure(.usage, vi: "phải nêu ít nhất một cấp học", en: "at least one stage must be named")
  }

  /// What to do with the file.
  ///
  /// - Parameter criteria: The file of the set, where it is none that is built in.
  func guide(_ path: String, _ set: CriteriaSet, _ criteria: String?) -> Paper {
    let name = path.shellWord + (criteria.map { " --criteria \($0.shellWord)" } ?? "")
    let steps = [
      ("dcs status \(name)", LocalizedText(vi: "xem tiến độ", en: "how far it has got")),
      ("dcs validate \(name)", LocalizedText(vi: "kiểm tra lỗi", en: "what is wrong")),
      ("dcs score \(name)", LocalizedText(vi: "xem mức đạt và việc cần làm", en: "the level, and what to do next")),
    ]
    let width = steps.map(\.0.displayWidth).max() ?? 0
    let lines = steps.map { line, meaning in "  \(line.padded(to: width))  \(meaning[console.language])" }
    return Paper([
      Paper.Section(nil, [.text(made(path, set.answeredRows.count)[console.language]), .verbatim(lines)])
    ])
  }

  private func made(_ path: String, _ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "Đã tạo '\(path)', gồm \(count) mục. Hãy điền dần, mục nào chưa có thì để trống. Sau đó chạy:",
      en:
        "Made '\(path)' with \(count) rows. Fill it in bit by bit, leave blank what you do not have yet, and then run:"
    )
  }
}
