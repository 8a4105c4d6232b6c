package import DcsScore
package import Papers

extension CriteriaSet {
  /// The set as a table that people read: what it is, and every row with its maximum and how sure that is.
  package func report(_ style: TextStyle) -> String {
    var out = TextBuilder(style)
    addHead(&out)
    for group in groups {
      out.line()
      out.paragraph(
        group.title[style.language], mark: "\(group.id)  ", markRole: .heading,
        role: .heading, tail: tail(group.maxPoints, group.provenance, style))
      if let scale = group.scale { out.paragraph(phrase(.levels(scale), style), mark: "   ", role: .faint) }
      for criterion in group.criteria { add(criterion, &out) }
    }
    out.line()
    out.paragraph(
      style.text(
        vi: "? = chưa đối chiếu với bản in của quyết định (\(unconfirmedCount) số liệu; xem: dcs criteria unconfirmed)",
        en:
          "? = not compared with the printed decision (\(unconfirmedCount) figures; see: dcs criteria unconfirmed --lang en)"
      ),
      role: .faint)
    return out.text
  }

  /// The set in a few lines: its id and version, its decision and title.
  package func listEntry(_ style: TextStyle) -> String {
    var out = TextBuilder(style)
    out.heading("\(id) \(version)")
    out.paragraph(
      "\(decision.number), \(decision.date.formatted(style.language)): \(title[style.language])", mark: "  ")
    return out.text
  }

  private func addHead(_ out: inout TextBuilder) {
    let style = out.style
    out.heading(title[style.language])
    out.paragraph(
      style.text(
        vi:
          "\(decision.number) ngày \(decision.date.formatted(.vietnamese)), \(issuer.vi); mã \(id), phiên bản \(version)",
        en: "\(decision.number) of \(decision.date), \(issuer.en); id \(id), version \(version)"))
    for level in levels {
      out.line(style.text(vi: "Mức \(level.number): \(level.name.vi)", en: "Level \(level.number): \(level.name.en)"))
    }
    if let overall {
      let mark = overall.provenance?.isUnconfirmed == true ? " ?" : ""
      out.paragraph(phrase(.overall(overall.rule), style) + mark, role: .faint)
    }
  }

  private func add(_ criterion: Criterion, _ out: inout TextBuilder) {
    let style = out.style
    switch criterion.kind {
    case .mandatory:
      let tail = style.text(vi: "bắt buộc", en: "mandatory") + mark(criterion.provenance)
      out.paragraph(criterion.title[style.language], mark: "  \(criterion.id)    ", tail: StyledText(tail))
    case .scored(let scored):
      out.paragraph(
        criterion.title[style.language], mark: "  \(criterion.id)    ",
        tail: tail(scored.maxPoints, criterion.provenance, style))
      if let scale = scored.scale { out.paragraph(phrase(.levels(scale), style), mark: "         ", role: .faint) }
      if criterion.isOwnItem { return }
      for item in scored.items {
        out.paragraph(
          item.title[style.language], mark: "  \(item.id)  ", tail: tail(item.maxPoints, item.provenance, style))
      }
    }
  }

  private func tail(_ points: Points, _ provenance: Provenance?, _ style: TextStyle) -> StyledText {
    StyledText(points.formatted(style.language).leftPadded(to: 5) + mark(provenance))
  }

  private func mark(_ provenance: Provenance?) -> String {
    provenance?.isUnconfirmed == true ? " ?" : "  "
  }

  private func phrase(_ statement: Figure.Statement, _ style: TextStyle) -> String {
    Figure(id: nil, title: nil, statement: statement, provenance: nil).sentence(self, style.language)
  }
}
