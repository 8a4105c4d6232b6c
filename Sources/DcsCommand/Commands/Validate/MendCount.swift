import DcsScore

/// What `dcs validate --fix` has mended in all files.
struct MendCount {
  private var counts: [(rule: Rule, count: Int)] = []
  private var hasTables = false
  /// Whether a file that could be mended could not be written.
  private var hasFailed = false

  mutating func add(_ checked: ValidateJob.Checked) {
    if checked.isTable { hasTables = true }
    if checked.failure != nil { hasFailed = true }
    for rule in checked.mended {
      if let known = counts.firstIndex(where: { $0.rule == rule }) {
        counts[known].count += 1
      } else {
        counts.append((rule, 1))
      }
    }
  }

  /// What was mended, by rules in their order.
  var text: LocalizedText {
    let list = Rule.all.compactMap { rule in
      counts.first { $0.rule == rule }.map { "\(rule): \($0.count)" }
    }.listed()
    let all = counts.reduce(0) { $0 + $1.count }
    let mended =
      all == 0
      ? hasFailed
        ? LocalizedText(vi: "Chưa tự sửa được chỗ nào.", en: "Nothing was mended.")
        : LocalizedText(vi: "Không có chỗ nào tự sửa được.", en: "There was nothing to mend.")
      : LocalizedText(vi: "Đã tự sửa \(all) chỗ (\(list)).", en: "Mended: \(all) (\(list)).")
    if !hasTables { return mended }
    return LocalizedText(
      vi: "\(mended.vi) Bảng CSV không được tự sửa: hãy sửa trong bảng tính.",
      en: "\(mended.en) Nothing is mended in CSV tables: mend them in the spreadsheet.")
  }
}
