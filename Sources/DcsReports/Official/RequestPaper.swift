import DcsScore
import Papers

extension Dossier {
  /// The request for an external assessment, with what is enclosed.
  func request(of outcome: SchoolOutcome) -> Paper {
    let title = language.text(vi: "Tờ trình", en: "Request")
    let about = language.text(
      vi: "Về việc đề nghị đánh giá ngoài \(subject) năm học \(year)",
      en: "For an external assessment of the \(subject), school year \(year)")
    let request = details.request
    let to = request.to ?? Blank.name
    let done = language.text(
      vi:
        "Thực hiện \(decision), \(outcome.school.name) đã hoàn thành tự đánh giá \(subject) năm học \(year), kết quả: \(settled(outcome)).",
      en:
        "Following \(decision), \(outcome.school.name) has completed its self-assessment of the \(subject) for the school year \(year): \(settled(outcome))."
    )
    let asks = language.text(
      vi: "\(outcome.school.name) kính đề nghị \(to) xem xét, tổ chức đánh giá ngoài và công nhận kết quả./.",
      en: "The school asks \(to) for an external assessment and for the recognition of the result./.")
    let enclosed = language.text(vi: "Hồ sơ gửi kèm gồm:", en: "Enclosed are:")
    return Paper(
      [
        Paper.Section(
          nil,
          head(request.number, sort: "TTr", request.date, title, about: about)
            + [
              .prose(Paper.Prose(.addressee, language.text(vi: "Kính gửi: \(to)", en: "To: \(to)"))),
              .prose(Paper.Prose(done)),
            ] + (isClosed ? groupLines(of: outcome) : []) + [.prose(Paper.Prose(enclosed))]
            + numbered(enclosures) + [.prose(Paper.Prose(asks))]
            + [signed(by: self.head)] + foot)
      ], title: "\(title). \(about)")
  }

  /// What goes along, as far as the files tell it.
  private var enclosures: [String] {
    func line(_ document: DraftDocument?) -> String {
      language.text(
        vi: "số \(document?.number ?? Blank.word) \(words(document?.date))",
        en: "no. \(document?.number ?? Blank.word) of \(words(document?.date))")
    }
    let council = body == .own ? council : nil
    let documents = assessment.map { Set($0.evidence.answers.compactMap { $0 }.flatMap { $0.documents }).count }
    let count = documents.map { language.text(vi: " (\($0) minh chứng)", en: " (\($0) documents)") } ?? ""
    return [
      language.text(
        vi: "Quyết định thành lập Hội đồng tự đánh giá \(line(council?.decision))",
        en: "The decision that set up the council, \(line(council?.decision))"),
      language.text(
        vi: "Biên bản tự đánh giá \(line(council?.minutes))", en: "The council's minutes, \(line(council?.minutes))"),
      language.text(
        vi: "Quyết định công nhận kết quả tự đánh giá \(line(council?.approval.document))",
        en: "The decision that approves the result, \(line(council?.approval.document))"),
      language.text(vi: "Phiếu tự đánh giá", en: "The scoresheet"),
      language.text(vi: "Danh mục minh chứng\(count)", en: "The list of evidence\(count)"),
    ] + (origins.contains { $0.kind == .result } ? [result] : [])
  }

  private var result: String {
    language.text(vi: "Tệp kết quả (mã băm ở cuối trang)", en: "The result file (its digest is below)")
  }

  private func numbered(_ texts: [String]) -> [Paper.Part] {
    texts.enumerated().map { index, text in
      .prose(Paper.Prose("\(index + 1). \(text)" + (index + 1 < texts.count ? ";" : ".")))
    }
  }
}
