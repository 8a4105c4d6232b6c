/// A council file as a table that spreadsheets open (CSV): lines about the council, then a row a member.
///
/// Every line is there, filled in or not, with what people need to fill it in. ``ParsedFile`` reads it back without loss.
public struct CouncilTable {
  private let council: Council
  private let language: Language
  private let separator: EvidenceTable.Separator

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - council: What is known of the council.
  ///   - language: The language of names, words and explanations.
  ///   - separator: What stands between cells.
  public init(_ council: Council, _ language: Language, separator: EvidenceTable.Separator) {
    (self.council, self.language, self.separator) = (council, language, separator)
  }

  /// The file, see ``CSVText/bytes(of:_:)``.
  public var bytes: [UInt8] {
    CSVText.bytes(
      of: Line.allCases.flatMap(rows) + [[], Column.allCases.map { $0.name[language] }] + members, separator)
  }

  /// The rows of a line: one, but of a list as many as it has elements.
  private func rows(of line: Line) -> [[String]] {
    let values = line.isList ? list(line) : [value(of: line) ?? ""]
    return (values.isEmpty ? [""] : values).enumerated().map { index, value in
      let hint = index == 0 ? line.hint.map { ["(\($0[language]))"] } : nil
      return [line.name[language], value] + (hint ?? [])
    }
  }

  private func list(_ line: Line) -> [String] {
    (line == .grounds ? council.papers.grounds : council.papers.recipients).map(TableText.protected)
  }

  private func value(of line: Line) -> String? {
    switch line {
    case .kind: council.kind.word[language]
    // No spreadsheet makes a date of two years.
    case .schoolYear: council.schoolYear.description
    case .acceptsSuggestions: council.acceptsSuggestions ? language == .vietnamese ? "có" : "yes" : nil
    case .decisionDate: date(council.decision.date)
    case .minutesDate: date(council.minutes.date)
    case .approvalDate: date(council.approval.document.date)
    case .checkedOn: date(council.checkedOn)
    case .requestDate: date(council.papers.request.date)
    default: text(of: line).map(TableText.protected)
    }
  }

  /// Behind a word, as spreadsheets would make a date of it and save that as another country writes it.
  private func date(_ date: CalendarDate?) -> String? {
    date.map { CalendarDate.words[language] + " " + $0.formatted(.vietnamese) }
  }

  private func text(of line: Line) -> String? {
    let papers = council.papers
    return switch line {
    case .format: Council.format.description
    case .school: council.school
    case .decisionNumber: council.decision.number
    case .minutesNumber: council.minutes.number
    case .approvalNumber: council.approval.document.number
    case .approvalSigner: council.approval.signerName
    case .approvalPosition: council.approval.signerPosition
    case .checkedBy: council.checkedBy
    case .remarks: council.remarks
    case .superior: papers.superior
    case .place: papers.place
    case .symbol: papers.symbol
    case .signer: papers.signer?.name
    case .signerPosition: papers.signer?.position
    case .standsInFor: papers.signer?.standsInFor
    case .meetingPlace: papers.meeting.place
    case .begins: papers.meeting.begins?.formatted(language)
    case .ends: papers.meeting.ends?.formatted(language)
    case .requestNumber: papers.request.number
    case .requestTo: papers.request.to
    case .kind, .schoolYear, .decisionDate, .minutesDate, .approvalDate, .checkedOn, .acceptsSuggestions, .grounds,
      .recipients, .requestDate:
      nil
    }
  }

  private var members: [[String]] {
    council.members.enumerated().map { index, member in
      [
        member.name.map(Self.cell) ?? "", member.position.map(TableText.protected) ?? "",
        council.kind.title(of: member.role)[language], member.approves.map { TypedVote.word($0)[language] } ?? "",
        member.dissent.map(TableText.protected) ?? "", index == 0 ? Self.howToFillIn(council.kind)[language] : "",
      ]
    }
  }
}

extension CouncilTable {
  /// A name as its cell has it. What stands in brackets would be taken for a row of the people's own.
  fileprivate static func cell(of name: String) -> String { name.isBracketed ? "'\(name)" : TableText.protected(name) }

  /// The name that ``cell(of:)`` was made of.
  static func name(in cell: Sheet.Cell) -> String {
    let rest = String(cell.text.dropFirst())
    return cell.kind == .general && cell.text.hasPrefix("'") && rest.isBracketed ? rest : cell.text
  }

  private static func howToFillIn(_ kind: Council.Kind) -> LocalizedText {
    let titles = Council.Role.allCases.map { kind.title(of: $0) }
    let (yes, no) = (TypedVote.word(true), TypedVote.word(false))
    return LocalizedText(
      vi:
        "Nhiệm vụ: \(titles.map { $0.vi }.listed()). Biểu quyết: '\(yes.vi)' hoặc '\(no.vi)', chưa biểu quyết thì để trống. Thêm dòng nếu cần, xóa dòng không dùng.",
      en:
        "Role: \(titles.map { $0.en }.listed()). Vote: '\(yes.en)' or '\(no.en)', empty before the vote. Add rows, and delete those not needed."
    )
  }
}

extension CouncilTable.Line {
  /// What goes into the line, where its name does not say it.
  fileprivate var hint: LocalizedText? {
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
