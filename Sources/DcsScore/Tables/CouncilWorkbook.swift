import OfficeFiles

/// A council's file as a workbook (XLSX) to be filled in: the same table as ``CouncilTable``, with dates as such, a tint where
/// something is to be written, and lists of roles and votes. ``ParsedFile`` reads it back without loss.
public struct CouncilWorkbook {
  private let lines: CouncilLines

  /// - Parameters:
  ///   - council: What is known of the council.
  ///   - language: The language of names, words and explanations.
  public init(_ council: Council, _ language: Language) { lines = CouncilLines(of: council, language) }

  private var language: Language { lines.language }

  /// The file; the same council always makes the same bytes.
  public var bytes: [UInt8] {
    var workbook = Spreadsheet(
      lines.council.school, LocalizedText(vi: "vi-VN", en: "en-GB")[language], [page])
    workbook.listsName = LocalizedText(vi: "Danh sách", en: "Lists")[language]
    return workbook.xlsx
  }

  /// The first text that no cell has room for, which would be cut; nil where there is none.
  public var textThatIsTooLong: String? {
    let values = lines.head.compactMap { $0.value } + lines.members.flatMap { $0.values }
    return values.lazy.compactMap { $0.textThatIsTooLong }.first
  }

  /// So many rows are there for members at least; whoever has more inserts some.
  private static let leastRows = 15

  private var page: Spreadsheet.Page {
    let (head, members) = (lines.head, lines.members)
    let open = max(Self.leastRows, members.count + 3)
    let rows = (0..<open).map { index in row(of: index < members.count ? members[index] : [:]) }
    var page = Spreadsheet.Page(
      LocalizedText(vi: "Hội đồng", en: "Council")[language],
      CouncilTable.Column.allCases.map { Spreadsheet.Column($0.width) },
      head.map(row) + [Spreadsheet.Row([]), header] + rows)
    page.limits = limits(from: head.count + 2, open) + limits(of: head)
    page.allowed = [.formatCells, .formatColumns, .formatRows, .insertRows]
    page.tint = .head
    page.print.fitsWidth = true
    return page
  }

  private var header: Spreadsheet.Row {
    Spreadsheet.Row(CouncilTable.Column.allCases.map { Spreadsheet.Cell($0.name[language], .head) })
  }

  private func row(of head: CouncilLines.Head) -> Spreadsheet.Row {
    let style: Spreadsheet.Style = head.line == .format ? .fixed : head.line.isDate ? .day : .words
    return Spreadsheet.Row([
      Spreadsheet.Cell(head.line.name[language], .label),
      Spreadsheet.Cell(head.value?.content(language) ?? .empty, style), Spreadsheet.Cell(head.hint ?? "", .hint),
    ])
  }

  private func row(of member: [CouncilTable.Column: TableValue]) -> Spreadsheet.Row {
    Spreadsheet.Row(
      CouncilTable.Column.allCases.map { column in
        let style: Spreadsheet.Style = column.isForReading ? .hint : .words
        if column == .name, case .text(let name)? = member[column] {
          return Spreadsheet.Cell(CouncilTable.cell(of: name), style)
        }
        return Spreadsheet.Cell(member[column]?.content(language) ?? .empty, style)
      })
  }

  /// The words of members' rows.
  private func limits(from start: Int, _ count: Int) -> [Spreadsheet.Limit] {
    let roles = Council.Role.allCases.map { lines.council.kind.title(of: $0)[language] }
    let votes = [true, false].map { TypedVote.word($0)[language] }
    return [(CouncilTable.Column.role, roles), (.approves, votes)].compactMap { column, words in
      CouncilTable.Column.allCases.firstIndex(of: column).map { place in
        Spreadsheet.Limit(
          [Spreadsheet.Area(rows: start...start + count - 1, columns: place...place)], .oneOf(words),
          prompt: Spreadsheet.Message(column.name[language], words.listed()))
      }
    }
  }

  /// The words and days of the lines above.
  private func limits(of head: [CouncilLines.Head]) -> [Spreadsheet.Limit] {
    head.enumerated().compactMap { index, row in
      let area = Spreadsheet.Area(rows: index...index, columns: 1...1)
      let name = row.line.name[language]
      switch row.line {
      case .kind:
        let words = Council.Kind.allCases.map { $0.word[language] }
        return Spreadsheet.Limit([area], .oneOf(words), prompt: Spreadsheet.Message(name, words.listed()))
      case .acceptsSuggestions:
        return Spreadsheet.Limit([area], .oneOf([true, false].map { TableValue.word(for: $0, language) }))
      default: return row.line.isDate ? .days([area], name, language) : nil
      }
    }
  }
}

extension CouncilTable.Column {
  /// How many digits the column is wide.
  fileprivate var width: Int {
    switch self {
    case .name: 34
    case .position, .dissent, .howToFillIn: 40
    case .role, .approves: 18
    }
  }
}

extension Spreadsheet.Style {
  fileprivate static let hint: Self = {
    var style = Self()
    (style.isItalic, style.down) = (true, .top)
    return style
  }()
}
