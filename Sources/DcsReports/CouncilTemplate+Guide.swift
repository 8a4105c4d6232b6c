package import DcsScore
package import Papers

extension CouncilTemplate {
  /// What goes into each part of the file, and what comes next.
  ///
  /// - Parameters:
  ///   - name: What the file is called.
  ///   - language: The language of the paper.
  package func guide(_ name: String, _ language: Language) -> Paper {
    let entries = parts.map { key, meaning in Paper.Entry("\(key): \(meaning[language])", mark: .bullet) }
    let next = language.text(
      vi: "Xem đã có gì, chưa có gì, rồi xuất kết quả:", en: "To see what is there and what is not, and to export then:"
    )
    let export = language.text(
      vi: "  dcs export HỒ-SƠ --council \(name) -o KẾT-QUẢ", en: "  dcs export EVIDENCE --council \(name) -o RESULT")
    let commands = ["  dcs show \(name)", export]
    return Paper([
      Paper.Section(nil, [.text(opening(language)), .entries(entries), .text(next), .verbatim(commands)])
    ])
  }

  private func opening(_ language: Language) -> String {
    language.text(
      vi: "Mẫu cho \(kind.sort.vi). Điền dần, chưa có thì để null:",
      en: "A template for \(kind.sort.en). Fill it in bit by bit; what is not there yet stays null:")
  }

  private var parts: [(key: String, meaning: LocalizedText)] {
    let body = kind.body
    return [
      part(
        "decision", vi: "số và ngày (viết như 2024-12-16) của quyết định thành lập \(body.vi)",
        en: "the number and date (like 2024-12-16) of the decision that set up \(body.en)"),
      ("members", members), ("approves", votes),
      part(
        "dissent", vi: "ý kiến bảo lưu của người không đồng ý", en: "what a member who does not agree wants kept"),
      part(
        "minutes", vi: "số và ngày của biên bản họp \(body.vi)", en: "the number and date of \(body.en)'s minutes"),
      part(
        "approval", vi: "số, ngày và người ký của quyết định công nhận kết quả",
        en: "the number, date and signer of the decision that approves the result"),
    ] + checked + [
      part(
        "acceptsSuggestions", vi: "true nếu \(body.vi) nhận những điểm mới chỉ được gợi ý từ số liệu",
        en: "true if \(body.en) takes over the points that facts only suggest"),
      part("remarks", vi: "nhận xét của \(body.vi)", en: "what \(body.en) adds in words"),
      part(
        "papers",
        vi: "cơ quan cấp trên, địa danh, căn cứ, nơi nhận, giờ họp… cho các văn bản in ra; xem dcs help papers",
        en: "the office above, place, grounds, recipients, hours… for the papers to print; see dcs help papers"),
    ]
  }

  private func part(_ key: String, vi: String, en: String) -> (key: String, meaning: LocalizedText) {
    (key, LocalizedText(vi: vi, en: en))
  }

  private var members: LocalizedText {
    let titles = Council.Role.allCases.map { role in
      let title = kind.title(of: role)
      let isPlain = title.en == role.rawValue
      return LocalizedText(
        vi: "\(role.rawValue) (\(title.vi))", en: role.rawValue + (isPlain ? "" : " (\(title.en))"))
    }
    let least = set.signOff.map { terms in
      LocalizedText(vi: "ít nhất \(terms.leastMembers) người, ", en: "\(terms.leastMembers) or more, ")
    }
    let chair = kind.title(of: .chair)
    return LocalizedText(
      vi:
        "họ tên, chức vụ của từng người; 'role' là \(titles.map(\.vi).listed()); \(least?.vi ?? "")một \(chair.vi), có thư ký; thêm dòng nếu cần, xóa dòng không dùng",
      en:
        "each one's name and position; 'role' is \(titles.map(\.en).listed()); \(least?.en ?? "")one \(chair.en), and a secretary; add rows, and delete those not needed"
    )
  }

  private var votes: LocalizedText {
    let chair = kind.title(of: .chair)
    let needed =
      switch set.signOff?.approval {
      case .majority?:
        LocalizedText(
          vi: "cần quá nửa số thành viên đồng ý, trong đó có \(chair.vi)",
          en: "more than half of all members must approve, the \(chair.en) among them")
      case .unanimous?: LocalizedText(vi: "cần mọi thành viên đồng ý", en: "all members must approve")
      case nil: LocalizedText(vi: "cần \(chair.vi) đồng ý", en: "the \(chair.en) must approve")
      }
    return LocalizedText(
      vi: "sau biểu quyết ghi true (đồng ý) hoặc false cho từng người; \(needed.vi)",
      en: "after the vote, true (approves) or false for each; \(needed.en)")
  }

  private var checked: [(key: String, meaning: LocalizedText)] {
    let count = set.unconfirmedCount
    if count == 0 { return [] }
    return [
      part(
        "criteriaChecked",
        vi:
          "ai đã đối chiếu \(count) mức điểm, ngưỡng chưa xác nhận của bộ chỉ số với bản chính quyết định, ngày nào (danh sách: \(set.unconfirmedCommand))",
        en:
          "who compared the set's \(count) unconfirmed figures with the official decision, and when (the list: \(set.unconfirmedCommand))"
      )
    ]
  }
}
