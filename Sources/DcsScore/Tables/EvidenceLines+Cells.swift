extension EvidenceLines {
  /// What people need to know to answer a row.
  func explanation(of row: AnsweredRow) -> [TableColumn: TableValue] {
    var cells: [TableColumn: TableValue] = [:]
    for (column, text) in EvidenceTable.explanation(of: row, language) where !text.isEmpty {
      cells[column] = .text(text)
    }
    cells[.maxPoints] = row.item.map { .points($0.maxPoints) }
    return cells
  }

  /// What stands once for the whole answer.
  func values(of answer: Answer?) -> [TableColumn: TableValue] {
    guard let answer else { return [:] }
    var cells: [TableColumn: TableValue] = [:]
    cells[.met] = answer.met.map { .flag($0) }
    cells[.points] = answer.points.map { .points($0) }
    cells[.part] = answer.part.map { .count($0) }
    cells[.whole] = answer.whole.map { .count($0) }
    cells[.count] = answer.count.map { .count($0) }
    cells[.note] = answer.note.map { .text($0) }
    return cells
  }

  /// Learners and units, a stage an entry; where there are none yet, the stages for which the set has a limit.
  func stages(of row: AnsweredRow, _ answer: Answer?) -> [[TableColumn: TableValue]] {
    if let facts = answer?.byStage, !facts.isEmpty {
      return facts.map { [.stage: .text($0.stage), .learners: .count($0.learners), .units: .count($0.units)] }
    }
    guard case .standard(let standard)? = row.item?.rule.kind else { return [] }
    return standard.stages(of: stages).map { [.stage: .text($0)] }
  }

  func cells(of document: Answer.Document) -> [TableColumn: TableValue] {
    var cells: [TableColumn: TableValue] = [.title: .text(document.title)]
    cells[.number] = document.number.map { .text($0) }
    cells[.date] = document.date.map { .date($0) }
    cells[.link] = document.link.map { .text($0) }
    cells[.file] = document.file.map { .text($0) }
    return cells
  }
}
