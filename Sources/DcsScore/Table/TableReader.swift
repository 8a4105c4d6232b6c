/// Makes of an evidence table what an evidence file in JSON is, so that both are read, scored and checked alike.
///
/// Above the table stand lines about the school; each row of the table is an answer, or a further document or stage of
/// the same answer.
struct TableReader {
  let bytes: [UInt8]
  let layout: TableLayout
  var log: FaultLog
  /// The answers, in the order of their first rows.
  var answers: [TableAnswer] = []
  /// Which rows there are.
  var rows = TableRows()
  /// The place of each id's answer in ``answers``.
  var places: [String: Int] = [:]

  init(_ bytes: [UInt8], _ layout: TableLayout, _ log: FaultLog) {
    self.bytes = bytes
    self.layout = layout
    self.log = log
  }

  /// Reads the whole table.
  ///
  /// - Returns: The file as JSON, and its faults, which name their cells.
  mutating func read() -> (root: JSONNode, faults: FaultLog) {
    var members = readHead()
    checkColumns()
    var parser = TableParser(bytes, from: layout.start, separator: layout.separator)
    var found: [TableRow] = []
    while let row = parser.next() {
      if row.number <= layout.header.number { continue }
      found.append(row)
      if let quote = parser.openQuote {
        // It swallows all that follows, of which nothing can be said.
        log.addLast(TableWording.openQuote(quote))
        break
      }
      read(row)
    }
    if parser.openQuote == nil { checkEnd() }
    for quote in parser.strayQuotes { log.add(TableWording.strayQuote(quote)) }
    members.append(JSONMember(key: "answers", keyRange: opening, node: object(answers.map(\.member))))
    let faults = log.worded(TableCells(layout, found, of: bytes).naming)
    return (object(members), faults)
  }

  /// Spreadsheets end the last row like any other, so that a file without that end is perhaps not whole.
  private mutating func checkEnd() {
    guard let last = bytes.last, last != 0x0A, last != 0x0D else { return }
    log.report(
      .tableEnd, at: bytes.count - 1..<bytes.count,
      vi: "tệp không kết thúc bằng dấu xuống dòng nên có thể đã bị cắt; hãy lưu lại, hoặc thêm dấu ấy nếu tệp đủ",
      en:
        "the file does not end with a line break, so that it may have been cut off; save it anew, or add one if it is whole"
    )
  }

  /// The first byte of the file, where what it lacks as a whole is told.
  var opening: Range<Int> { 0..<min(1, bytes.count) }

  func object(_ members: [JSONMember]) -> JSONNode {
    JSONNode(value: .object(members), range: 0..<bytes.count)
  }

  private mutating func checkColumns() {
    let header = layout.header
    for index in header.cells.indices {
      let name = header.text(index, of: bytes)
      if let first = layout.repeated[index] {
        log.report(
          .tableRepeated, at: header.cells[index], vi: "cột \(name.quoted) chỉ được có một lần",
          en: "the column \(name.quoted) must stand once", related: [.firstHere(header.cells[first])])
      } else if layout.columns[index] == nil, !name.isEmpty, !name.isBracketed {
        let names = TableColumn.allCases.flatMap { [$0.name.vi, $0.name.en] }
        log.report(
          .tableColumn, at: header.cells[index],
          LocalizedText(
            vi: "không có cột nào tên là \(name.quoted); hãy xóa, hoặc đặt tên trong ngoặc đơn để dcs bỏ qua",
            en: "there is no column \(name.quoted); delete it, or put its name in brackets to have it passed over"
          ).suggesting(name.closest(among: names)))
      }
    }
  }
}

/// Which rows a table has.
struct TableRows: Sendable {
  /// The ids that have a row, answered or not.
  var ids: Set<String> = []
  /// The first cell of the last row; empty where there is none.
  var last = 0..<0
}

extension String {
  /// Whether the text stands in brackets, as what people add for themselves.
  var isBracketed: Bool { hasPrefix("(") && hasSuffix(")") }
}
