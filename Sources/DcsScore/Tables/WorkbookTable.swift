import OfficeFiles

/// The table of a workbook: the sheet that has its columns, and a text that stands for the sheet.
///
/// From here on it is a table like any other; what only a workbook has is told by ``reportFaults(_:)``.
struct WorkbookTable {
  let source: SourceText
  let sheet: Sheet
  /// Where the parts of the table stand in the sheet.
  let found: FoundTable
  /// What the workbook calls the sheet.
  let name: String
  /// The cells that say something, and that merged ones cover.
  let covered: [WorkbookFile.Place]
  private let table: WorkbookFile.Table
  private let isHidden: Bool
  /// The names of other sheets with the columns of such a table.
  private var others: [String] = []

  /// So much may be unpacked: what all schools of a province write has less.
  private static let limits = WorkbookFile.Limits(unpacked: 256 << 20, cells: 20_000_000)

  /// Reads a workbook.
  ///
  /// - Throws: A fault where the file is no workbook that can be read, or no sheet has columns' names.
  init(_ source: SourceText) throws(Fault) {
    if let fault = Self.faultOfKind(OfficeFileKind(source.bytes)) { throw fault }
    var (best, names): (Self?, [String]) = (nil, [])
    var tables: [(name: String, isEvidence: Bool)] = []
    do throws(WorkbookFault) {
      var file = try WorkbookFile(source.bytes, Self.limits)
      if file.sheets.count > Self.mostSheets { throw .tooManyCells }
      for page in file.sheets {
        names.append(page.name)
        guard let table = try Self(source, page, try file.table(page)) else { continue }
        tables.append((name: page.name, isEvidence: table.found.isEvidence))
        if table.rank > best?.rank ?? -1 { best = table }
      }
    } catch {
      throw Self.fault(of: error)
    }
    guard let best else { throw Self.noTable(in: names) }
    self = best
    others = tables.filter { $0.isEvidence == best.found.isEvidence && $0.name != best.name }.map { $0.name }
  }

  /// So many sheets a workbook may have: each may be as large as the others together.
  private static let mostSheets = 250

  /// How much speaks for the sheet: people see it, it says what it is, most of its columns are known.
  private var rank: Int { (isHidden ? 0 : 4) + (found.isNamed ? 2 : 0) + (found.isCertain ? 1 : 0) }

  /// Fails where no row of the sheet names columns.
  private init?(
    _ source: SourceText, _ page: WorkbookFile.Sheet, _ table: WorkbookFile.Table
  ) throws(WorkbookFault) {
    var text = try SheetText(of: table)
    guard let found = FoundTable(text.sheet) else { return nil }
    if table.merged.count > Self.mostMerged { throw .tooManyCells }
    if table.merged.contains(where: { $0.columns.contains(found.keyColumn) && $0.rows.count > 1 }) {
      text = try SheetText(of: table, filling: found.keyColumn)
    }
    self.source = SourceText(source, text.utf8, text.cells)
    (sheet, covered, self.found, name) = (text.sheet, text.covered, FoundTable(text.sheet) ?? found, page.name)
    (self.table, isHidden) = (table, page.visibility != .visible)
  }
}

// What only a workbook has.
extension WorkbookTable {
  /// Reports what a person who looks at the sheet does not see, or may not expect.
  func reportFaults(_ log: inout FaultLog) {
    if !others.isEmpty {
      let list = others.map { $0.quoted }.listed(first: 10)
      log.report(
        .workbookSheet, at: found.header.opening,
        vi: "trang \(list) cũng có bảng như vậy; dcs chỉ đọc trang \(name.quoted), hãy xóa trang nào không dùng",
        en: "the sheet \(list) has such a table, too; only \(name.quoted) is read: delete what is not used")
    }
    if isHidden {
      log.report(
        .workbookHidden, at: found.header.opening, vi: "trang \(name.quoted) đang ẩn mà vẫn được đọc",
        en: "the sheet \(name.quoted) is hidden, and is read all the same")
    }
    reportHiddenParts(&log)
    reportMerged(&log)
    reportFormulas(&log)
  }

  var merged: [WorkbookFile.Area] { table.merged }

  private func reportHiddenParts(_ log: inout FaultLog) {
    let hidden = Set(table.rows.filter { $0.isHidden }.map { $0.number })
    let rows = sheet.rows.filter { hidden.contains($0.number) && $0.number > found.lastHead && says($0) }
    if let first = rows.first {
      let list = rows.map { "\($0.number)" }.listed(first: 10)
      log.report(
        .workbookHidden, at: first.opening, vi: "dòng đang ẩn mà vẫn được đọc: \(list)",
        en: "hidden rows are read all the same: \(list)")
    }
    let columns = found.header.said.filter { table.isHidden(column: $0.column) && found.isRead($0.column) }
    if let first = columns.first {
      let list = columns.map { $0.text.quoted }.listed()
      log.report(
        .workbookHidden, at: first.range, vi: "cột đang ẩn mà vẫn được đọc: \(list)",
        en: "hidden columns are read all the same: \(list)")
    }
  }

  private func reportFormulas(_ log: inout FaultLog) {
    var places: [WorkbookFile.Place] = []
    for row in table.rows where row.number > found.lastHead {
      places += table.cells[row.cells].filter { $0.formula == .computed && found.isRead($0.column) }
        .map { WorkbookFile.Place(row: row.number, column: $0.column) }
    }
    guard let first = places.first else { return }
    let list = places.map { $0.description }.listed(first: 10)
    log.report(
      .workbookFormula, at: range(of: first),
      vi: "ô là công thức: \(list); dcs lấy giá trị mà bảng tính đã lưu, hãy xem có đúng không",
      en: "cells with formulas: \(list); what the spreadsheet saved for them is taken, see whether that is right")
  }

  func range(of place: WorkbookFile.Place) -> Range<Int> {
    let index = sheet.rows.partitionPoint { $0.number < place.row }
    guard index < sheet.rows.count, sheet.rows[index].number == place.row else { return found.header.opening }
    let row = sheet.rows[index]
    return row.cells.first { $0.column == place.column }?.range ?? row.opening
  }

  private func says(_ row: Sheet.Row) -> Bool {
    row.said.contains { found.isRead($0.column) && $0.column != found.keyColumn }
  }
}
