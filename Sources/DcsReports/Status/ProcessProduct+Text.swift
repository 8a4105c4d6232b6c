import DcsScore

extension ProcessProduct.Kind {
  /// What people call it.
  var name: LocalizedText {
    switch self {
    case .councilDecision:
      LocalizedText(vi: "Quyết định thành lập Hội đồng tự đánh giá", en: "Decision that set up the school's council")
    case .plan: LocalizedText(vi: "Kế hoạch tự đánh giá", en: "Plan of the self-assessment")
    case .evidenceList: LocalizedText(vi: "Danh mục minh chứng", en: "List of evidence")
    case .councilMinutes: LocalizedText(vi: "Biên bản tự đánh giá", en: "Minutes of the self-assessment")
    case .councilApproval:
      LocalizedText(
        vi: "Quyết định công nhận kết quả tự đánh giá", en: "Decision that approves the self-assessment's result")
    case .councilResult: LocalizedText(vi: "Kết quả tự đánh giá", en: "Self-assessment's result")
    case .request:
      LocalizedText(vi: "Tờ trình đề nghị đánh giá ngoài", en: "Letter that asks for the external assessment")
    case .teamDecision:
      LocalizedText(vi: "Quyết định thành lập đoàn đánh giá ngoài", en: "Decision that set up the external team")
    case .teamMinutes: LocalizedText(vi: "Biên bản đánh giá ngoài", en: "Minutes of the external assessment")
    case .teamApproval:
      LocalizedText(
        vi: "Quyết định công nhận kết quả đánh giá ngoài", en: "Decision that approves the external result")
    case .teamResult: LocalizedText(vi: "Kết quả đánh giá ngoài", en: "External assessment's result")
    case .proposal:
      LocalizedText(vi: "Danh sách đề nghị công nhận", en: "List of schools proposed for recognition")
    case .recognition: LocalizedText(vi: "Quyết định công nhận mức độ", en: "Decision that recognises the level")
    case .publication: LocalizedText(vi: "Địa chỉ trang công bố kết quả", en: "Address where the result is published")
    }
  }

  /// The file that shows whether it is there; nil where the evidence does, or none.
  var file: LocalizedText? {
    switch self {
    case .councilDecision, .councilMinutes, .councilApproval, .request:
      LocalizedText(vi: "tệp Hội đồng", en: "the council file")
    case .councilResult: LocalizedText(vi: "kết quả tự đánh giá", en: "the self-assessment's result")
    case .teamDecision, .teamMinutes, .teamApproval:
      LocalizedText(vi: "tệp của đoàn đánh giá ngoài", en: "the external team's file")
    case .teamResult: LocalizedText(vi: "kết quả đánh giá ngoài", en: "the external result")
    case .plan, .evidenceList, .proposal, .recognition, .publication: nil
    }
  }
}
