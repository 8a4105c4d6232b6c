package import DcsScore

extension FileKind {
  /// What a file of the kind is called, within a sentence; in English without an article.
  package var name: LocalizedText {
    switch self {
    case .evidence: LocalizedText(vi: "hồ sơ minh chứng", en: "evidence")
    case .council: LocalizedText(vi: "tệp Hội đồng", en: "council file")
    case .result: LocalizedText(vi: "tệp kết quả", en: "result")
    case .tasks: LocalizedText(vi: "danh mục nhiệm vụ", en: "list of tasks")
    case .criteria: LocalizedText(vi: "bộ chỉ số", en: "indicator set")
    }
  }
}
