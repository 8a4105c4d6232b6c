package import DcsScore
package import Papers

/// What a result says, for whoever is about to sign it: the level, the points of the groups, and what does not count.
package enum ExportReport {
  package static func paper(of assessment: Assessment, _ language: Language) -> Paper {
    let report = AssessmentReport(assessment, language, groups: [])
    return Paper([assessment.head(language), report.level, report.groupPoints, report.uncounted])
  }
}

extension AssessmentReport {
  /// The answers that would have counted with a document.
  fileprivate var uncounted: Paper.Section {
    let entries = rows.flatMap { row -> [Paper.Entry] in
      switch row.result.outcome {
      case .mandatory(.evidenceMissing): [entry(row.result.id, saidToBeMet)]
      case .mandatory: []
      case .scored(let scored): scored.items.filter { $0.state == .evidenceMissing }.map { entry($0.id, given($0)) }
      }
    }
    return entries.isEmpty ? Paper.Section() : Paper.Section(heading(entries.count), [.entries(entries)])
  }

  private func entry(_ id: String, _ answered: String) -> Paper.Entry {
    Paper.Entry(
      assessment.row(id)?.title[language] ?? "", mark: Paper.Mark("!", id: id, .fair),
      notes: [Paper.Note(answered, .fair)])
  }
}

// What is said of the answers.
extension AssessmentReport {
  private func heading(_ count: Int) -> String {
    language.text(
      vi: "Đã trả lời nhưng không được tính, vì chưa có minh chứng (\(count) mục)",
      en: "Answered, but not counted, as there is no document (\(count))")
  }

  private var saidToBeMet: String { language.text(vi: "ghi là đạt", en: "said to be met") }

  private func given(_ item: ItemResult) -> String {
    if let claimed = item.claimed {
      let points = claimed.formatted(language)
      return language.text(vi: "đã cho \(points) điểm", en: "points given: \(points)")
    }
    let points = (item.suggested ?? .zero).formatted(language)
    return language.text(vi: "số liệu gợi ý \(points) điểm", en: "points suggested by the facts: \(points)")
  }
}
