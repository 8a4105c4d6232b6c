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

  private let lines: EvidenceLines
  private let separator: Separator

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - evidence: What was answered.
  ///   - language: The language of names and explanations, which also decides how decimals are written.
  ///   - separator: What stands between cells.
  public init(_ evidence: Evidence, _ language: Language, separator: Separator) {
    lines = EvidenceLines(of: evidence, language)
    self.separator = separator
  }

  /// The file, see ``CSVText/bytes(of:_:)``.
  public var bytes: [UInt8] {
    let names = TableColumn.allCases.map { $0.name[lines.language] }
    return CSVText.bytes(of: head + [[]] + [names] + lines.rows.map { row in cells(of: row) }, separator)
  }

  private var head: [[String]] {
    lines.head.map { line, value in
      // No spreadsheet makes a date of two years.
      [line.name[lines.language], line == .schoolYear ? value : TableText.protected(value)]
    }
  }

  private func cells(of row: EvidenceLines.Row) -> [String] {
    TableColumn.allCases.map { column in
      guard let value = row.cells[column] else { return "" }
      let text = value.typed(lines.language)
      return column.isText ? TableText.protected(text) : text
    }
  }
}

extension TableValue {
  /// The value as a person types it into a table.
  func typed(_ language: Language) -> String {
    switch self {
    case .text(let text): text
    case .points(let points): points.formatted(language)
    case .count(let count): "\(count)"
    case .flag(let isTrue): Self.word(for: isTrue, language)
    // Behind a word, as spreadsheets would make a date of it and save that as another country writes it.
    case .date(let date): CalendarDate.words[language] + " " + date.formatted(.vietnamese)
    }
  }
}

extension TableColumn {
  /// Whether a column holds words, which a spreadsheet must not take for values.
  fileprivate var isText: Bool {
    switch self {
    case .maxPoints, .met, .points, .part, .whole, .count, .learners, .units, .date: false
    default: true
    }
  }
}
