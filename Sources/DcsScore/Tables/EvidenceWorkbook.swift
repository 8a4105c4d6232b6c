import OfficeFiles

/// Evidence as a workbook (XLSX) to be filled in: the same table as ``EvidenceTable``, with numbers and dates as such, a
/// tint where something is to be written, and limits and lists for it. ``ParsedFile`` reads it back without loss.
///
/// There are no formulas, as points are reckoned in one place only.
public struct EvidenceWorkbook {
  let lines: EvidenceLines

  /// - Parameters:
  ///   - evidence: What was answered.
  ///   - language: The language of names and explanations.
  public init(_ evidence: Evidence, _ language: Language) { lines = EvidenceLines(of: evidence, language) }

  var language: Language { lines.language }

  /// The file; the same evidence always makes the same bytes.
  public var bytes: [UInt8] {
    var workbook = Spreadsheet(
      lines.evidence.school.name, LocalizedText(vi: "vi-VN", en: "en-GB")[language], [table, WorkbookGuide(lines).page])
    workbook.listsName = LocalizedText(vi: "Danh sách", en: "Lists")[language]
    return workbook.xlsx
  }

  /// The first text that no cell has room for, which would be cut; nil where there is none.
  public var textThatIsTooLong: String? {
    let head = lines.head.map { TableValue.text($0.value) }
    return (head + lines.rows.flatMap { $0.cells.values }).lazy.compactMap { $0.textThatIsTooLong }.first
  }

  /// What is filled in stands first, what only explains last: all of the former fits on a small screen.
  static let columns: [TableColumn] = {
    let explaining: [TableColumn] = [.howToAnswer, .wanted]
    return TableColumn.allCases.filter { !explaining.contains($0) } + explaining
  }()

  /// So many columns are left to the school for its own.
  private static let ownColumns = 3

  /// The names of the columns stand first, so that they stay in sight.
  private var table: Spreadsheet.Page {
    let rows = lines.rows
    var page = Spreadsheet.Page(
      LocalizedText(vi: "Hồ sơ", en: "Evidence")[language],
      Self.columns.map { Spreadsheet.Column($0.width) }
        + Array(repeating: Spreadsheet.Column(14, .own), count: Self.ownColumns),
      [header] + head + rows.map { row in Spreadsheet.Row(Self.columns.map { row.cell($0, language) }) })
    page.frozen = Spreadsheet.Heads(rows: 1, columns: 1)
    page.limits = limits(of: rows, from: 1 + lines.head.count)
    page.allowed = [.formatCells, .formatColumns, .formatRows, .insertRows, .filter]
    page.tint = .head
    page.print.isLandscape = true
    page.print.fitsWidth = true
    page.print.repeated = Spreadsheet.Heads(rows: 1)
    page.print.footer = Spreadsheet.Strip(
      start: [.text(lines.evidence.school.name)], end: [.page, .text("/"), .pages])
    return page
  }

  private var header: Spreadsheet.Row {
    Spreadsheet.Row(Self.columns.map { Spreadsheet.Cell($0.name[language], .head) })
  }

  /// What the file is and whose, of which the school fills in its own.
  private var head: [Spreadsheet.Row] {
    lines.head.map { line, value in
      let style = line.isOfSchool || line == .schoolYear ? Spreadsheet.Style.words : .fixed
      return Spreadsheet.Row([Spreadsheet.Cell(line.name[language], .label), Spreadsheet.Cell(value.kept, style)])
    }
  }
}

extension EvidenceLines.Row {
  /// A cell of the row.
  fileprivate func cell(_ column: TableColumn, _ language: Language) -> Spreadsheet.Cell {
    Spreadsheet.Cell(cells[column]?.content(language) ?? .empty, style(of: column))
  }

  private func style(of column: TableColumn) -> Spreadsheet.Style {
    guard let answered else { return .heading }
    if column == .id { return .id }
    if column.isForReading { return .fixed }
    if !answered.takes(column), cells[column] == nil { return .fixed }
    switch column {
    case .points: return .points
    case .part, .whole, .count, .learners, .units: return .count
    case .date: return .day
    case .met, .stage: return .choice
    default: return .words
    }
  }
}

extension AnsweredRow {
  /// Whether something is to be written into a column for the row.
  func takes(_ column: TableColumn) -> Bool {
    if TableColumn.document.contains(column) || column == .note { return true }
    guard let item else { return column == .met }
    if column == .points { return !item.rule.isBinding }
    let facts = Facts(item.rule.kind)
    if facts == .standard { return [.stage, .learners, .units].contains(column) }
    return facts.keys.contains(column.rawValue)
  }
}

extension TableValue {
  /// The text, where no cell of a workbook has room for it.
  var textThatIsTooLong: String? {
    guard case .text(let text) = self, text.utf8.count > Spreadsheet.Cell.mostUnits else { return nil }
    return text.kept.utf16.count > Spreadsheet.Cell.mostUnits ? text : nil
  }

  /// The value as a workbook has it.
  func content(_ language: Language) -> Spreadsheet.Content {
    switch self {
    case .text(let text): .text(text.kept)
    case .points(let points): .number(points.formatted(.english))
    case .count(let count): .number("\(count)")
    case .flag(let isTrue): .text(Self.word(for: isTrue, language))
    // Programs have no days before 1900.
    case .date(let date) where date.year > 1900: .day(Spreadsheet.Day(date.year, date.month, date.day))
    case .date: .text(typed(language))
    }
  }
}

extension String {
  /// The text so that it is read again as it is: an apostrophe before it would be taken off where it seems to keep
  /// something from being changed.
  fileprivate var kept: String { TableText.unprotected(self).utf8.count == utf8.count ? self : "'" + self }
}
