package import DcsScore
package import Papers

extension CriteriaSet {
  /// All that the set says about one group, criterion or item; nil where it has none of that id.
  package func paper(row id: String, _ language: Language) -> Paper? {
    let own = figures.filter { $0.id == id }
    guard let title = own.first?.title else { return nil }
    let figures = own.map { figure in
      Paper.Entry(figure.sentence(self, language), mark: .bullet, notes: notes(figure.provenance, language))
    }
    let entries = abridgedIDs.contains(id) ? figures + [Paper.Entry(abridged(language), mark: .bullet)] : figures
    let row = self.row(id)
    return Paper([
      Paper.Section("\(id) \(title[language])"), Paper.Section(nil, [.entries(entries, gap: 1)]),
      Paper.Section(nil, [.entries(row.map { meanings(of: $0, language) } ?? [], gap: 1)]),
    ])
  }

  private func abridged(_ language: Language) -> String {
    language.text(
      vi: "Tên mục là tên gọi tắt của tệp bộ chỉ số, không phải nguyên văn quyết định",
      en: "The title is a short name of the criteria file's, not the decision's words")
  }

  /// Every figure that has still to be compared with the official decision, to be ticked off.
  package func unconfirmedPaper(_ language: Language) -> Paper {
    let unconfirmed = figures.filter(\.isUnconfirmed)
    let count = language.text(
      vi: "\(unconfirmed.count) mức điểm, ngưỡng cần đối chiếu với bản chính quyết định",
      en: "\(unconfirmed.count) figures to compare with the official decision")
    let entries = unconfirmed.map { figure in
      Paper.Entry(checklistLine(figure, language), mark: .box, notes: notes(figure.provenance, language))
    }
    return Paper([
      Paper.Section("\(decision.number) (\(id) \(version))", [.text(count)]),
      Paper.Section(nil, [.entries(entries, gap: 1)]),
    ])
  }

  /// How a row is answered, what shows that it holds, and what to do where it does not.
  private func meanings(of row: AnsweredRow, _ language: Language) -> [Paper.Entry] {
    let meanings: [(label: LocalizedText, text: LocalizedText?)] = [
      (LocalizedText(vi: "Cách trả lời", en: "How to answer"), row.howToAnswer(self)),
      (LocalizedText(vi: "Minh chứng", en: "Evidence"), row.evidence.what),
      (LocalizedText(vi: "Khi chưa đạt", en: "When it falls short"), row.advice),
    ]
    return meanings.compactMap { label, text in
      text.map { Paper.Entry($0[language], mark: Paper.Mark(label[language] + ":")) }
    }
  }

  private func checklistLine(_ figure: Figure, _ language: Language) -> String {
    guard let id = figure.id, let title = figure.title else { return figure.sentence(self, language) }
    return "\(id) \(title[language]): \(figure.phrase(self, language))"
  }

  /// How many sources of a figure are listed.
  private static let mostSources = 20

  private func notes(_ provenance: Provenance?, _ language: Language) -> [Paper.Note] {
    guard let provenance else { return [] }
    // What all figures have from above may be very many sources.
    let most = Self.mostSources
    let titles = provenance.sources.prefix(most).map { source($0)?.title ?? $0 }
    let more = provenance.sources.count > most ? ["…"] : []
    let origin = ([provenance.name(language)] + titles + more).listed(by: "; ")
    return [Paper.Note(origin, .faint)] + (provenance.note.map { [Paper.Note($0[language], .faint)] } ?? [])
  }
}
