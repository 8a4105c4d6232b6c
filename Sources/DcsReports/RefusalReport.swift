package import DcsScore
package import Papers

/// Why a result may not be exported, as people read it.
package enum RefusalReport {
  /// - Parameter set: The set of the evidence; nil where it is not known.
  package static func paper(_ refusals: [Refusal], _ set: CriteriaSet?, _ language: Language) -> Paper {
    let opening = language.text(
      vi: "Chưa thể xuất kết quả (\(refusals.count) lý do):",
      en: "The result cannot be exported yet (\(refusals.count)):")
    let entries = refusals.map { refusal in
      Paper.Entry(
        "\(refusal.reasonByOptions[language]) [\(refusal.code.rawValue)]", mark: Paper.Mark("✗", .bad),
        notes: [Paper.Note(refusal.remedyByOptions(set)[language], sign: "→")])
    }
    return Paper([Paper.Section(nil, [.text(opening), .entries(entries)])])
  }
}
