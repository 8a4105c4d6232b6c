/// What is said of groups, criteria and items that came, went or changed their ids.
extension ChangeLog {
  mutating func remove(_ criterion: Criterion) {
    let items = criterion.isOwnItem ? [] : criterion.items.map { $0.id }
    remove(criterion.id, LocalizedText(vi: "tiêu chí", en: "criterion"), criterion.title, items)
  }

  mutating func add(_ criterion: Criterion) {
    let items = criterion.isOwnItem ? [] : criterion.items.map { $0.id }
    let kind =
      criterion.maxPoints == nil
      ? LocalizedText(vi: "điều kiện bắt buộc", en: "mandatory condition")
      : LocalizedText(vi: "tiêu chí", en: "criterion")
    add(criterion.id, kind, criterion.title, criterion.maxPoints, items)
  }

  mutating func remove(_ id: String, _ what: LocalizedText, _ title: LocalizedText, _ under: [String]) {
    let list = under.listed()
    add(
      .rowRemoved, id, vi: "bỏ \(what.vi) \(title.vi.quoted)" + (under.isEmpty ? "" : ", cùng \(list)"),
      en: "\(what.en) \(title.en.quoted) removed" + (under.isEmpty ? "" : ", with \(list)"))
  }

  mutating func add(
    _ id: String, _ what: LocalizedText, _ title: LocalizedText, _ maxPoints: Points?, _ under: [String]
  ) {
    let points = maxPoints.map {
      LocalizedText(vi: " (tối đa \($0.formatted(.vietnamese)) điểm)", en: " (maximum \($0))")
    }
    let list = under.listed()
    add(
      .rowAdded, id,
      vi: "thêm \(what.vi) \(title.vi.quoted)\(points?.vi ?? "")" + (under.isEmpty ? "" : ", gồm \(list)"),
      en: "\(what.en) \(title.en.quoted) added\(points?.en ?? "")" + (under.isEmpty ? "" : ", with \(list)"))
  }

  mutating func compareIDs(_ old: String, _ new: String) {
    if old == new { return }
    add(.rowRenamed, new, vi: "mã đổi từ '\(old)' thành '\(new)'", en: "id changed from '\(old)' to '\(new)'")
  }

  mutating func compareCaps(_ id: String, _ old: Int, _ new: Int) {
    if old == new { return }
    add(
      old < new ? .capRaised : .capLowered, id,
      vi: "mức cao nhất khi chưa đạt \(old < new ? "nâng" : "hạ") từ \(old) \(old < new ? "lên" : "xuống") \(new)",
      en: "highest level while not met \(old < new ? "raised" : "lowered") from \(old) to \(new)")
  }
}
