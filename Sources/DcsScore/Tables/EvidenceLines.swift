/// What an evidence table says, line by line, whatever file it becomes: lines about the school, then rows of answers.
///
/// Every row of the set is there, answered or not, with what people need to answer it.
struct EvidenceLines {
  /// A row of the table.
  struct Row {
    /// The row of the set that it answers; nil of a heading, which has nothing to fill in.
    let answered: AnsweredRow?
    let cells: [TableColumn: TableValue]
  }

  let evidence: Evidence
  let language: Language
  /// The stages of the school.
  let stages: SortedNames
  private let answers: [String: Answer]

  /// - Parameter language: The language of names and explanations.
  init(of evidence: Evidence, _ language: Language) {
    self.evidence = evidence
    self.language = language
    stages = SortedNames(evidence.school.stages)
    var answers: [String: Answer] = [:]
    for (id, answer) in zip(evidence.rowIDs, evidence.answers) { answers[id] = answer }
    self.answers = answers
  }

  /// The lines above the table, each with its value, empty where there is none.
  var head: [(line: TableHead, value: String)] {
    TableHead.allCases.map { (line: $0, value: value(of: $0) ?? "") }
  }

  private func value(of line: TableHead) -> String? {
    switch line {
    case .format: Evidence.format.description
    case .criteria: evidence.set.criteria.id
    case .schoolYear: evidence.schoolYear.description
    case .name: evidence.school.name
    case .code: evidence.school.code
    case .stages: evidence.school.stages.listed()
    case .commune: evidence.school.commune
    case .province: evidence.school.province
    case .managedBy: evidence.school.managedBy
    }
  }

  var rows: [Row] {
    evidence.set.criteria.groups.flatMap { group in
      [heading(marked(group.id, vi: "Nhóm", en: "Group"), group.title, group.maxPoints)]
        + group.criteria.flatMap { criterion in
          let isHeading = criterion.maxPoints != nil && !criterion.isOwnItem
          let id = marked(criterion.id, vi: "Tiêu chí", en: "Criterion")
          let heading = isHeading ? [heading(id, criterion.title, criterion.maxPoints)] : []
          return heading + criterion.answeredRows.flatMap(rows)
        }
    }
  }

  /// A row without anything to fill in.
  private func heading(_ id: String, _ title: LocalizedText, _ maxPoints: Points?) -> Row {
    var cells: [TableColumn: TableValue] = [.id: .text(id), .row: .text(title[language])]
    cells[.maxPoints] = maxPoints.map { .points($0) }
    return Row(answered: nil, cells: cells)
  }

  /// The rows of an answer: as many as its documents and stages need, at least one.
  private func rows(of row: AnsweredRow) -> [Row] {
    let answer = answers[row.id]
    let stages = stages(of: row, answer)
    let documents = answer?.documents ?? []
    return (0..<max(1, stages.count, documents.count)).map { index in
      var cells: [TableColumn: TableValue] = index == 0 ? explanation(of: row) : [:]
      func fill(_ more: [TableColumn: TableValue]) {
        for (column, value) in more { cells[column] = value }
      }
      if index == 0 { fill(values(of: answer)) }
      cells[.id] = .text(marked(row.id, vi: "Mục", en: "Row"))
      if index < stages.count { fill(stages[index]) }
      if index < documents.count { fill(self.cells(of: documents[index])) }
      return Row(answered: row, cells: cells)
    }
  }

  /// An id behind a word: alone, spreadsheets would make a number or date of it.
  private func marked(_ id: String, vi: String, en: String) -> String {
    "\(language == .vietnamese ? vi : en) \(id)"
  }
}
