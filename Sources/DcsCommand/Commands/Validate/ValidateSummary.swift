import DcsReports
import DcsScore

/// The line that `dcs validate` closes with.
enum ValidateSummary {
  static func text(of totals: FaultTotals, isFixing: Bool, _ language: Language) -> String {
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
    let hint =
      totals.mendable == 0 || isFixing
      ? LocalizedText(vi: "", en: "")
      : LocalizedText(
        vi: " Thêm --fix để tự sửa \(totals.mendable) chỗ.", en: " Add --fix to mend \(totals.mendable) of them.")
    switch language {
    case .vietnamese:
      let list = shown.map { "\($0.0) \($0.1.vi)" }.joined(separator: ", ")
      return "Đã kiểm tra \(totals.files) tệp: \(list).\(hint.vi)\n"
    case .english:
      let list = shown.map { "\($0.1.en): \($0.0)" }.joined(separator: ", ")
      return "Files checked: \(totals.files); \(list).\(hint.en)\n"
    }
  }
}
