extension SignOff {
  /// Why a result may not name another.
  func refusal(of link: ResultLink) -> Refusal? {
    if link.purpose == .examines, council?.kind == .own { return examinesByCouncil }
    let objections = link.objections(of: council?.kind, assessment?.school.name, assessment?.schoolYear, on: date)
    if objections.isEmpty { return nil }
    let reason = LocalizedText(
      vi: objections.map { $0.vi }.listed(by: "; "), en: objections.map { $0.en }.listed(by: "; "))
    return switch link.purpose {
    case .replaces:
      Refusal(
        .replacesOther, reason,
        LocalizedText(
          vi: "chỉ thay được kết quả trước đó của cùng trường, cùng năm học, cùng loại đánh giá",
          en: "only an earlier result of the same school, year and kind can be replaced"))
    case .examines:
      Refusal(
        .examinesOther, reason,
        LocalizedText(
          vi: "phải là kết quả tự đánh giá của chính trường và năm học này, có trước",
          en: "it must be this school's self-assessment of this year, made before"))
    }
  }

  private var examinesByCouncil: Refusal {
    let team = entry(.kind, Council.Kind.external.word, json: "\"kind\": \"external\"")
    return Refusal(
      .examinesByCouncil,
      LocalizedText(
        vi: "chỉ đoàn đánh giá ngoài mới xem xét kết quả tự đánh giá, đây là Hội đồng tự đánh giá",
        en: "only an external team examines a self-assessment, and this is the school's own council"),
      LocalizedText(
        vi: "không nêu kết quả đã xem xét, hoặc nếu là đoàn đánh giá ngoài thì ghi \(team.vi) trong tệp của đoàn",
        en: "name no examined result or, for an external team, write \(team.en) in its file"))
  }

  /// Whether an external team does not say which self-assessment it examined, which should be known.
  ///
  /// Not a refusal: many a school's self-assessment is on paper alone when a team comes.
  public var lacksExaminedResult: Bool {
    council?.kind == .external && !links.contains { $0.purpose == .examines }
  }
}
