import DcsScore
import Papers

extension Dossier {
  /// The decision that sets up the council, with the list of its members as an annex.
  func councilDecision(of council: Council) -> Paper {
    let name = body.body[language]
    let about = language.text(
      vi: "Về việc thành lập \(council.kind.sort.vi) \(topic) năm học \(year)",
      en: "On setting up \(council.kind.sort.en) for the \(topic), school year \(year)")
    let title = language.text(vi: "Quyết định", en: "Decision")
    let articles = articles([
      language.text(
        vi:
          "Thành lập \(council.kind.sort.vi) \(subject) của \(council.school) năm học \(year), gồm \(council.people.count) thành viên (có danh sách kèm theo).",
        en:
          "\(council.kind.sort.en.startingLarge) for the \(subject) of \(council.school) in the school year \(year) is set up, with \(council.people.count) members (see the list)."
      ),
      language.text(
        vi: "\(name.startingLarge) có nhiệm vụ \(assessing) \(subject) theo \(decision).",
        en: "It carries out the \(assessing) of the \(subject) by \(decision)."
      ),
      carriedOut,
    ])
    return Paper(
      [
        Paper.Section(
          nil,
          head(council.decision.number, sort: "QĐ", council.decision.date, title, about: about) + [decider(self.head)]
            + grounds() + proposal + [decides] + articles + [signed(by: self.head)] + foot),
        members(of: council),
      ], title: "\(title). \(about)")
  }

  /// Who are in the council.
  private func members(of council: Council) -> Paper.Section {
    let rows = council.people.compactMap { $0.first }.enumerated().map { index, member in
      Paper.Table.Row([
        "\(index + 1)", member.name ?? Blank.name, member.position ?? Blank.name,
        council.kind.title(of: member.role)[language].startingLarge,
      ])
    }
    let number = council.decision.number ?? Blank.word
    let attached = language.text(
      vi: "(Kèm theo Quyết định số \(number) \(words(council.decision.date)) của \(issuer))",
      en: "(Annex of Decision \(number) of \(words(council.decision.date)) of \(issuer))")
    let about = language.text(
      vi: "Thành viên \(council.kind.sort.vi) \(topic) năm học \(year)",
      en: "Members of \(council.kind.body.en), school year \(year)")
    return Paper.Section(
      nil,
      [
        .prose(Paper.Prose(.kind, language.text(vi: "DANH SÁCH", en: "LIST"))), .prose(Paper.Prose(.subject, about)),
        .prose(Paper.Prose(.signing, attached)),
        .table(
          Paper.Table(
            [
              Paper.Table.Column(language.text(vi: "TT", en: "No."), 7, .centre),
              Paper.Table.Column(language.text(vi: "Họ và tên", en: "Name"), 31),
              Paper.Table.Column(language.text(vi: "Chức vụ", en: "Position"), 38),
              Paper.Table.Column(language.text(vi: "Nhiệm vụ", en: "Role"), 24),
            ], rows)),
      ], isAnnex: true)
  }
}

// What every decision of the head has.
extension Dossier {
  /// Who decides: by whose authority somebody signs, at the school or at the office whose team it is.
  func decider(_ signatory: Signatory) -> Paper.Part {
    let atSchool = language.text(vi: "\(signatory.authority) \(school)", en: "\(signatory.authority) of \(school)")
    let title = body == .own ? atSchool : signatory.authority
    return .prose(Paper.Prose(.centre, title.uppercased()))
  }

  /// On whose proposal.
  var proposal: [Paper.Part] {
    [
      .prose(
        Paper.Prose(
          .ground, language.text(vi: "Xét đề nghị của \(Blank.name).", en: "At the proposal of \(Blank.name).")))
    ]
  }

  var decides: Paper.Part { .prose(Paper.Prose(.centre, language.text(vi: "QUYẾT ĐỊNH:", en: "DECIDES:"))) }

  /// What is decided, article by article.
  func articles(_ texts: [String]) -> [Paper.Part] {
    texts.enumerated().map { index, text in
      let lead = language.text(vi: "Điều \(index + 1).", en: "Article \(index + 1).")
      return .prose(Paper.Prose(lead: lead, text))
    }
  }

  /// The last article.
  var carriedOut: String {
    language.text(
      vi:
        "\(body.body.vi.startingLarge), các bộ phận và cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này. Quyết định có hiệu lực kể từ ngày ký./.",
      en:
        "\(body.body.en.startingLarge) and all concerned carry out this decision, which holds from the day of its signing./."
    )
  }
}

extension String {
  /// The text with a capital at its start.
  var startingLarge: String { prefix(1).uppercased() + dropFirst() }
}
