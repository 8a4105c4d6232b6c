package import DcsScore
package import Papers

/// Why a result may not be exported, as people read it.
package enum RefusalReport {
  package static func text(_ refusals: [Refusal], _ style: TextStyle) -> String {
    var out = TextBuilder(style)
    out.paragraph(
      style.text(
        vi: "Chưa thể xuất kết quả (\(refusals.count) lý do):",
        en: "The result cannot be exported yet (\(refusals.count)):"))
    for refusal in refusals {
      out.paragraph(
        "\(refusal.reason[style.language].singleLine) [\(refusal.code.rawValue)]", mark: "✗ ", markRole: .bad)
      out.paragraph(refusal.remedy[style.language], mark: "  → ")
    }
    return out.text
  }
}
