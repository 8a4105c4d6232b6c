import DcsScore
import Papers

extension Dossier {
  /// The decision by which the head approves the result.
  func approval(by council: Council, of outcome: SchoolOutcome) -> Paper {
    let about = language.text(
      vi: "Về việc công nhận kết quả \(assessing) \(topic) năm học \(year)",
      en: "On approving the result of the \(assessing) of the \(topic), school year \(year)")
    let title = language.text(vi: "Quyết định", en: "Decision")
    let minutes = language.text(
      vi:
        "Biên bản số \(council.minutes.number ?? Blank.word) \(words(council.minutes.date)) của \(council.kind.sort.vi)",
      en:
        "Minutes \(council.minutes.number ?? Blank.word) of \(words(council.minutes.date)) of \(council.kind.body.en)"
    )
    let setUp = language.text(
      vi:
        "Quyết định số \(council.decision.number ?? Blank.word) \(words(council.decision.date)) về việc thành lập \(council.kind.sort.vi)",
      en:
        "Decision \(council.decision.number ?? Blank.word) of \(words(council.decision.date)) that set up \(council.kind.body.en)"
    )
    let approved = language.text(
      vi:
        "Công nhận kết quả \(assessing) \(subject) năm học \(year) của \(outcome.school.name): \(settled(outcome)).",
      en:
        "The result of the \(assessing) of the \(subject) of \(outcome.school.name), school year \(year), is approved: \(settled(outcome))."
    )
    let articles = articles([approved, carriedOut])
    let approval = council.approval
    let signatory = approvalSigner ?? self.head
    return Paper(
      [
        Paper.Section(
          nil,
          self.head(approval.document.number, sort: "QĐ", approval.document.date, title, about: about) + [
            decider(signatory)
          ]
            + grounds([setUp, minutes]) + proposal + [decides, articles[0]] + (isClosed ? groupLines(of: outcome) : [])
            + articles.dropFirst() + [signed(by: signatory)] + foot)
      ], title: "\(title). \(about)")
  }
}
