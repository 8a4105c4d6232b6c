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
  /// What each column is; nil where it has a name that there is not, or none, or one that another has before it.
  let columns: [TableColumn?]
  /// The columns whose name another has before them, and which one that is.
  let repeated: [Int: Int]
  /// The column of the ids.
  let idColumn: Int
  /// The names of the columns as the file has them; empty where a column has none.
  let names: [String]

  /// Finds the row of the columns' names.
  ///
  /// - Throws: A fault where there is none.
  init(_ bytes: [UInt8], from textStart: Int) throws(Fault) {
    let line = bytes[textStart...].prefix { $0 != 0x0A && $0 != 0x0D }
    let isNamed = line.count == 5 && String(decoding: line.dropLast(), as: UTF8.self).lowercased() == "sep="
    // Spreadsheets do not show that line, nor count it.
    let end = bytes[line.endIndex...].prefix(2).elementsEqual([0x0D, 0x0A]) ? line.endIndex + 2 : line.endIndex + 1
    start = isNamed ? min(end, bytes.count) : textStart
    var openQuote: Range<Int>?
    /// The row that looks most like the one that is missing: that of the most cells.
    var widest = [textStart..<min(textStart + 1, bytes.count)]
    for separator in isNamed ? [bytes[line.endIndex - 1]] : [UInt8(ascii: ";"), UInt8(ascii: ","), 0x09] {
      var parser = TableParser(bytes, from: start, separator: separator)
      var head: [TableRow] = []
      while head.count < Self.mostHeadRows, let row = parser.next() {
        let (columns, repeated) = row.columns(of: bytes)
        if let idColumn = columns.firstIndex(of: .id), columns.contains(where: { $0 != .id && $0 != nil }) {
          (self.separator, self.head, header) = (separator, head, row)
          (self.columns, self.repeated, self.idColumn) = (columns, repeated, idColumn)
          names = row.cells.indices.map { row.text($0, of: bytes) }
          return
        }
        head.append(row)
        if row.cells.count > widest.count { widest = row.cells }
      }
      openQuote = openQuote ?? parser.openQuote
    }
    if let openQuote { throw TableWording.openQuote(openQuote) }
    if bytes[textStart...].first(where: { $0 > 0x20 }) == UInt8(ascii: "{") {
      throw Fault(
        .tableHeader, at: textStart..<textStart + 1,
        vi: "tệp có tên của bảng CSV mà nội dung là JSON; hãy đổi tên thành .json",
        en: "the file has the name of a CSV table, but is JSON; rename it to .json")
    }
    throw Fault(
      .tableHeader, at: widest[0],
      vi: "bảng phải có một dòng tên cột, trong đó có '\(TableColumn.id.name.vi)', như bảng mà dcs tạo ra",
      en:
        "the table must have a row of column names, '\(TableColumn.id.name.en)' among them, as in the tables that dcs makes"
    )
  }
}

extension TableRow {
  /// What the cells name, were this the row of the columns' names, and which name is another's already.
  fileprivate func columns(of bytes: [UInt8]) -> (columns: [TableColumn?], repeated: [Int: Int]) {
    var columns: [TableColumn?] = []
    var repeated: [Int: Int] = [:]
    var places: [TableColumn: Int] = [:]
    for index in cells.indices {
      // Nothing that names a column is longer than that.
      let column = cells[index].count > 100 ? nil : TableColumn.byName[text(index, of: bytes).asName]
      let first = column.flatMap { places[$0] }
      if let first { repeated[index] = first } else if let column { places[column] = index }
      columns.append(first == nil ? column : nil)
    }
    return (columns, repeated)
  }
}
