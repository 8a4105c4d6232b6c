package import DcsScore
package import Papers

extension Council {
  /// The council as a person reads it: who is in it, how they voted, and its papers.
  package func paper(_ language: Language) -> Paper {
    let body = kind.sort[language]
    let title = "\(body.prefix(1).uppercased() + body.dropFirst()): \(school)"
    let year = language.text(vi: "Năm học \(schoolYear)", en: "School year \(schoolYear)")
    return Paper([Paper.Section(title, [.text(year)])] + sections(language))
  }

  /// The members with their votes, then the papers.
  func sections(_ language: Language) -> [Paper.Section] {
    [
      Paper.Section(language.text(vi: "Thành viên", en: "Members"), [.entries(members.map { entry($0, language) })]),
      Paper.Section(language.text(vi: "Văn bản", en: "Papers"), [.entries(papers(language))]),
    ]
  }

  private func entry(_ member: Member, _ language: Language) -> Paper.Entry {
    let vote: Paper.Cell =
      switch member.approves {
      case true?: .text(language.text(vi: "tán thành", en: "approves"), .good)
      case false?: .text(language.text(vi: "không tán thành", en: "does not approve"), .bad)
      case nil: .text(language.text(vi: "chưa biểu quyết", en: "has not voted"), .faint)
      }
    let dissent = member.dissent.map {
      [Paper.Note(language.text(vi: "Ý kiến bảo lưu: \($0)", en: "Reservation: \($0)"), .fair)]
    }
    return Paper.Entry(
      "\(member.name), \(member.position) (\(kind.title(of: member.role)[language]))", mark: .bullet, end: [vote],
      notes: dissent ?? [])
  }

  private func papers(_ language: Language) -> [Paper.Entry] {
    let approvedBy = approval.map {
      language.text(
        vi: ", ký: \($0.signerName), \($0.signerPosition)", en: ", signed by \($0.signerName), \($0.signerPosition)")
    }
    let checked = criteriaCheck.map {
      language.text(vi: "\($0.name), ngày \($0.date.formatted(.vietnamese))", en: "\($0.name), on \($0.date)")
    }
    let open = language.text(vi: "chưa có", en: "not there yet")
    let lines: [(LocalizedText, String?)] = [
      (LocalizedText(vi: "Quyết định thành lập", en: "Decision that set it up"), decision.line(language)),
      (LocalizedText(vi: "Biên bản", en: "Minutes"), minutes?.line(language) ?? open),
      (
        LocalizedText(vi: "Quyết định công nhận", en: "Decision that approves"),
        approval.map { $0.document.line(language) + (approvedBy ?? "") } ?? open
      ),
      (LocalizedText(vi: "Đối chiếu bộ chỉ số", en: "Figures compared by"), checked),
      (LocalizedText(vi: "Ghi chú", en: "Remarks"), remarks),
    ]
    return lines.compactMap { label, value in
      value.map { Paper.Entry($0, mark: Paper.Mark(id: label[language])) }
    }
  }
}

extension IssuedDocument {
  /// Number and date: `số 12/QĐ ngày 05/09/2024`.
  func line(_ language: Language) -> String {
    language.text(vi: "số \(number) ngày \(date.formatted(.vietnamese))", en: "\(number) of \(date)")
  }
}
