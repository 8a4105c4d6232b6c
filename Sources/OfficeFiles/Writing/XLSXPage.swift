extension Spreadsheet.Page {
  /// The page as a sheet. Its parts have the order of ECMA-376, part 1, 18.3.1.99; programs refuse any other.
  func xml(isFirst: Bool, _ shared: inout Spreadsheet.SharedParts) -> String {
    var xml = "<worksheet xmlns=\"\(XLSXParts.main)\">"
    xml += sheetProperties + dimension + view(isFirst: isFirst)
    xml += "<sheetFormatPr defaultRowHeight=\"12.75\"/>\n"
    let merged = fittedMerged
    xml += columns(&shared.styles) + sheetData(&shared, merged) + protection
    if let filter = filter?.fitted { xml += "<autoFilter ref=\"\(filter.name)\"/>" }
    xml += Self.mergedCells(merged) + validations(&shared)
    xml += print.margins.xml + print.setUp + print.strips + ignoredErrors
    return xml + "</worksheet>"
  }

  private var sheetProperties: String {
    let tab = tint.map { "<tabColor rgb=\"\($0.argb)\"/>" } ?? ""
    let fit = print.fitsWidth ? "<pageSetUpPr fitToPage=\"1\"/>" : ""
    return tab.isEmpty && fit.isEmpty ? "" : "<sheetPr>\(tab)\(fit)</sheetPr>"
  }

  /// Where there are cells.
  private var used: Spreadsheet.Area? {
    let width = rows.map { $0.cells.count }.max() ?? 0
    guard width > 0 else { return nil }
    return Spreadsheet.Area(rows: 0...rows.count - 1, columns: 0...width - 1).fitted
  }

  private var dimension: String { "<dimension ref=\"\(used?.name ?? "A1")\"/>" }

  /// That ids such as `1.1` and telephone numbers are text and not numbers by mistake, which Excel would mark in each cell.
  private var ignoredErrors: String {
    guard let used else { return "" }
    let kinds = "twoDigitTextYear=\"1\" numberStoredAsText=\"1\""
    return "<ignoredErrors><ignoredError sqref=\"\(used.name)\" \(kinds)/></ignoredErrors>"
  }

  private func view(isFirst: Bool) -> String {
    let grid = showsGrid ? "" : " showGridLines=\"0\""
    let selected = isFirst ? " tabSelected=\"1\"" : ""
    return """
      <sheetViews><sheetView\(grid)\(selected) workbookViewId="0">\(frozen.fitted.pane)</sheetView></sheetViews>
      """
  }

  private func columns(_ styles: inout Spreadsheet.Styles) -> String {
    let columns = columns.prefix(Spreadsheet.Area.mostColumns)
    var xml = ""
    var first = columns.startIndex
    // Columns that are alike stand there as one.
    while first < columns.endIndex {
      let column = columns[first]
      let end = columns[first...].firstIndex { $0 != column } ?? columns.endIndex
      xml += "<col min=\"\(first + 1)\" max=\"\(end)\"\(column.widthXML)"
      xml += " style=\"\(styles.number(of: column.style))\"\(column.isHidden ? " hidden=\"1\"" : "")/>"
      first = end
    }
    return xml.isEmpty ? "" : "<cols>\(xml)</cols>\n"
  }

  private var protection: String {
    guard let allowed else { return "" }
    var xml = "<sheetProtection sheet=\"1\""
    for action in Spreadsheet.Action.allCases where allowed.contains(action) { xml += " \(action.rawValue)=\"0\"" }
    return xml + "/>"
  }

  /// The areas that are one cell, of which none overlap.
  private var fittedMerged: [Spreadsheet.Area] {
    let areas = merged.compactMap { $0.fitted }.filter { !$0.isOneCell }
    let isKept = Spreadsheet.Area.keptApart(areas)
    return areas.indices.filter { isKept[$0] }.map { areas[$0] }
  }

  private static func mergedCells(_ areas: [Spreadsheet.Area]) -> String {
    let cells = areas.map { "<mergeCell ref=\"\($0.name)\"/>" }
    return cells.isEmpty ? "" : "<mergeCells count=\"\(cells.count)\">\(cells.joined())</mergeCells>"
  }
}

extension Spreadsheet.Heads {
  /// The parts of a window in which the heads stay, and in each where its cursor is.
  fileprivate var pane: String {
    if rows == 0 && columns == 0 { return "" }
    let across = columns > 0 ? " xSplit=\"\(columns)\"" : ""
    let down = rows > 0 ? " ySplit=\"\(rows)\"" : ""
    let active = rows == 0 ? "topRight" : columns == 0 ? "bottomLeft" : "bottomRight"
    func selection(_ pane: String, _ cell: String) -> String {
      "<selection pane=\"\(pane)\" activeCell=\"\(cell)\" sqref=\"\(cell)\"/>"
    }
    let start = Spreadsheet.Area.cellName(rows, columns)
    var xml = "<pane\(across)\(down) topLeftCell=\"\(start)\" activePane=\"\(active)\" state=\"frozen\"/>"
    if active == "bottomRight" {
      xml += selection("topRight", Spreadsheet.Area.cellName(0, columns))
      xml += selection("bottomLeft", Spreadsheet.Area.cellName(rows, 0))
    }
    return xml + selection(active, start)
  }
}

extension Spreadsheet.Column {
  /// A width with the margins of a cell, 5 of the 7 pixels of a digit. Without any, some programs would hide the column.
  fileprivate var widthXML: String {
    " width=\"\(fittedWidth).7109375\"\(width == nil ? "" : " customWidth=\"1\"")"
  }
}
