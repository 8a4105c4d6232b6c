extension Council.Kind {
  /// What a council's file says of its parts to whoever fills it in, a line each.
  ///
  /// - Parameter set: The set whose terms a sign-off is to meet; nil where it is not known.
  package func about(_ set: CriteriaSet?, _ language: Language) -> [String] {
    ([opening] + parts(set)).map { $0[language] }
  }

  private var opening: LocalizedText {
    LocalizedText(
      vi: "Tệp của \(sort.vi). Điền dần; chỗ nào chưa có thì để null. Phần about này chỉ để đọc.",
      en: "The file of \(sort.en). Fill it in bit by bit; what is not there yet stays null. This about is only read.")
  }

  private func parts(_ set: CriteriaSet?) -> [LocalizedText] {
    [
      LocalizedText(
        vi: "decision: số và ngày (viết như 2024-12-16) của quyết định thành lập \(body.vi)",
        en: "decision: the number and date (like 2024-12-16) of the decision that set up \(body.en)"),
      members(set), votes(set),
      LocalizedText(
        vi: "dissent: ý kiến bảo lưu của người không đồng ý", en: "dissent: what a member who does not agree wants kept"
      ),
      LocalizedText(
        vi: "minutes: số và ngày của biên bản họp \(body.vi)",
        en: "minutes: the number and date of \(body.en)'s minutes"),
      LocalizedText(
        vi: "approval: số, ngày và người ký của quyết định công nhận kết quả",
        en: "approval: the number, date and signer of the decision that approves the result"),
    ] + checked(set) + [
      LocalizedText(
        vi: "acceptsSuggestions: true nếu \(body.vi) nhận những điểm mới chỉ được gợi ý từ số liệu",
        en: "acceptsSuggestions: true if \(body.en) takes over the points that facts only suggest"),
      LocalizedText(vi: "remarks: nhận xét của \(body.vi)", en: "remarks: what \(body.en) adds in words"),
      LocalizedText(
        vi:
          "papers: chỉ để lập văn bản: cơ quan cấp trên, địa danh, ký hiệu, căn cứ, nơi nhận, người ký, nơi và giờ họp (viết như 14 giờ 00), tờ trình",
        en:
          "papers: only for making papers: the office above, place, symbol, grounds, recipients, signer, place and hours of the meeting (like 14:00), the request"
      ),
    ]
  }

  private func members(_ set: CriteriaSet?) -> LocalizedText {
    let titles = Council.Role.allCases.map { role in
      let title = self.title(of: role)
      let isPlain = title.en == role.rawValue
      return LocalizedText(
        vi: "\(role.rawValue) (\(title.vi))", en: role.rawValue + (isPlain ? "" : " (\(title.en))"))
    }
    let least = set?.signOff.map { terms in
      LocalizedText(vi: "ít nhất \(terms.leastMembers) người, ", en: "\(terms.leastMembers) or more, ")
    }
    let chair = self.title(of: .chair)
    return LocalizedText(
      vi:
        "members: họ tên, chức vụ của từng người; role là \(titles.map { $0.vi }.listed()); \(least?.vi ?? "")một \(chair.vi), có thư ký; thêm dòng nếu cần, xóa dòng không dùng",
      en:
        "members: each one's name and position; role is \(titles.map { $0.en }.listed()); \(least?.en ?? "")one \(chair.en), and a secretary; add rows, and delete those not needed"
    )
  }

  private func votes(_ set: CriteriaSet?) -> LocalizedText {
    let chair = self.title(of: .chair)
    let needed =
      switch set?.signOff?.approval {
      case .majority?:
        LocalizedText(
          vi: "cần quá nửa số thành viên đồng ý, trong đó có \(chair.vi)",
          en: "more than half of all members must approve, the \(chair.en) among them")
      case .unanimous?: LocalizedText(vi: "cần mọi thành viên đồng ý", en: "all members must approve")
      case nil: LocalizedText(vi: "cần \(chair.vi) đồng ý", en: "the \(chair.en) must approve")
      }
    return LocalizedText(
      vi: "approves: sau biểu quyết ghi true (đồng ý) hoặc false cho từng người; \(needed.vi)",
      en: "approves: after the vote, true (approves) or false for each; \(needed.en)")
  }

  private func checked(_ set: CriteriaSet?) -> [LocalizedText] {
    let count = set?.unconfirmedCount
    if count == 0 { return [] }
    let figures = count.map { "\($0) " } ?? ""
    return [
      LocalizedText(
        vi:
          "criteriaChecked: ai đã đối chiếu \(figures)mức điểm, ngưỡng chưa xác nhận của bộ chỉ số với bản chính quyết định, ngày nào",
        en:
          "criteriaChecked: who compared the set's \(figures)unconfirmed figures with the official decision, and when")
    ]
  }
}
