package import DcsScore
package import Papers

extension CriteriaSet {
  /// The set as a table that people read: what it is, and every row with its maximum and how sure that is.
  package func paper(_ language: Language) -> Paper {
    let legends = abridgedIDs.isEmpty ? [legend(language)] : [abridgedLegend(language), legend(language)]
    let legend = Paper.Section(nil, legends.map { .text($0, .faint) })
    return Paper([head(language)] + groups.map { section($0, language) } + [legend])
  }

  /// The set in a few lines: its id and version, its decision and title.
  package func listEntry(_ language: Language) -> Paper {
    let text = "\(decision.number), \(decision.date.formatted(language)): \(title[language])"
    return Paper([Paper.Section("\(id) \(version)", [.entries([Paper.Entry(text, level: 1)])])])
  }

  private func head(_ language: Language) -> Paper.Section {
    var parts: [Paper.Part] = [.text(origin(language))]
    for level in levels {
      parts.append(
        .text(language.text(vi: "Mức \(level.number): \(level.name.vi)", en: "Level \(level.number): \(level.name.en)"))
      )
    }
    if let overall {
      let mark = overall.provenance?.isUnconfirmed == true ? " ?" : ""
      parts.append(.text(phrase(.overall(overall.rule), language) + mark, .faint))
    }
    return Paper.Section(title[language], parts)
  }

  private func section(_ group: Group, _ language: Language) -> Paper.Section {
    let heading = Paper.Entry(
      group.title[language], .heading, mark: Paper.Mark(id: group.id, .heading),
      end: [points(group.maxPoints, group.provenance, language)], notes: notes(group.scale, language))
    return Paper.Section(heading, [.entries(group.criteria.flatMap { entries($0, language) })])
  }

  private func entries(_ criterion: Criterion, _ language: Language) -> [Paper.Entry] {
    var end = Paper.Cell.text(language.text(vi: "bắt buộc", en: "mandatory") + mark(criterion.provenance))
    var scale: LevelScale?
    if case .scored(let scored) = criterion.kind {
      end = points(scored.maxPoints, criterion.provenance, language)
      scale = scored.scale
    }
    let own = Paper.Entry(
      name(criterion.title, criterion.isAbridged, language), mark: Paper.Mark(id: criterion.id), end: [end],
      notes: notes(scale, language),
      level: 1)
    if criterion.isOwnItem { return [own] }
    return [own]
      + criterion.items.map { item in
        Paper.Entry(
          name(item.title, item.isAbridged, language), mark: Paper.Mark(id: item.id),
          end: [points(item.maxPoints, item.provenance, language)], level: 1)
      }
  }

  /// The title, with a mark where it is not the decision's.
  private func name(_ title: LocalizedText, _ isAbridged: Bool, _ language: Language) -> String {
    isAbridged ? title[language] + " *" : title[language]
  }

  private func notes(_ scale: LevelScale?, _ language: Language) -> [Paper.Note] {
    scale.map { [Paper.Note(phrase(.levels($0), language), .faint)] } ?? []
  }

  private func points(_ points: Points, _ provenance: Provenance?, _ language: Language) -> Paper.Cell {
    .text(points.formatted(language) + mark(provenance), least: 7)
  }

  private func mark(_ provenance: Provenance?) -> String {
    provenance?.isUnconfirmed == true ? " ?" : "  "
  }

  private func phrase(_ statement: Figure.Statement, _ language: Language) -> String {
    Figure(id: nil, title: nil, statement: statement, provenance: nil).sentence(self, language)
  }
}

// What the table says of itself.
extension CriteriaSet {
  private func origin(_ language: Language) -> String {
    language.text(
      vi:
        "\(decision.number) ngày \(decision.date.formatted(.vietnamese)), \(issuer.vi); mã \(id), phiên bản \(version)",
      en: "\(decision.number) of \(decision.date), \(issuer.en); id \(id), version \(version)")
  }

  private func abridgedLegend(_ language: Language) -> String {
    language.text(
      vi: "* = tên gọi tắt của tệp này, không phải nguyên văn quyết định",
      en: "* = a short name of this file's, not the decision's words")
  }

  private func legend(_ language: Language) -> String {
    language.text(
      vi:
        "? = chưa đối chiếu với bản chính quyết định (\(unconfirmedCount) mức điểm, ngưỡng; xem: \(unconfirmedCommand))",
      en:
        "? = not compared with the official decision (\(unconfirmedCount) figures; see: \(unconfirmedCommand) --lang en)"
    )
  }
}
