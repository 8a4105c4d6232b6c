package import DcsScore
package import Papers

extension Council {
  /// The council as a person reads it: who is in it, how they voted, its papers, and what these say beside.
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
      Paper.Section(language.text(vi: "Văn bản", en: "Papers"), [.entries(documents(language))]), details(language),
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
    let name = member.name ?? language.text(vi: "chưa có họ tên", en: "no name yet")
    let position =
      member.position ?? (member.name == nil ? nil : language.text(vi: "chưa có chức vụ", en: "no position yet"))
    return Paper.Entry(
      "\([name, position].compactMap { $0 }.listed()) (\(kind.title(of: member.role)[language]))", mark: .bullet,
      end: [vote], notes: dissent ?? [])
  }

  private func documents(_ language: Language) -> [Paper.Entry] {
    let open = language.text(vi: "chưa có", en: "not there yet")
    let lines: [(LocalizedText, String?)] = [
      (LocalizedText(vi: "Quyết định thành lập", en: "Decision that set it up"), decision.line(language) ?? open),
      (LocalizedText(vi: "Biên bản", en: "Minutes"), minutes.line(language) ?? open),
      (
        LocalizedText(vi: "Quyết định công nhận", en: "Decision that approves"),
        approval.line(language) ?? open
      ),
      (LocalizedText(vi: "Tờ trình", en: "Request"), papers.request.line(language)),
      (LocalizedText(vi: "Đối chiếu bộ chỉ số", en: "Figures compared by"), compared(language)),
      (LocalizedText(vi: "Điểm gợi ý", en: "Suggested points"), acceptsSuggestions ? taken[language] : nil),
      (LocalizedText(vi: "Ghi chú", en: "Remarks"), remarks),
    ]
    return entries(of: lines, language)
  }

  /// Who compared the set's figures and when, as far as it is known; nil where nothing is.
  private func compared(_ language: Language) -> String? {
    let day = checkedOn.map { language.text(vi: "ngày \($0.formatted(.vietnamese))", en: "on \($0)") }
    return [checkedBy, day].compactMap { $0 }.inOneLine(", ")
  }

  private var taken: LocalizedText {
    let name = kind.body.vi
    return LocalizedText(vi: "\(name.startingLarge) nhận làm điểm của mình", en: "taken over by \(kind.body.en)")
  }

  /// What its papers say that is no paper itself; nothing of a council that a result records.
  private func details(_ language: Language) -> Paper.Section {
    let lines: [(LocalizedText, String?)] = [
      (LocalizedText(vi: "Cơ quan cấp trên", en: "Office above"), papers.superior),
      (LocalizedText(vi: "Địa danh", en: "Place"), papers.place),
      (LocalizedText(vi: "Ký hiệu", en: "Symbol"), papers.symbol),
      (LocalizedText(vi: "Căn cứ", en: "Grounds"), papers.grounds.inOneLine),
      (LocalizedText(vi: "Cuộc họp", en: "Meeting"), papers.meeting.line(language)),
      (LocalizedText(vi: "Người ký", en: "Signer"), papers.signer?.line(language)),
      (LocalizedText(vi: "Nơi nhận", en: "Recipients"), papers.recipients.inOneLine),
    ]
    let entries = entries(of: lines, language)
    let heading = language.text(vi: "Dùng khi lập văn bản", en: "For making papers")
    return entries.isEmpty ? Paper.Section() : Paper.Section(heading, [.entries(entries)])
  }

  private func entries(of lines: [(LocalizedText, String?)], _ language: Language) -> [Paper.Entry] {
    lines.compactMap { label, value in value.map { Paper.Entry($0, mark: Paper.Mark(id: label[language])) } }
  }
}

// What the papers say, on one line each; nil where nothing is said.
extension Council.Papers.Request {
  fileprivate func line(_ language: Language) -> String? {
    let office = to.map { language.text(vi: "gửi \($0)", en: "to \($0)") }
    let number = number.map { language.text(vi: "số \($0)", en: $0) }
    let date = date.map { language.text(vi: "ngày \($0.formatted(.vietnamese))", en: "of \($0)") }
    let known = [number, date].compactMap { $0 }
    return [known.isEmpty ? nil : known.joined(separator: " "), office].compactMap { $0 }.inOneLine(", ")
  }
}

extension Council.Papers.Meeting {
  fileprivate func line(_ language: Language) -> String? {
    let from = begins.map { language.text(vi: "từ \($0.formatted(.vietnamese))", en: "from \($0.formatted(.english))") }
    let to = ends.map { language.text(vi: "đến \($0.formatted(.vietnamese))", en: "to \($0.formatted(.english))") }
    let hours = [from, to].compactMap { $0 }.inOneLine(" ")
    return [place, hours].compactMap { $0 }.inOneLine(", ")
  }
}

extension Council.Papers.Signer {
  fileprivate func line(_ language: Language) -> String {
    let onBehalf = standsInFor.map { language.text(vi: " (KT. \($0))", en: " (for the \($0))") } ?? ""
    return [name, position].compactMap { $0 }.listed() + onBehalf
  }
}

extension [String] {
  fileprivate var inOneLine: String? { inOneLine("; ") }

  fileprivate func inOneLine(_ separator: String) -> String? { isEmpty ? nil : joined(separator: separator) }
}

extension Council.Approval {
  /// The decision with who signed it, as far as it is known; nil where nothing is.
  fileprivate func line(_ language: Language) -> String? {
    let signer = [signerName, signerPosition].compactMap { $0 }.inOneLine(", ")
    let signed = signer.map { language.text(vi: "ký: \($0)", en: "signed by \($0)") }
    return [document.line(language), signed].compactMap { $0 }.inOneLine(", ")
  }
}

extension DraftDocument {
  /// Number and date, as far as they are known: `số 12/QĐ ngày 05/09/2024`; nil where neither is.
  func line(_ language: Language) -> String? {
    switch (number, date) {
    case (let number?, let date?):
      language.text(vi: "số \(number) ngày \(date.formatted(.vietnamese))", en: "\(number) of \(date)")
    case (let number?, nil): language.text(vi: "số \(number), chưa có ngày", en: "\(number), no date yet")
    case (nil, let date?):
      language.text(vi: "ngày \(date.formatted(.vietnamese)), chưa có số", en: "of \(date), no number yet")
    case (nil, nil): nil
    }
  }
}
