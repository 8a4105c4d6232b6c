extension TableReader {
  /// Adds the learners and units of a stage to an answer.
  mutating func addStage(_ cells: [(column: TableColumn, cell: Sheet.Cell)], to place: Int) {
    guard let first = cells.first(where: { $0.column != .stage }) else { return }
    guard let stage = cells.first(where: { $0.column == .stage })?.cell else {
      log.report(
        .tableID, at: first.cell.range, vi: "phải ghi số liệu này là của cấp học nào ('\(TableColumn.stage.name.vi)')",
        en: "it must be said of which stage these numbers are ('\(TableColumn.stage.name.en)')")
      return
    }
    let members = cells.compactMap { column, cell -> PlacedMember? in
      if column == .stage { return nil }
      return cell.number(column.rawValue, isWhole: true, &log).map {
        PlacedMember(key: column.rawValue, keyRange: cell.range, value: $0)
      }
    }
    // A number that could not be read is a fault already, and not missing.
    guard members.count == cells.count - 1 else { return }
    if let known = answers[place].stagePlaces[stage.text].map({ answers[place].stages[$0] }) {
      // Whoever copies a row to add a document says nothing new.
      if case .object(let said) = known.value.contents,
        said.map({ $0.value.contents }) == members.map({ $0.value.contents })
      {
        return
      }
      log.add(.otherNumbers(ofStage: stage.text, at: stage.range, first: known.keyRange))
      return
    }
    let node = PlacedValue(contents: .object(members), range: stage.range)
    answers[place].stagePlaces[stage.text] = answers[place].stages.count
    answers[place].stages.append(PlacedMember(key: stage.text, keyRange: stage.range, value: node))
  }

  /// Adds a document to an answer.
  mutating func addDocument(_ cells: [(column: TableColumn, cell: Sheet.Cell)], to place: Int) {
    guard let first = cells.first?.cell.range else { return }
    let members = cells.compactMap { column, cell -> PlacedMember? in
      if column == .number, cell.looksChanged { log.add(.changedNumber(cell)) }
      // Of a date with its month first all is said.
      if column == .date, monthFirst.cover(cell) { return nil }
      let node = column == .date ? cell.date(&log) : cell.string(&log)
      return node.map { PlacedMember(key: column.rawValue, keyRange: cell.range, value: $0) }
    }
    guard members.count == cells.count else { return }
    answers[place].documents.append(PlacedValue(contents: .object(members), range: first))
  }
}

extension Fault {
  /// A document's number that a spreadsheet may have made of another text.
  static func changedNumber(_ cell: Sheet.Cell) -> Fault {
    Fault(
      .tableNumberDate, at: cell.range,
      vi: "số văn bản \(cell.text.quoted) trông như ngày hoặc số; có thể bảng tính đã đổi chữ đã gõ",
      en: "the number \(cell.text.quoted) looks like a date or value; the spreadsheet may have changed what was typed")
  }

  /// A school's code that a spreadsheet may have made of another.
  static func changedCode(_ cell: Sheet.Cell) -> Fault {
    Fault(
      .tableNumberDate, at: cell.range,
      vi:
        "mã trường \(cell.text.quoted) trông như ngày hoặc số có mũ; có thể bảng tính đã đổi mã đã gõ; hãy định dạng ô kiểu Văn bản (Text) rồi gõ lại",
      en:
        "the school's code \(cell.text.quoted) looks like a date or a power; the spreadsheet may have changed what was typed; format the cell as text and type it again"
    )
  }

  /// Other numbers of a stage than those in an earlier row.
  static func otherNumbers(ofStage stage: String, at range: Range<Int>, first: Range<Int>) -> Fault {
    Fault(
      .tableRepeated, at: range, vi: "cấp học \(stage.quoted) đã có số liệu khác ở dòng trước",
      en: "the stage \(stage.quoted) has other numbers in an earlier row", related: [.firstHere(first)])
  }
}
