extension Spreadsheet.Page {
  /// The rows with what they have. Cells without contents and style are left out.
  func sheetData(_ shared: inout Spreadsheet.SharedParts, _ merged: [Spreadsheet.Area]) -> String {
    var starts: [Spreadsheet.Place: Spreadsheet.Area] = [:]
    for area in merged { starts[Spreadsheet.Place(row: area.rows.lowerBound, column: area.columns.lowerBound)] = area }
    var xml = "<sheetData>\n"
    for (index, row) in rows.prefix(Spreadsheet.Area.mostRows).enumerated() {
      let isOwn = row.height == nil ? "" : " customHeight=\"1\""
      let height = height(of: row, at: index, starts).map { " ht=\"\($0)\"\(isOwn)" } ?? ""
      var cells = ""
      for (column, cell) in row.cells.prefix(Spreadsheet.Area.mostColumns).enumerated() {
        cells += cell.xml(Spreadsheet.Area.cellName(index, column), &shared)
      }
      if cells.isEmpty && height.isEmpty { continue }
      xml += "<row r=\"\(index + 1)\"\(height)>\(cells)</row>\n"
    }
    return xml + "</sheetData>\n"
  }
}

extension Spreadsheet.Cell {
  fileprivate func xml(_ name: String, _ shared: inout Spreadsheet.SharedParts) -> String {
    let content = content.fitted
    var style = style
    if case .day = content { style.format = .day }
    let number = shared.styles.number(of: style)
    let start = number == 0 ? "<c r=\"\(name)\"" : "<c r=\"\(name)\" s=\"\(number)\""
    switch content {
    case .empty: return number == 0 ? "" : "\(start)/>"
    case .text(let text): return "\(start) t=\"s\"><v>\(shared.strings.number(of: text))</v></c>"
    case .number(let text): return "\(start)><v>\(text)</v></c>"
    case .day(let day): return day.serial.map { "\(start)><v>\($0)</v></c>" } ?? ""
    case .flag(let isTrue): return "\(start) t=\"b\"><v>\(isTrue ? 1 : 0)</v></c>"
    }
  }
}

extension Spreadsheet.Content {
  /// The content as a cell can have it.
  fileprivate var fitted: Self {
    switch self {
    case .text(let text): text.isEmpty ? .empty : .text(text.fitted(Spreadsheet.Cell.mostUnits))
    case .number(let text) where !text.isExactNumber: Self.text(text).fitted
    case .day(let day) where day.serial == nil: .text(day.text)
    case .empty, .number, .day, .flag: self
    }
  }
}
