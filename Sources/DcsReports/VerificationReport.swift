package import DcsScore
package import Papers

extension Verification {
  /// How many findings of a part people are shown.
  private static let mostShown = 20

  /// The verification as people read it: what holds, what does not, and what was not looked at.
  ///
  /// - Parameters:
  ///   - language: The language of the paper.
  ///   - isComplete: Whether every part must have been checked.
  package func paper(_ language: Language, isComplete: Bool = false) -> Paper {
    let digest = SHA256(file.source.bytes).readableLines.enumerated().map { index, line in
      (index == 0 ? "SHA-256  " : "         ") + line
    }
    let kind = result?.council.kind ?? .own
    let school = result.map { [Paper.Part.text(line(of: $0, language))] } ?? []
    return Paper([
      Paper.Section(file.source.name, school + [.verbatim(digest)]),
      Paper.Section(nil, [.entries(Part.allCases.flatMap { entries($0, kind, language) })]),
      Paper.Section(nil, [.text(verdict(kind)[language], role(isComplete))]),
    ])
  }

  private func entries(_ part: Part, _ kind: Council.Kind, _ language: Language) -> [Paper.Entry] {
    let own = findings.filter { $0.part == part }
    if own.isEmpty {
      if checked.contains(part) {
        return [Paper.Entry(part.whenItHolds(kind)[language], mark: Paper.Mark("✓", .good))]
      }
      guard unchecked.contains(part), result != nil else { return [] }
      return [Paper.Entry(whenUnchecked(part, kind)[language], .faint, mark: Paper.Mark("–", .fair))]
    }
    let shown = own.prefix(Self.mostShown).map {
      Paper.Entry($0.messageByOptions[language], mark: Paper.Mark("✗", .bad))
    }
    let more = own.count - shown.count
    return more == 0 ? shown : shown + [Paper.Entry(hidden(more, language), mark: Paper.Mark(" "))]
  }
}

// What is said of the parts.
extension Verification {
  private func line(of result: ResultFile, _ language: Language) -> String {
    let level = result.level.map { language.text(vi: ", mức \($0)", en: ", level \($0)") } ?? ""
    return "\(result.school.singleLine), \(result.schoolYear)\(level)"
  }

  private func hidden(_ count: Int, _ language: Language) -> String {
    language.text(
      vi: "… và \(count) chỗ khác nữa (--format json: tất cả)", en: "… and \(count) more (--format json: all)")
  }

  private func whenUnchecked(_ part: Part, _ kind: Council.Kind) -> LocalizedText {
    guard part == .attachments, let result, result.evidence.attachments == nil else {
      return part.whenUnchecked(kind)
    }
    return LocalizedText(
      vi: "kết quả không ghi mã băm của tệp đính kèm", en: "the result has no digests of attached files")
  }

  private func verdict(_ kind: Council.Kind) -> LocalizedText {
    if !holds { return LocalizedText(vi: "KHÔNG XÁC MINH ĐƯỢC", en: "NOT VERIFIED") }
    if unchecked.isEmpty { return LocalizedText(vi: "ĐÃ XÁC MINH", en: "VERIFIED") }
    let parts = unchecked.map { $0.name(kind) }
    return LocalizedText(
      vi: "ĐÚNG Ở PHẦN ĐÃ KIỂM TRA; CHƯA KIỂM TRA: \(parts.map(\.vi).listed())",
      en: "WHAT WAS CHECKED HOLDS; NOT CHECKED: \(parts.map(\.en).listed())")
  }

  private func role(_ isComplete: Bool) -> Paper.Role {
    if !holds { return .bad }
    return unchecked.isEmpty ? .good : isComplete ? .bad : .fair
  }
}

extension Verification.Part {
  /// What the part is called.
  ///
  /// - Parameter kind: Whose result it is.
  fileprivate func name(_ kind: Council.Kind) -> LocalizedText {
    switch self {
    case .result: LocalizedText(vi: "tệp kết quả", en: "the result file")
    case .criteria: LocalizedText(vi: "bộ chỉ số", en: "the criteria file")
    case .evidence: LocalizedText(vi: "hồ sơ minh chứng", en: "the evidence")
    case .attachments: LocalizedText(vi: "tệp đính kèm", en: "attached files")
    case .scoring: LocalizedText(vi: "chấm lại", en: "the scoring")
    case .council: LocalizedText(vi: "điều kiện của \(kind.body.vi)", en: "\(kind.body.en)'s rules")
    case .round: LocalizedText(vi: "kết quả lần trước", en: "the round before")
    case .examined: LocalizedText(vi: "kết quả tự đánh giá", en: "the self-assessment")
    }
  }

  /// - Parameter kind: Whose result it is.
  fileprivate func whenItHolds(_ kind: Council.Kind) -> LocalizedText {
    switch self {
    case .result:
      LocalizedText(
        vi: "tệp kết quả đúng dạng và khớp với mã băm của chính nó",
        en: "the result has its form and agrees with its own digest")
    case .criteria:
      LocalizedText(vi: "đúng tệp bộ chỉ số đã dùng để chấm", en: "the criteria file is the one that was used")
    case .evidence:
      LocalizedText(vi: "đúng tệp hồ sơ minh chứng đã chấm", en: "the evidence is the file that was scored")
    case .attachments:
      LocalizedText(vi: "các tệp đính kèm không thay đổi", en: "the attached files are unchanged")
    case .scoring:
      LocalizedText(
        vi: "chấm lại cho đúng mọi điểm, mức và việc còn thiếu",
        en: "scoring again gives the same points, levels and gaps")
    case .council:
      LocalizedText(
        vi: "\(kind.body.vi) đủ điều kiện thông qua kết quả",
        en: "\(kind.body.en) had all that it needs to close the result")
    case .round:
      LocalizedText(vi: "đúng là kết quả thay cho lần trước", en: "the result stands in for the round before it")
    case .examined:
      LocalizedText(
        vi: "đúng kết quả tự đánh giá mà đoàn đã xem xét", en: "the self-assessment is the one that the team examined")
    }
  }

  fileprivate func whenUnchecked(_ kind: Council.Kind) -> LocalizedText {
    switch self {
    case .result: LocalizedText(vi: "chưa kiểm tra tệp kết quả", en: "the result was not checked")
    case .criteria:
      LocalizedText(
        vi: "chưa có bộ chỉ số này; chỉ ra tệp bằng --criteria",
        en: "the set is not at hand; name its file by --criteria")
    case .evidence:
      LocalizedText(
        vi: "chưa đối chiếu hồ sơ minh chứng; chỉ ra tệp bằng --evidence",
        en: "the evidence was not compared; name it by --evidence")
    case .attachments:
      LocalizedText(vi: "chưa đối chiếu tệp đính kèm", en: "the attached files were not compared")
    case .scoring: LocalizedText(vi: "chưa chấm lại", en: "nothing was scored again")
    case .council:
      LocalizedText(
        vi: "chưa xét điều kiện của \(kind.body.vi)", en: "\(kind.body.en)'s rules were not looked at")
    case .round:
      LocalizedText(
        vi: "chưa đối chiếu kết quả lần trước; xác minh cả hai bằng --chain",
        en: "the round before it was not compared; verify both with --chain")
    case .examined:
      LocalizedText(
        vi: "chưa đối chiếu kết quả tự đánh giá mà đoàn đã xem xét; chỉ ra tệp bằng --examined",
        en: "the self-assessment that the team examined was not compared; name it by --examined")
    }
  }
}

extension Verification.Finding {
  /// The message with the option by which the file that would help is named.
  fileprivate var messageByOptions: LocalizedText {
    let hint: LocalizedText? =
      switch need {
      case .criteria?:
        LocalizedText(vi: "; chỉ ra tệp bằng --criteria", en: "; name its file by --criteria")
      case .usedCriteria?:
        LocalizedText(
          vi: "; chỉ ra tệp đã dùng bằng --criteria", en: "; name the file that was used by --criteria")
      case .digests?:
        LocalizedText(
          vi: " (đã xuất với --no-attachments)", en: " (it was exported with --no-attachments)")
      case nil: nil
      }
    return hint.map { LocalizedText(vi: message.vi + $0.vi, en: message.en + $0.en) } ?? message
  }
}
