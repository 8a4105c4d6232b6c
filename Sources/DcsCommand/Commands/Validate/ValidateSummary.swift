import DcsReports
import DcsScore

/// The line that `dcs validate` closes with.
enum ValidateSummary {
  /// - Parameter mended: What was mended; nil where that was not asked for.
  static func text(of totals: FaultTotals, mended: MendCount?, _ language: Language) -> String {
    let counts = [
      (totals.errors, LocalizedText(vi: "lỗi", en: "errors")),
      (totals.warnings, LocalizedText(vi: "cảnh báo", en: "warnings")),
      (totals.notes, LocalizedText(vi: "chú thích", en: "notes")),
      (
        totals.failures.count { $0.file != nil },
        LocalizedText(vi: "tệp không đọc hay ghi được", en: "files not read or written")
      ),
    ]
    let shown = counts.enumerated().filter { $0.offset == 0 || $0.element.0 > 0 }.map(\.element)
    let count = totals.mendable
    let hint =
      mended?.text ?? LocalizedText(vi: "Thêm --fix để tự sửa \(count) chỗ.", en: "Add --fix to mend \(count) of them.")
    let end = mended == nil && count == 0 ? "" : " " + hint[language]
    switch language {
    case .vietnamese:
      let list = shown.map { "\($0.0) \($0.1.vi)" }.joined(separator: ", ")
      return "Đã kiểm tra \(totals.files) tệp: \(list).\(end)\n"
    case .english:
      let list = shown.map { "\($0.1.en): \($0.0)" }.joined(separator: ", ")
      return "Files checked: \(totals.files); \(list).\(end)\n"
    }
  }
}
