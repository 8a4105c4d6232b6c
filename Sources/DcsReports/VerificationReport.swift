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
      Paper.Section(nil, [.text(verdict(kind, isComplete)[language], role(isComplete))]),
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
    return "\(result.school.name.singleLine), \(result.schoolYear)\(level)"
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

  private func verdict(_ kind: Council.Kind, _ isComplete: Bool) -> LocalizedText {
    if isRefuted, findings.allSatisfy({ $0.need != nil || [.evidence, .attachments].contains($0.part) }) {
      return LocalizedText(vi: "KẾT QUẢ KHÔNG KHỚP HỒ SƠ ĐÃ ĐƯA", en: "THE RESULT DOES NOT MATCH THE EVIDENCE GIVEN")
    }
    if isRefuted { return LocalizedText(vi: "KẾT QUẢ KHÔNG HỢP LỆ", en: "THE RESULT IS NOT VALID") }
    if !holds, !isOnlyRewritten { return LocalizedText(vi: "KHÔNG KIỂM TRA ĐƯỢC HẾT", en: "NOT ALL COULD BE CHECKED") }
    let whole =
      holds
      ? LocalizedText(vi: "ĐÃ XÁC MINH", en: "VERIFIED")
      : LocalizedText(
        vi: "NỘI DUNG KHÔNG ĐỔI, NHƯNG KHÔNG ĐÚNG TỪNG BYTE", en: "THE SAME CONTENT, BUT NOT THE SAME BYTES")
    if unchecked.isEmpty { return whole }
    let parts = unchecked.map { $0.name(kind) }
    let partly =
      isComplete
      ? LocalizedText(vi: "KHÔNG ĐẠT --complete", en: "NOT COMPLETE")
      : LocalizedText(vi: "ĐÚNG Ở PHẦN ĐÃ KIỂM TRA", en: "WHAT WAS CHECKED HOLDS")
    let start = holds ? partly : whole
    return LocalizedText(
      vi: "\(start.vi); CHƯA KIỂM TRA: \(parts.map(\.vi).listed())",
      en: "\(start.en); NOT CHECKED: \(parts.map(\.en).listed())")
  }

  private func role(_ isComplete: Bool) -> Paper.Role {
    if isOnlyRewritten { return .fair }
    if !holds { return .bad }
    return unchecked.isEmpty ? .good : isComplete ? .bad : .fair
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
      case .original?:
        LocalizedText(
          vi: "; hãy dùng tệp gốc; gửi qua Git thì xem dcs help signing",
          en: "; use the file as it was; of files that go through Git see dcs help signing")
      case .attachment?, nil: nil
      }
    return hint.map { LocalizedText(vi: message.vi + $0.vi, en: message.en + $0.en) } ?? message
  }
}
