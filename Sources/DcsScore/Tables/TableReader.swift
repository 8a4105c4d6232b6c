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
    if parser.openQuote == nil { checkEnd(found.last) }
    for quote in parser.strayQuotes { log.add(TableWording.strayQuote(quote)) }
    members.append(JSONMember(key: "answers", keyRange: opening, node: object(answers.map { $0.member })))
    let cells = TableCells(layout, found, TableWording(layout, of: bytes))
    return (object(members), log.worded(now: cells.placing, later: cells.naming))
  }

  /// Nearly all programs end the last row like any other; where it is short as well, the rest of it is missing.
  private mutating func checkEnd(_ row: TableRow?) {
    guard let last = bytes.last, last != 0x0A, last != 0x0D else { return }
    if let row, row.cells.count < layout.header.cells.count {
      log.report(
        .tableCut, at: row.cells[row.cells.count - 1],
        vi: "tệp kết thúc giữa dòng này nên đã bị cắt; hãy lưu lại từ bảng tính",
        en: "the file ends within this row, so that it was cut off; save it anew from the spreadsheet")
    } else {
      log.report(
        .tableEnd, at: bytes.count - 1..<bytes.count,
        vi: "tệp không kết thúc bằng dấu xuống dòng; hãy xem ô cuối cùng có đủ chữ không",
        en: "the file does not end with a line break; see whether its last cell is whole")
    }
  }

  /// The first byte of the file, where what it lacks as a whole is told.
  var opening: Range<Int> { 0..<min(1, bytes.count) }

  func object(_ members: [JSONMember]) -> JSONNode {
    JSONNode(value: .object(members), range: 0..<bytes.count)
  }

  private mutating func checkColumns() {
    let header = layout.header
    for (index, name) in layout.names.enumerated() {
      if let first = layout.repeated[index] {
        log.report(
          .tableRepeated, at: header.cells[index], vi: "cột \(name.quoted) chỉ được có một lần",
          en: "the column \(name.quoted) must stand once", related: [.firstHere(header.cells[first])])
      } else if name.isBracketed {
        rows.ownNames.append(name)
      } else if layout.columns[index] == nil, !name.isEmpty {
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

extension String {
  /// Whether the text stands in brackets, as what people add for themselves.
  var isBracketed: Bool { hasPrefix("(") && hasSuffix(")") }
}
