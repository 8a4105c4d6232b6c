/// What a council's table says, line by line, whatever file it becomes: lines about the council, then its members.
struct CouncilLines {
  /// A line above the members.
  struct Head {
    let line: CouncilTable.Line
    let value: TableValue?
    /// What goes into the line, in brackets, where its name does not say it.
    let hint: String?
  }

  let council: Council
  let language: Language

  /// - Parameter language: The language of names, words and explanations.
  init(of council: Council, _ language: Language) { (self.council, self.language) = (council, language) }

  /// Every line, filled in or not: one, but of a list as many as it has elements.
  var head: [Head] {
    CouncilTable.Line.allCases.flatMap { line in
      let values: [TableValue?] = line.isList ? list(line).map { .text($0) } : [value(of: line)]
      return (values.isEmpty ? [nil] : values).enumerated().map { index, value in
        Head(line: line, value: value, hint: index == 0 ? line.hint.map { "(\($0[language]))" } : nil)
      }
    }
  }

  private func list(_ line: CouncilTable.Line) -> [String] {
    line == .grounds ? council.papers.grounds : council.papers.recipients
  }

  private func value(of line: CouncilTable.Line) -> TableValue? {
    switch line {
    case .kind: .text(council.kind.word[language])
    case .schoolYear: .text(council.schoolYear.description)
    case .acceptsSuggestions: council.acceptsSuggestions ? .flag(true) : nil
    case .decisionDate: council.decision.date.map { .date($0) }
    case .minutesDate: council.minutes.date.map { .date($0) }
    case .approvalDate: council.approval.document.date.map { .date($0) }
    case .checkedOn: council.checkedOn.map { .date($0) }
    case .requestDate: council.papers.request.date.map { .date($0) }
    default: text(of: line).map { .text($0) }
    }
  }

  private func text(of line: CouncilTable.Line) -> String? {
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

  /// A row a member; the first says how to fill them in.
  var members: [[CouncilTable.Column: TableValue]] {
    council.members.enumerated().map { index, member in
      var cells: [CouncilTable.Column: TableValue] = [.role: .text(council.kind.title(of: member.role)[language])]
      cells[.name] = member.name.map { .text($0) }
      cells[.position] = member.position.map { .text($0) }
      cells[.approves] = member.approves.map { .text(TypedVote.word($0)[language]) }
      cells[.dissent] = member.dissent.map { .text($0) }
      if index == 0 { cells[.howToFillIn] = .text(howToFillIn[language]) }
      return cells
    }
  }

  private var howToFillIn: LocalizedText {
    let titles = Council.Role.allCases.map { council.kind.title(of: $0) }
    let (yes, no) = (TypedVote.word(true), TypedVote.word(false))
    return LocalizedText(
      vi:
        "Nhiệm vụ: \(titles.map { $0.vi }.listed()). Biểu quyết: '\(yes.vi)' hoặc '\(no.vi)', chưa biểu quyết thì để trống. Thêm dòng nếu cần, xóa dòng không dùng.",
      en:
        "Role: \(titles.map { $0.en }.listed()). Vote: '\(yes.en)' or '\(no.en)', empty before the vote. Add rows, and delete those not needed."
    )
  }
}
