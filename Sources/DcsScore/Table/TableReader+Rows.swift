extension TableReader {
  /// Takes over what a row says; one that only tells people what it is about says nothing.
  mutating func read(_ row: TableRow) {
    reportNameless(row)
    let cells = layout.columns.indices.compactMap { index -> (column: TableColumn, cell: TableCell)? in
      guard let column = layout.columns[index], !column.isForReading, column != .id else { return nil }
      return row.cell(index, of: bytes).map { (column, $0) }
    }
    rows.last = row.cells[0]
    if let id = id(of: row) { rows.ids.insert(id.text) }
    // A stage that waits for its numbers is no answer.
    guard let first = cells.first(where: { $0.column != .stage }) else { return }
    guard let place = answer(of: row, saying: first.cell) else { return }
    answers[place].end = max(answers[place].end, cells.map(\.cell.range.upperBound).max() ?? 0)
    for (column, cell) in cells where TableColumn.answer.contains(column) { add(column, cell, to: place) }
    addStage(cells.filter { [.stage, .learners, .units].contains($0.column) }, to: place)
    addDocument(cells.filter { TableColumn.document.contains($0.column) }, to: place)
  }

  /// What stands under no name would be lost.
  private mutating func reportNameless(_ row: TableRow) {
    for index in row.cells.indices where !row.cells[index].isEmpty {
      let isNamed = index < layout.columns.count && !layout.header.cells[index].isEmpty
      if isNamed || row.text(index, of: bytes).isEmpty { continue }
      log.report(
        .tableColumn, at: row.cells[index], vi: "ô có nội dung mà cột không có tên; hãy đặt tên cột hoặc xóa",
        en: "the cell says something, but its column has no name; name the column or delete the cell")
    }
  }

  /// The id of a row. People may write what it is before the id, as dcs does: a spreadsheet would make a date of `1.3.1`.
  private func id(of row: TableRow) -> (text: String, isAlone: Bool, range: Range<Int>)? {
    guard let cell = row.cell(layout.idColumn, of: bytes) else { return nil }
    let words = cell.text.split(whereSeparator: \.isWhitespace)
    return words.last.map { (String($0), words.count == 1, cell.range) }
  }

  /// The place of the answer that a row is of, a new one for a new id.
  private mutating func answer(of row: TableRow, saying first: TableCell) -> Int? {
    guard let (id, isAlone, range) = id(of: row) else {
      log.report(
        .tableID, at: first.range, vi: "dòng này thiếu mã; hãy ghi mã của mục ở mọi dòng, kể cả dòng thêm minh chứng",
        en: "this row lacks its ID; write the ID on every row, also where it only adds a document")
      return nil
    }
    if isAlone, CalendarDate.typed(id) != nil {
      log.report(
        .tableID, at: range,
        vi: "bảng tính đã đổi mã thành ngày \(id.quoted); hãy định dạng ô là văn bản rồi gõ lại",
        en: "the spreadsheet has made the date \(id.quoted) of the ID; format the cell as text and type it again")
      return nil
    }
    if let known = places[id] { return known }
    places[id] = answers.count
    answers.append(TableAnswer(id: id, idRange: range, end: range.upperBound))
    return answers.count - 1
  }

  private mutating func add(_ column: TableColumn, _ cell: TableCell, to place: Int) {
    let node =
      switch column {
      case .met: cell.flag(&log)
      case .note: cell.string(&log)
      default: cell.number(&log)
      }
    guard let node else { return }
    guard let known = answers[place].values.first(where: { $0.key == column.rawValue }) else {
      answers[place].values.append(JSONMember(key: column.rawValue, keyRange: cell.range, node: node))
      return
    }
    // Whoever pulls a cell down over the next rows says nothing new.
    if known.node.value == node.value { return }
    log.report(
      .tableRepeated, at: cell.range,
      vi: "mục \(answers[place].id.quoted) đã ghi khác ở dòng trước; chỉ ghi một lần",
      en: "\(answers[place].id.quoted) says otherwise in an earlier row; write it once",
      related: [.firstHere(known.keyRange)])
  }

  private mutating func addStage(_ cells: [(column: TableColumn, cell: TableCell)], to place: Int) {
    guard let first = cells.first(where: { $0.column != .stage }) else { return }
    guard let stage = cells.first(where: { $0.column == .stage })?.cell else {
      log.report(
        .tableID, at: first.cell.range, vi: "phải ghi số liệu này là của cấp học nào ('\(TableColumn.stage.name.vi)')",
        en: "it must be said of which stage these numbers are ('\(TableColumn.stage.name.en)')")
      return
    }
    if let known = answers[place].stages.first(where: { $0.key == stage.text }) {
      log.report(
        .tableRepeated, at: stage.range, vi: "cấp học \(stage.text.quoted) đã có ở dòng trước",
        en: "the stage \(stage.text.quoted) is in an earlier row already", related: [.firstHere(known.keyRange)])
      return
    }
    let members = cells.compactMap { column, cell -> JSONMember? in
      if column == .stage { return nil }
      return cell.number(&log).map { JSONMember(key: column.rawValue, keyRange: cell.range, node: $0) }
    }
    // A number that could not be read is a fault already, and not missing.
    guard members.count == cells.count - 1 else { return }
    let node = JSONNode(value: .object(members), range: stage.range)
    answers[place].stages.append(JSONMember(key: stage.text, keyRange: stage.range, node: node))
  }

  private mutating func addDocument(_ cells: [(column: TableColumn, cell: TableCell)], to place: Int) {
    guard let first = cells.first?.cell.range else { return }
    let members = cells.compactMap { column, cell -> JSONMember? in
      if column == .number, !cell.isProtected, CalendarDate.typed(cell.text) != nil { warnOfDate(cell) }
      let node = column == .date ? cell.date(&log) : cell.string(&log)
      return node.map { JSONMember(key: column.rawValue, keyRange: cell.range, node: $0) }
    }
    guard members.count == cells.count else { return }
    answers[place].documents.append(JSONNode(value: .object(members), range: first))
  }

  private mutating func warnOfDate(_ cell: TableCell) {
    log.report(
      .tableNumberDate, at: cell.range,
      vi: "số văn bản \(cell.text.quoted) trông như ngày; có thể bảng tính đã đổi số đã gõ",
      en: "the number \(cell.text.quoted) looks like a date; the spreadsheet may have changed what was typed")
  }
}
