/// A council file as a table that spreadsheets open (CSV): lines about the council, then a row a member.
///
/// Every line is there, filled in or not, with what people need to fill it in. ``ParsedFile`` reads it back without loss.
public struct CouncilTable {
  private let lines: CouncilLines
  private let separator: EvidenceTable.Separator

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - council: What is known of the council.
  ///   - language: The language of names, words and explanations.
  ///   - separator: What stands between cells.
  public init(_ council: Council, _ language: Language, separator: EvidenceTable.Separator) {
    (lines, self.separator) = (CouncilLines(of: council, language), separator)
  }

  /// The file, see ``CSVText/bytes(of:_:)``.
  public var bytes: [UInt8] {
    let language = lines.language
    let head = lines.head.map { row in
      [row.line.name[language], row.value.map { cell(of: $0, row.line) } ?? ""] + (row.hint.map { [$0] } ?? [])
    }
    return CSVText.bytes(
      of: head + [[], Column.allCases.map { $0.name[language] }] + lines.members.map(cells), separator)
  }

  private func cell(of value: TableValue, _ line: Line) -> String {
    let text = value.typed(lines.language)
    // Words of our own, and two years, of which no spreadsheet makes a date.
    return line == .kind || line == .schoolYear || !value.isText ? text : TableText.protected(text)
  }

  private func cells(of member: [Column: TableValue]) -> [String] {
    Column.allCases.map { column in
      guard let text = member[column]?.typed(lines.language) else { return "" }
      switch column {
      case .name: return Self.cell(of: text)
      case .position, .dissent: return TableText.protected(text)
      case .role, .approves, .howToFillIn: return text
      }
    }
  }
}

extension CouncilTable {
  /// A name as its cell has it. What stands in brackets would be taken for a row of the people's own.
  static func cell(of name: String) -> String { name.isBracketed ? "'\(name)" : TableText.protected(name) }

  /// The name that a cell was made of.
  static func name(in cell: Sheet.Cell) -> String {
    let rest = String(cell.text.dropFirst())
    return cell.kind == .general && cell.text.hasPrefix("'") && rest.isBracketed ? rest : cell.text
  }
}

extension CouncilTable.Line {
  /// What goes into the line, where its name does not say it.
  var hint: LocalizedText? {
    switch self {
    case .kind: LocalizedText(vi: "tự đánh giá hoặc đánh giá ngoài", en: "self-assessment or external assessment")
    case .decisionDate: LocalizedText(vi: "viết như 16/12/2024", en: "written like 16/12/2024")
    case .checkedBy:
      LocalizedText(
        vi: "ai đã đối chiếu số liệu của bộ chỉ số với bản chính quyết định",
        en: "who compared the set's figures with the official decision")
    case .acceptsSuggestions:
      LocalizedText(
        vi: "ghi có nếu nhận những điểm mới chỉ được gợi ý từ số liệu",
        en: "yes if the points are taken over that facts only suggest")
    case .remarks: LocalizedText(vi: "in vào biên bản", en: "printed in the minutes")
    case .superior:
      LocalizedText(vi: "từ dòng này chỉ để lập văn bản", en: "from this line on, all is for making papers")
    case .grounds: LocalizedText(vi: "mỗi căn cứ một dòng", en: "a line for each")
    case .recipients: LocalizedText(vi: "mỗi nơi nhận một dòng", en: "a line for each")
    case .standsInFor: LocalizedText(vi: "ký thay ai, như Hiệu trưởng", en: "for whom, such as the head")
    case .begins: LocalizedText(vi: "viết như 14 giờ 00", en: "written like 14:00")
    default: nil
    }
  }
}
