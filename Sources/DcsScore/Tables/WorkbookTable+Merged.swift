import OfficeFiles

// What merged cells leave out.
extension WorkbookTable {
  /// So many areas a sheet may have: nobody merges as many by hand.
  static let mostMerged = 10_000

  /// Reports values that nobody sees, and answers that look as if they held for several rows.
  func reportMerged(_ log: inout FaultLog) {
    if let first = covered.first {
      let list = covered.map { $0.description }.listed(first: 10)
      log.report(
        .workbookMerged, at: range(of: first),
        vi:
          "ô bị ô gộp che mà vẫn có nội dung: \(list); nội dung ấy không được đọc, hãy bỏ gộp để xem rồi xóa hoặc chuyển đi",
        en:
          "cells that a merged one covers hold something: \(list); it is not read: unmerge them to see it, and delete or move it"
      )
    }
    let areas = merged.filter(isOverSeveralAnswers)
    if let first = areas.first {
      let list = areas.map { $0.name }.listed(first: 10)
      log.report(
        .workbookMerged, at: range(of: first.first),
        vi: "ô gộp \(list) chỉ tính cho dòng đầu; nếu đúng cho mọi dòng thì hãy bỏ gộp và ghi ở từng dòng",
        en:
          "merged cells count for their first row alone: \(list); where they hold for all, unmerge them and write it in each"
      )
    }
  }

  /// Whether an area has rows of several ids below it, in a column that is read: rows of one answer say it once.
  private func isOverSeveralAnswers(_ area: WorkbookFile.Area) -> Bool {
    guard area.rows.count > 1, area.rows.lowerBound > found.lastHead, found.isRead(area.columns.lowerBound),
      !area.columns.contains(found.keyColumn)
    else { return false }
    let rows = sheet.rows
    let start = rows.partitionPoint { $0.number < area.rows.lowerBound }
    let end = rows.partitionPoint { $0.number <= area.rows.upperBound }
    guard start < end, rows[start].number == area.rows.lowerBound, rows[start].cell(area.columns.lowerBound) != nil
    else {
      return false
    }
    return rows[start].cell(found.keyColumn)?.text != rows[end - 1].cell(found.keyColumn)?.text
  }
}
