package import DcsScore
package import Papers

extension CriteriaSet {
  /// All that the set says about one group, criterion or item; nil where it has none of that id.
  package func report(row id: String, _ style: TextStyle) -> String? {
    let own = figures.filter { $0.id == id }
    guard let title = own.first?.title else { return nil }
    var out = TextBuilder(style)
    out.heading("\(id)  \(title[style.language])")
    for figure in own {
      out.line()
      out.paragraph(figure.sentence(self, style.language), mark: "- ")
      if let provenance = figure.provenance { add(provenance, indent: "  ", &out) }
    }
    if let row = answeredRows.first(where: { $0.id == id }) {
      add(style.text(vi: "Cách trả lời", en: "How to answer"), row.howToAnswer(self), &out)
      add(style.text(vi: "Minh chứng", en: "Evidence"), row.evidence.what, &out)
      add(style.text(vi: "Khi chưa đạt", en: "When it falls short"), row.advice, &out)
    }
    return out.text
  }

  /// Every figure that has still to be compared with the printed decision, to be ticked off.
  package func unconfirmedReport(_ style: TextStyle) -> String {
    var out = TextBuilder(style)
    let unconfirmed = figures.filter(\.isUnconfirmed)
    out.heading("\(decision.number) (\(id) \(version))")
    out.paragraph(
      style.text(
        vi: "\(unconfirmed.count) số liệu cần đối chiếu với bản in của quyết định",
        en: "\(unconfirmed.count) figures to compare with the printed decision"))
    for figure in unconfirmed {
      out.line()
      out.paragraph(checklistLine(figure, style.language), mark: "[ ] ")
      if let provenance = figure.provenance { add(provenance, indent: "    ", &out) }
    }
    return out.text
  }

  private func checklistLine(_ figure: Figure, _ language: Language) -> String {
    guard let id = figure.id, let title = figure.title else { return figure.sentence(self, language) }
    return "\(id) \(title[language]): \(figure.phrase(self, language))"
  }

  private func add(_ provenance: Provenance, indent: String, _ out: inout TextBuilder) {
    let language = out.style.language
    let titles = provenance.sources.map { source($0)?.title ?? $0 }
    let head = [provenance.name(language)] + titles
    out.paragraph(head.joined(separator: "; "), mark: indent, role: .faint)
    if let note = provenance.note { out.paragraph(note[language], mark: indent, role: .faint) }
  }

  private func add(_ label: String, _ text: LocalizedText?, _ out: inout TextBuilder) {
    guard let text else { return }
    out.line()
    out.paragraph(text[out.style.language], mark: "\(label): ")
  }
}
