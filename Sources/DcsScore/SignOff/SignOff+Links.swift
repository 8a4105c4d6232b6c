extension SignOff {
  /// Why a result may not name another.
  func refusal(of link: ResultLink) -> Refusal? {
    if link.purpose == .examines, council?.kind == .own { return Self.examinesByCouncil }
    let objections = link.objections(of: council?.kind, assessment?.school.name, assessment?.schoolYear, on: date)
    if objections.isEmpty { return nil }
    let reason = LocalizedText(
      vi: objections.map { $0.vi }.listed(by: "; "), en: objections.map { $0.en }.listed(by: "; "))
    return switch link.purpose {
    case .replaces:
      Refusal(
        .replacesOther, reason,
        LocalizedText(
          vi: "chỉ thay được kết quả trước đó của cùng trường, cùng năm học, cùng loại đánh giá; kiểm tra --replaces",
          en: "only an earlier result of the same school, year and kind can be replaced; check --replaces"))
    case .examines:
      Refusal(
        .examinesOther, reason,
        LocalizedText(
          vi: "phải là kết quả tự đánh giá của chính trường và năm học này, có trước; kiểm tra --examines",
          en: "it must be this school's self-assessment of this year, made before; check --examines"))
    }
  }

  private static let examinesByCouncil = Refusal(
    .examinesByCouncil,
    LocalizedText(
      vi: "--examines chỉ dành cho đoàn đánh giá ngoài, đây là Hội đồng tự đánh giá",
      en: "--examines is for external teams, and this is the school's own council"),
    LocalizedText(
      vi: "bỏ --examines, hoặc nếu là đoàn đánh giá ngoài thì ghi \"kind\": \"external\" trong tệp của đoàn",
      en: "leave --examines out or, for an external team, write \"kind\": \"external\" in its file"))

  /// What does not stand against the result, but should be known, as a sentence.
  ///
  /// Not a refusal: many a school's self-assessment is on paper alone when a team comes.
  public var caution: LocalizedText? {
    guard council?.kind == .external, !links.contains(where: { $0.purpose == .examines }) else { return nil }
    return LocalizedText(
      vi:
        "Lưu ý: kết quả không ghi đoàn đã xem xét kết quả tự đánh giá nào. Nếu trường có tệp kết quả, thêm --examines.",
      en:
        "Note: the result does not say which self-assessment the team examined. If the school has a result file, add --examines."
    )
  }
}
