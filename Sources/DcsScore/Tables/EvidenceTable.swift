/// Evidence as a table that spreadsheets open (CSV): lines about the school, then a row an answer or a further document
/// or stage of it.
///
/// Every row of the set is there, answered or not, with what people need to answer it. ``ParsedFile`` reads it back without loss.
public struct EvidenceTable {
  /// What stands between cells.
  public enum Separator: String, CaseIterable, Sendable {
    case semicolon
    case comma
    case tab

    /// The separator that spreadsheets of a language expect: where decimals have commas, cells cannot.
    public init(_ language: Language) { self = language == .vietnamese ? .semicolon : .comma }

    var scalar: Unicode.Scalar {
      switch self {
      case .semicolon: ";"
      case .comma: ","
      case .tab: "\t"
      }
    }
  }

  let evidence: Evidence
  /// The stages of the school.
  let stages: SortedNames
  private let answers: [String: Answer]
  let language: Language
  private let separator: Separator

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - evidence: What was answered.
  ///   - language: The language of names and explanations, which also decides how decimals are written.
  ///   - separator: What stands between cells.
  public init(_ evidence: Evidence, _ language: Language, separator: Separator) {
    self.evidence = evidence
    stages = SortedNames(evidence.school.stages)
    var answers: [String: Answer] = [:]
    for (id, answer) in zip(evidence.rowIDs, evidence.answers) { answers[id] = answer }
    self.answers = answers
    self.language = language
    self.separator = separator
  }

  /// The file, see ``CSVText/bytes(of:_:)``.
  public var bytes: [UInt8] {
    CSVText.bytes(of: head + [[]] + [TableColumn.allCases.map { $0.name[language] }] + groups, separator)
  }

  private var head: [[String]] {
    TableHead.allCases.map { line in
      let value = value(of: line) ?? ""
      // No spreadsheet makes a date of two years.
      return [line.name[language], line == .schoolYear ? value : TableText.protected(value)]
    }
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

  private var groups: [[String]] {
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
  private func heading(_ id: String, _ title: LocalizedText, _ maxPoints: Points?) -> [String] {
    line([.id: id, .row: title[language], .maxPoints: maxPoints?.formatted(language) ?? ""])
  }

  /// The rows of an answer: as many as its documents and stages need, at least one.
  private func rows(of row: AnsweredRow) -> [[String]] {
    let answer = answers[row.id]
    let stages = stages(of: row, answer)
    let documents = answer?.documents ?? []
    return (0..<max(1, stages.count, documents.count)).map { index in
      var cells = index == 0 ? Self.explanation(of: row, language) : [:]
      func fill(_ more: [TableColumn: String]) {
        for (column, text) in more { cells[column] = text }
      }
      if index == 0 { fill(values(of: answer)) }
      cells[.id] = marked(row.id, vi: "Mục", en: "Row")
      if index < stages.count { fill(stages[index]) }
      if index < documents.count { fill(self.cells(of: documents[index])) }
      return line(cells)
    }
  }

  /// An id behind a word: alone, spreadsheets would make a number or date of it.
  private func marked(_ id: String, vi: String, en: String) -> String {
    "\(language == .vietnamese ? vi : en) \(id)"
  }

  private func line(_ cells: [TableColumn: String]) -> [String] {
    TableColumn.allCases.map { column in
      guard let text = cells[column] else { return "" }
      return Self.isText(column) ? TableText.protected(text) : text
    }
  }

  /// Whether a column holds words, which a spreadsheet must not take for values.
  private static func isText(_ column: TableColumn) -> Bool {
    switch column {
    case .maxPoints, .met, .points, .part, .whole, .count, .learners, .units, .date: false
    default: true
    }
  }
}
