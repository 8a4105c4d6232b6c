package import DcsScore
package import Papers

extension Paper {
  /// The tables of the paper as a spreadsheet opens them, one below the other; nil where the paper has none.
  ///
  /// - Parameter language: The language of the paper, by which spreadsheets know what stands between cells.
  package func csv(_ language: Language) -> [UInt8]? {
    let tables = sections.flatMap(\.parts).compactMap { part in
      if case .table(let table) = part { table } else { nil }
    }
    if tables.isEmpty { return nil }
    let rows = tables.map { table in
      [table.columns.map(\.title)] + table.rows.map { row in row.cells.map { $0.joined(separator: "\n").asCell } }
    }
    return CSVText.bytes(of: Array(rows.joined(separator: [[]])), EvidenceTable.Separator(language))
  }
}

extension String {
  /// The text as a cell that no spreadsheet takes for a formula: such a one would run what somebody wrote into a file.
  fileprivate var asCell: String {
    switch utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: "'" + self
    default: self
    }
  }
}
