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
    var parser = TableParser(bytes, from: layout.header.cells[0].lowerBound, separator: layout.separator)
    _ = parser.next()
    var found: [TableRow] = []
    while let row = parser.next() {
      let numbered = TableRow(number: row.number + layout.header.number - 1, cells: row.cells)
      found.append(numbered)
      if let quote = parser.openQuote {
        // It swallows all that follows, of which nothing can be said.
        log.addLast(TableWording.openQuote(quote))
        break
      }
      read(numbered)
    }
    if parser.openQuote == nil { checkEnd() }
    for quote in parser.strayQuotes { log.add(TableWording.strayQuote(quote)) }
    members.append(JSONMember(key: "answers", keyRange: opening, node: object(answers.map(\.member))))
    let faults = log.naming(TableCells(layout, found, of: bytes))
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
  private var opening: Range<Int> { 0..<min(1, bytes.count) }

  private func object(_ members: [JSONMember]) -> JSONNode {
    JSONNode(value: .object(members), range: 0..<bytes.count)
  }

  private mutating func readHead() -> [JSONMember] {
    var lines: [(line: TableHead, member: JSONMember)] = []
    for row in layout.head {
      let cells = row.cells.indices.filter { !row.text($0, of: bytes).isEmpty }
      guard let first = cells.first else { continue }
      let label = row.text(first, of: bytes)
      guard let line = TableHead.byName[label.asName] else {
        if !label.isBracketed { reportUnknown(line: label, at: row.cells[first]) }
        continue
      }
      if let known = lines.first(where: { $0.line == line }) {
        log.report(
          .tableRepeated, at: row.cells[first], vi: "dòng này đã có ở trên", en: "this line is above already",
          related: [.firstHere(known.member.keyRange)])
        continue
      }
      if cells.count > 2 {
        log.report(
          .tableValue, at: row.cells[cells[2]], vi: "dòng này chỉ có một giá trị", en: "this line has one value")
      }
      guard cells.count > 1, let cell = row.cell(cells[1], of: bytes),
        let node = line.node(cell, &log)
      else { continue }
      lines.append((line, JSONMember(key: line.rawValue, keyRange: row.cells[first], node: node)))
    }
    let school = lines.filter(\.line.isOfSchool).map(\.member)
    var members = lines.filter { !$0.line.isOfSchool }.map(\.member)
    // A table that somebody made without that line is nothing else.
    if !members.contains(where: { $0.key == TableHead.format.rawValue }) {
      let format = JSONNode(value: .string(Evidence.format.description), range: opening)
      members.append(JSONMember(key: TableHead.format.rawValue, keyRange: opening, node: format))
    }
    return members + [JSONMember(key: "school", keyRange: opening, node: object(school))]
  }

  private mutating func reportUnknown(line label: String, at range: Range<Int>) {
    let names = TableHead.allCases.map(\.name.vi)
    log.report(
      .tableColumn, at: range,
      LocalizedText(
        vi: "không có dòng nào tên là \(label.quoted) ở trên bảng; hãy xóa, hoặc đặt trong ngoặc đơn để dcs bỏ qua",
        en: "there is no line \(label.quoted) above the table; delete it, or put it in brackets to have it passed over"
      ).suggesting(label.closest(among: names)))
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

extension TableHead {
  /// The line's value as JSON has it.
  fileprivate func node(_ cell: TableCell, _ log: inout FaultLog) -> JSONNode? {
    switch self {
    case .stages:
      let ids = cell.text.split { ",;+/".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
      let elements = ids.map { JSONNode(value: .string($0), range: cell.range) }
      return JSONNode(value: .array(elements), range: cell.range)
    case .schoolYear:
      let year = cell.text.filter { !$0.isWhitespace }.map { $0 == "–" ? "-" : $0 }
      return JSONNode(value: .string(String(year)), range: cell.range)
    default:
      return cell.string(&log)
    }
  }
}
