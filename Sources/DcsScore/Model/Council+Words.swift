/// What people call a body that assesses a school, and those in it, as it stands in the middle of a sentence.
extension Council.Kind {
  /// The body.
  package var body: LocalizedText {
    switch self {
    case .own: LocalizedText(vi: "Hội đồng", en: "the council")
    case .external: LocalizedText(vi: "đoàn đánh giá ngoài", en: "the team")
    }
  }

  /// The body as one of its sort.
  package var sort: LocalizedText {
    switch self {
    case .own: LocalizedText(vi: "Hội đồng tự đánh giá", en: "a school's own council")
    case .external: LocalizedText(vi: "đoàn đánh giá ngoài", en: "an external team")
    }
  }

  /// What somebody is in the body.
  package func title(of role: Council.Role) -> LocalizedText {
    switch (role, self) {
    case (.chair, .own): LocalizedText(vi: "chủ tịch", en: "chair")
    case (.chair, .external): LocalizedText(vi: "trưởng đoàn", en: "leader")
    case (.viceChair, .own): LocalizedText(vi: "phó chủ tịch", en: "vice-chair")
    case (.viceChair, .external): LocalizedText(vi: "phó trưởng đoàn", en: "deputy leader")
    case (.secretary, _): LocalizedText(vi: "thư ký", en: "secretary")
    case (.member, .own): LocalizedText(vi: "ủy viên", en: "member")
    case (.member, .external): LocalizedText(vi: "thành viên đoàn", en: "member")
    }
  }
}
