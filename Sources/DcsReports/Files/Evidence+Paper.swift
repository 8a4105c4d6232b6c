package import DcsScore
package import Papers

extension Evidence {
  /// The evidence as a person reads it: the school, and every row with what is answered and what shows it.
  package func paper(_ language: Language) -> Paper {
    let title = language.text(vi: "Hồ sơ minh chứng: ", en: "Evidence: ") + school.name
    let groups = set.criteria.groups.map { group in
      Paper.Section(
        Paper.Entry(group.title[language], .heading, mark: Paper.Mark(id: group.id, .heading)),
        [.entries(group.criteria.flatMap { $0.answeredRows }.map { entry($0, language) })])
    }
    return Paper([Paper.Section(title, [.entries(head(language))])] + groups)
  }

  private func head(_ language: Language) -> [Paper.Entry] {
    let stages = school.stages.map { set.criteria.stage($0)?.name[language] ?? $0 }.listed()
    let criteria = "\(set.criteria.decision.number) (\(set.criteria.id) \(set.criteria.version))"
    let lines: [(TableHead, String?)] = [
      (.code, school.code), (.stages, stages), (.commune, school.commune), (.province, school.province),
      (.managedBy, school.managedBy), (.schoolYear, schoolYear.description), (.criteria, criteria),
    ]
    return lines.compactMap { line, value in
      value.map { Paper.Entry($0, mark: Paper.Mark(id: line.name[language])) }
    }
  }

  private func entry(_ row: AnsweredRow, _ language: Language) -> Paper.Entry {
    guard let answer = answer(to: row.id) else {
      return Paper.Entry(
        row.title[language], mark: Paper.Mark(id: row.id),
        end: [.text(ItemState.unanswered.name(language), .faint)])
    }
    let facts = answer.statements(of: row, set.criteria).map { "\($0.label[language]): \($0.value[language])" }.listed(
      by: "; ")
    let documents = answer.documents.map { Paper.Note($0.line(language), .faint, sign: "-") }
    let note = answer.note.map { [Paper.Note($0, .faint)] } ?? []
    return Paper.Entry(
      row.title[language], mark: Paper.Mark(id: row.id),
      notes: (facts.isEmpty ? [] : [Paper.Note(facts)]) + documents + note)
  }
}
