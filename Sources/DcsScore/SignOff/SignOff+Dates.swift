// What comes before what: the set's decision, the council's work, the comparison of figures, the approval, the result.
extension SignOff {
  /// Nobody closes an assessment by a set that is not issued yet.
  var earlyMinutes: Refusal? {
    guard let issued = criteria?.decision.date, let minutes = council?.minutes.date, minutes < issued else {
      return nil
    }
    return Refusal(
      .minutesTooEarly,
      LocalizedText(
        vi:
          "biên bản ngày \(minutes.formatted(.vietnamese)) trước ngày \(issued.formatted(.vietnamese)) của \(Self.decision.vi)",
        en: "the minutes of \(minutes) are before \(Self.decision.en) of \(issued)"),
      Self.checkDates)
  }

  var criteriaCheck: Refusal? {
    guard let council, let criteria else { return nil }
    if (council.checkedBy == nil) != (council.checkedOn == nil) { return halfChecked(council.checkedBy) }
    if criteria.unconfirmedCount == 0 { return nil }
    guard let check = council.criteriaCheck else { return notChecked(criteria.unconfirmedCount) }
    let compared = check.date.formatted(.vietnamese)
    if check.date < criteria.decision.date {
      let issued = criteria.decision.date
      return Refusal(
        .criteriaCheckedEarly,
        LocalizedText(
          vi: "việc đối chiếu ngày \(compared) trước ngày \(issued.formatted(.vietnamese)) của \(Self.decision.vi)",
          en: "the figures were compared on \(check.date), before \(Self.decision.en) of \(issued)"),
        Self.checkDates)
    }
    guard let approved = council.approval.document.date, check.date > approved else { return nil }
    return Refusal(
      .criteriaCheckedLate,
      LocalizedText(
        vi: "việc đối chiếu ngày \(compared) sau quyết định công nhận ngày \(approved.formatted(.vietnamese))",
        en: "the figures were compared on \(check.date), after the approval of \(approved)"),
      LocalizedText(
        vi: "kết quả chỉ được công nhận sau khi đã đối chiếu; kiểm tra lại hai ngày",
        en: "a result is approved after the comparison; check the two dates"))
  }

  private func halfChecked(_ name: String?) -> Refusal {
    let reason =
      name.map {
        LocalizedText(
          vi: "chưa ghi ngày \($0) đối chiếu bộ chỉ số", en: "the day is open on which \($0) compared the figures")
      } ?? LocalizedText(vi: "chưa ghi ai đã đối chiếu bộ chỉ số", en: "nobody is named who compared the figures")
    let place = place("criteriaChecked", .checkedBy, .checkedOn)
    return Refusal(
      .criteriaNotChecked, reason,
      LocalizedText(
        vi: "đối chiếu rồi ghi người và ngày \(place.vi)", en: "compare them and write who did and when \(place.en)"))
  }

  private func notChecked(_ count: Int) -> Refusal {
    let place = place("criteriaChecked", .checkedBy, .checkedOn)
    return Refusal(
      .criteriaNotChecked,
      LocalizedText(
        vi: "\(count) mức điểm, ngưỡng của bộ chỉ số chưa được đối chiếu với bản chính quyết định",
        en: "figures of the set not yet compared with the official decision: \(count)"),
      LocalizedText(
        vi: "đối chiếu rồi ghi người và ngày \(place.vi)", en: "compare them and write who did and when \(place.en)"))
  }

  var tooEarly: Refusal? {
    guard let approved = council?.approval.document.date, date < approved else { return nil }
    return Refusal(
      .dateTooEarly,
      LocalizedText(
        vi: "ngày xuất \(date.formatted(.vietnamese)) trước ngày công nhận \(approved.formatted(.vietnamese))",
        en: "the result's date, \(date), is before its approval of \(approved)"),
      LocalizedText(
        vi: "chọn ngày khác, hoặc kiểm tra ngày của quyết định", en: "choose another day, or check the decision's date")
    )
  }

  /// A result of tomorrow may be of today farther east; one of a later day is not made yet.
  var inFuture: Refusal? {
    guard let today, today.days(until: date) > 1 else { return nil }
    return Refusal(
      .dateInFuture,
      LocalizedText(
        vi: "ngày xuất \(date.formatted(.vietnamese)) còn chưa tới (hôm nay là \(today.formatted(.vietnamese)))",
        en: "the result's date, \(date), is yet to come (today is \(today))"),
      LocalizedText(
        vi: "chọn ngày không sau hôm nay, hoặc kiểm tra đồng hồ của máy",
        en: "choose a day that is not after today, or check the computer's clock"))
  }

  private static let decision = LocalizedText(
    vi: "quyết định ban hành bộ chỉ số", en: "the decision that issued the set")

  private static let checkDates = LocalizedText(
    vi: "kiểm tra lại hai ngày", en: "check the two dates")
}
