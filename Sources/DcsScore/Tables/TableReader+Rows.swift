extension TableReader {
  /// Takes over what a row says; one that only tells people what it is about says nothing.
  mutating func read(_ row: Sheet.Row) {
    if let name = row.cell(layout.keyColumn)?.text, name.isBracketed, !TableID.isBracketed(name) {
      rows.ownNames.append(name)
      rows.last = row.opening
      return
    }
    reportNameless(row)
    var all: [(column: TableColumn, cell: Sheet.Cell)] = []
    for cell in row.said {
      if let column = layout.column(of: cell), column != .id { all.append((column, cell)) }
    }
    let cells = all.filter { !$0.column.isForReading }
    rows.last = row.opening
    let id = id(of: row)?.text
    if let id { rows.ids.insert(id) }
    for (column, cell) in all where column.isForReading {
      rows.guides.append(TableRows.Guide(id: id, column: column, cell: cell))
    }
    // A stage that waits for its numbers is no answer.
    guard let first = cells.first(where: { $0.column != .stage }) else { return }
    guard let place = answer(of: row, saying: first.cell) else { return }
    answers[place].end = max(answers[place].end, cells.map { $0.cell.range.upperBound }.max() ?? 0)
    for (column, cell) in cells where TableColumn.answer.contains(column) { add(column, cell, to: place) }
    addStage(cells.filter { [.stage, .learners, .units].contains($0.column) }, to: place)
    addDocument(cells.filter { TableColumn.document.contains($0.column) }, to: place)
  }

  /// The id of a row: what its cell says, or its last word. People may write what it is before the id, as dcs does: a
  /// spreadsheet would make a date of `1.3.1`.
  private func id(of row: Sheet.Row) -> TableID? {
    row.cell(layout.keyColumn).map(TableID.init).flatMap { $0.text.isEmpty ? nil : $0 }
  }

  /// The place of the answer that a row is of, a new one for a new id.
  private mutating func answer(of row: Sheet.Row, saying first: Sheet.Cell) -> Int? {
    guard let id = id(of: row) else {
      let message = row.said.contains { TableID.isTotal($0.text) } ? TableID.totals : TableID.missing
      log.report(.tableID, at: first.range, message)
      return nil
    }
    if let fault = id.fault {
      log.report(.tableID, at: id.range, fault)
      return nil
    }
    if let known = places[id.text] { return known }
    places[id.text] = answers.count
    answers.append(TableAnswer(id: id.text, idRange: id.range, end: id.range.upperBound))
    return answers.count - 1
  }

  private mutating func add(_ column: TableColumn, _ cell: Sheet.Cell, to place: Int) {
    let node =
      switch column {
      case .met: cell.flag(&log)
      case .note: cell.string(&log)
      case .points: cell.number(column.rawValue, &log)
      default: cell.number(column.rawValue, isWhole: true, &log)
      }
    guard let node else {
      answers[place].isUnclear = true
      return
    }
    guard let known = answers[place].values.first(where: { $0.key == column.rawValue }) else {
      answers[place].values.append(PlacedMember(key: column.rawValue, keyRange: cell.range, value: node))
      return
    }
    // Whoever pulls a cell down over the next rows says nothing new.
    if known.value.saysTheSame(as: node) { return }
    log.report(
      .tableRepeated, at: cell.range,
      vi: "mục \(answers[place].id.quoted) đã có giá trị khác ở dòng trước; chỉ ghi ở một dòng",
      en: "\(answers[place].id.quoted) has a different value in an earlier row; write it once",
      related: [.firstHere(known.keyRange)])
  }
}

extension PlacedValue {
  /// Whether two values of answers are the same, however their numbers are written.
  fileprivate func saysTheSame(as other: PlacedValue) -> Bool {
    guard case .number(let own) = contents, case .number(let number) = other.contents else {
      return contents == other.contents
    }
    return own.scaled(toDecimals: 2) == number.scaled(toDecimals: 2)
  }
}
