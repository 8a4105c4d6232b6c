import DcsScore
import Papers

extension Dossier {
  /// The minutes of the meeting that closed the assessment (Mẫu 1.9).
  func minutes(of council: Council, on outcome: SchoolOutcome) -> Paper {
    let title = language.text(vi: "Biên bản", en: "Minutes")
    let about = language.text(
      vi: "Họp \(council.kind.sort.vi) \(topic) năm học \(year)",
      en: "Meeting of \(council.kind.body.en): \(assessing) of the \(topic), school year \(year)")
    let minutes = council.minutes
    return Paper(
      [
        Paper.Section(
          nil,
          head(minutes.number, sort: "BB", minutes.date, title, about: about) + opening(council) + [
            takingPart(council)
          ]
            + scores(of: outcome) + vote(council) + conclusion(outcome, council)
            + [closing(council), signed(left: member(.secretary), right: presiding)] + foot)
      ], title: "\(title). \(about)")
  }

  /// Who leads the meeting signs as such, whatever the person is elsewhere.
  private var presiding: Signatory {
    let title = language.text(vi: "Chủ tọa", en: "Chair of the meeting")
    return Signatory(titles: [title], name: member(.chair).name, authority: title)
  }

  private func opening(_ council: Council) -> [Paper.Part] {
    let meeting = details.meeting
    let lines = [
      language.text(
        vi: "Thời gian bắt đầu: \(hour(meeting.begins)), \(words(council.minutes.date)).",
        en: "Beginning: \(hour(meeting.begins)), \(words(council.minutes.date))."),
      language.text(vi: "Địa điểm: \(meeting.place ?? Blank.name).", en: "Place: \(meeting.place ?? Blank.name)."),
      language.text(
        vi: "Chủ trì (chủ tọa): \(person(.chair)).", en: "In the chair: \(person(.chair))."),
      language.text(vi: "Thư ký (người ghi biên bản): \(person(.secretary)).", en: "Secretary: \(person(.secretary))."),
      language.text(
        vi: "Thành phần tham dự: các thành viên \(council.kind.body.vi) theo danh sách dưới đây; vắng: \(Blank.word).",
        en: "Taking part: the members listed below; absent: \(Blank.word)."),
    ]
    return lines.map { .prose(Paper.Prose($0)) }
  }

  private func hour(_ time: TimeOfDay?) -> String {
    time?.formatted(language) ?? language.text(vi: "…… giờ ……", en: Blank.word)
  }

  private func person(_ role: Council.Role) -> String {
    guard let member = council?.members.first(where: { $0.role == role }) else { return Blank.name }
    return full(member)
  }

  private func full(_ member: Council.Member) -> String {
    "\(member.name ?? Blank.name), \(member.position ?? Blank.name)"
  }

  /// Everybody on the council, with the vote.
  private func takingPart(_ council: Council) -> Paper.Part {
    let rows = council.people.compactMap { $0.first }.enumerated().map { index, member in
      let vote =
        switch member.approves {
        case true?: language.text(vi: "tán thành", en: "approves")
        case false?: language.text(vi: "không tán thành", en: "does not approve")
        case nil: ""
        }
      return Paper.Table.Row([
        "\(index + 1)", member.name ?? Blank.name, member.position ?? Blank.name,
        council.kind.title(of: member.role)[language].startingLarge, vote,
      ])
    }
    return .table(
      Paper.Table(
        [
          Paper.Table.Column(language.text(vi: "TT", en: "No."), 7, .centre),
          Paper.Table.Column(language.text(vi: "Họ và tên", en: "Name"), 27),
          Paper.Table.Column(language.text(vi: "Chức vụ", en: "Position"), 30),
          Paper.Table.Column(language.text(vi: "Nhiệm vụ", en: "Role"), 18),
          Paper.Table.Column(language.text(vi: "Biểu quyết", en: "Vote"), 18),
        ], rows))
  }

  private func scores(of outcome: SchoolOutcome) -> [Paper.Part] {
    [
      heading(
        isClosed
          ? language.text(vi: "1. Kết quả chấm điểm", en: "1. Points")
          : language.text(vi: "1. Kết quả chấm điểm (dự kiến)", en: "1. Points (provisional)")),
      .prose(
        Paper.Prose(
          language.text(vi: "Điểm theo \(decision):", en: "Points by \(decision):"))),
      pointsTable(of: outcome),
    ]
  }

  private func vote(_ council: Council) -> [Paper.Part] {
    let votes = council.people.map { $0.approve }
    let (yes, no) = (votes.count { $0 == true }, votes.count { $0 == false })
    let open = votes.count - yes - no
    let count = language.text(
      vi:
        "Tán thành: \(yes)/\(votes.count) thành viên; không tán thành: \(no)\(open == 0 ? "" : "; chưa biểu quyết: \(open)").",
      en: "For: \(yes) of \(votes.count) members; against: \(no)\(open == 0 ? "" : "; not yet voted: \(open)").")
    let kept = council.members.compactMap { member in
      member.dissent.map { Paper.Part.prose(Paper.Prose("- \(full(member)): \($0)")) }
    }
    let none = language.text(vi: "Không có ý kiến bảo lưu.", en: "There are no reservations.")
    return [heading(language.text(vi: "2. Biểu quyết", en: "2. Vote")), .prose(Paper.Prose(count))]
      + [heading(language.text(vi: "3. Ý kiến bảo lưu", en: "3. Reservations"))]
      + (kept.isEmpty ? [.prose(Paper.Prose(yes == votes.count ? none : Blank.line))] : kept)
  }

  private func conclusion(_ outcome: SchoolOutcome, _ council: Council) -> [Paper.Part] {
    let verdict = isPassed(council) ? verdict(of: outcome) : Blank.line
    let result =
      body == .own
      ? language.text(
        vi: "\(outcome.school.name) tự đánh giá đạt: \(verdict).",
        en: "\(outcome.school.name) finds itself at: \(verdict).")
      : language.text(
        vi: "Đoàn đánh giá ngoài xác định \(outcome.school.name) đạt: \(verdict).",
        en: "The external team finds \(outcome.school.name) at: \(verdict).")
    let remarks = council.remarks.map { [Paper.Part.prose(Paper.Prose($0))] } ?? []
    return [heading(language.text(vi: "4. Kết luận", en: "4. Conclusion")), .prose(Paper.Prose(result))]
      + (isPassed(council) ? groupLines(of: outcome) : []) + remarks
  }

  /// Whether the members have passed the result, so that there is a conclusion.
  private func isPassed(_ council: Council) -> Bool {
    let votes: Set<Refusal.Code> = [.noVote, .twoVotes, .chairDisapproves, .fewApprovals]
    return !refusals.contains { votes.contains($0.code) }
  }

  private func closing(_ council: Council) -> Paper.Part {
    let end = hour(details.meeting.ends)
    return .prose(
      Paper.Prose(
        language.text(
          vi: "Cuộc họp kết thúc lúc \(end), \(words(council.minutes.date))./.",
          en: "The meeting ended at \(end), \(words(council.minutes.date))./.")))
  }

  func heading(_ text: String) -> Paper.Part { .prose(Paper.Prose(.heading, text)) }
}
