package import DcsScore

/// A paper that the assessment of a school asks for.
package enum PaperKind: String, CaseIterable, Sendable {
  /// The page to publish.
  case summary
  /// Every row with its points and evidence (phiếu tự đánh giá).
  case scoresheet
  /// The list of evidence (danh mục minh chứng).
  case evidenceList = "evidence-list"
  /// The decision that sets the council up (quyết định thành lập Hội đồng).
  case councilDecision = "council-decision"
  /// The council's minutes (biên bản).
  case minutes
  /// The decision that approves the result (quyết định công nhận kết quả).
  case approval
  /// The request for an external assessment (tờ trình).
  case request
  /// What is to be done about what falls short (kế hoạch khắc phục).
  case gapPlan = "gap-plan"
  /// The report on a quarter (báo cáo định kỳ).
  case quarterly
  /// What has changed since an earlier assessment (so sánh).
  case comparison
}

extension PaperKind {
  /// What the paper is called.
  package var name: LocalizedText {
    switch self {
    case .summary: LocalizedText(vi: "Tóm tắt kết quả để công khai", en: "Summary to publish")
    case .scoresheet: LocalizedText(vi: "Phiếu đánh giá", en: "Scoresheet")
    case .evidenceList: LocalizedText(vi: "Danh mục minh chứng", en: "List of evidence")
    case .councilDecision: LocalizedText(vi: "Quyết định thành lập Hội đồng", en: "Decision that sets up the council")
    case .minutes: LocalizedText(vi: "Biên bản", en: "Minutes")
    case .approval: LocalizedText(vi: "Quyết định công nhận kết quả", en: "Decision that approves the result")
    case .request: LocalizedText(vi: "Tờ trình đề nghị đánh giá ngoài", en: "Request for an external assessment")
    case .gapPlan: LocalizedText(vi: "Kế hoạch khắc phục", en: "Plan for what falls short")
    case .quarterly: LocalizedText(vi: "Báo cáo quý", en: "Quarterly report")
    case .comparison: LocalizedText(vi: "So sánh hai lần đánh giá", en: "Comparison of two assessments")
    }
  }

  /// What a file of the paper is called, without its ending, as it may be sent through any system.
  package var fileName: LocalizedText {
    switch self {
    case .summary: LocalizedText(vi: "tom-tat", en: rawValue)
    case .scoresheet: LocalizedText(vi: "phieu-danh-gia", en: rawValue)
    case .evidenceList: LocalizedText(vi: "danh-muc-minh-chung", en: rawValue)
    case .councilDecision: LocalizedText(vi: "quyet-dinh-thanh-lap-hoi-dong", en: rawValue)
    case .minutes: LocalizedText(vi: "bien-ban", en: rawValue)
    case .approval: LocalizedText(vi: "quyet-dinh-cong-nhan-ket-qua", en: rawValue)
    case .request: LocalizedText(vi: "to-trinh-danh-gia-ngoai", en: rawValue)
    case .gapPlan: LocalizedText(vi: "ke-hoach-khac-phuc", en: rawValue)
    case .quarterly: LocalizedText(vi: "bao-cao-quy", en: rawValue)
    case .comparison: LocalizedText(vi: "so-sanh", en: rawValue)
    }
  }
}
