/// Where the parts of an evidence table stand: which separator it has, its lines above, its columns.
struct TableLayout {
  /// How many rows may stand above the names of the columns.
  private static let mostHeadRows = 100

  /// Where the table starts: behind a byte order mark and a line such as `sep=;`.
  let start: Int
  /// What stands between cells.
  let separator: UInt8
  /// The lines above the columns' names.
  let head: [TableRow]
  /// The row of the columns' names.
  let header: TableRow
  /// What each column is; nil where it has a name that there is not, or none.
  let columns: [TableColumn?]

  /// Finds the row of the columns' names.
  ///
  /// - Throws: A fault where there is none.
  init(_ bytes: [UInt8], from textStart: Int) throws(Fault) {
    let line = bytes[textStart...].prefix { $0 != 0x0A && $0 != 0x0D }
    let isNamed = line.count == 5 && String(decoding: line.dropLast(), as: UTF8.self).lowercased() == "sep="
    start = isNamed ? line.endIndex : textStart
    var openQuote: Range<Int>?
    /// The row that looks most like the one that is missing: that of the most cells.
    var widest = [textStart..<min(textStart + 1, bytes.count)]
    for separator in isNamed ? [bytes[line.endIndex - 1]] : [UInt8(ascii: ";"), UInt8(ascii: ","), 0x09] {
      var parser = TableParser(bytes, from: start, separator: separator)
      var head: [TableRow] = []
      while head.count < Self.mostHeadRows, let row = parser.next() {
        let columns = row.columns(of: bytes)
        if columns.contains(.id), columns.contains(where: { $0 != .id && $0 != nil }) {
          (self.separator, self.head, header, self.columns) = (separator, head, row, columns)
          return
        }
        head.append(row)
        if row.cells.count > widest.count { widest = row.cells }
      }
      openQuote = openQuote ?? parser.openQuote
    }
    if let openQuote { throw TableWording.openQuote(openQuote) }
    throw Fault(
      .tableHeader, at: widest[0],
      vi: "bảng phải có một dòng tên cột, trong đó có '\(TableColumn.id.name.vi)'; mẫu: dcs init --format csv",
      en: "the table must have a row of column names, '\(TableColumn.id.name.en)' among them; see dcs init --format csv"
    )
  }

  /// The place of a column among the cells of a row, if the table has the column.
  func index(of column: TableColumn) -> Int? { columns.firstIndex(of: column) }
}

extension TableRow {
  /// What the cells name, were this the row of the columns' names.
  fileprivate func columns(of bytes: [UInt8]) -> [TableColumn?] {
    // Nothing that names a column is longer than that.
    cells.indices.map { cells[$0].count > 100 ? nil : text($0, of: bytes).named(\.name) }
  }
}
