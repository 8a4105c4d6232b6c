// What is still open in the council's file, and has to be known before a result is made of it.
extension SignOff {
  var noDecision: Refusal? {
    guard let council, let open = council.decision.open else { return nil }
    let place = place("decision", .decisionNumber, .decisionDate)
    let whole = LocalizedText(
      vi: "chưa có quyết định thành lập \(body.vi)", en: "the decision that set up \(body.en) is not there yet")
    let part = LocalizedText(
      vi: "quyết định thành lập \(body.vi) chưa có \(open.vi)",
      en: "the decision that set up \(body.en) has no \(open.en)")
    return Refusal(
      .noDecision, council.decision == .open ? whole : part,
      LocalizedText(
        vi: "ghi số và ngày của quyết định \(place.vi)", en: "write the decision's number and date \(place.en)")
    )
  }

  var noName: Refusal? {
    guard let council else { return nil }
    let unnamed = council.titles { $0.name == nil }
    if unnamed.vi.isEmpty { return nil }
    return Refusal(
      .noName,
      LocalizedText(
        vi: "chưa ghi họ tên của \(unnamed.vi.count) thành viên: \(unnamed.vi.listed())",
        en: "members without a name (\(unnamed.en.count)): \(unnamed.en.listed())"),
      LocalizedText(
        vi: "ghi họ tên từng người, xóa dòng không dùng", en: "name each, and delete the entries that are not needed"))
  }

  var noPosition: Refusal? {
    guard let council else { return nil }
    let people = council.titles { $0.name != nil && $0.position == nil }
    if people.vi.isEmpty { return nil }
    return Refusal(
      .noPosition,
      LocalizedText(
        vi: "chưa ghi chức vụ của \(people.vi.count) thành viên: \(people.vi.listed())",
        en: "members without a position (\(people.en.count)): \(people.en.listed())"),
      LocalizedText(vi: "ghi chức vụ từng người", en: "write the position of each"))
  }

  var minutes: Refusal? {
    guard let council, let open = council.minutes.open else { return nil }
    let place = place("minutes", .minutesNumber, .minutesDate)
    let whole = LocalizedText(vi: "chưa có biên bản", en: "there are no minutes")
    let part = LocalizedText(vi: "biên bản chưa có \(open.vi)", en: "the minutes have no \(open.en)")
    return Refusal(
      .noMinutes, council.minutes == .open ? whole : part,
      LocalizedText(
        vi: "ghi số và ngày của biên bản họp \(body.vi) \(place.vi)",
        en: "write the number and date of \(body.en)'s minutes \(place.en)"))
  }

  var approval: Refusal? {
    guard let council, let open = council.approval.open else { return nil }
    let place = place("approval", .approvalNumber, .approvalDate, .approvalSigner, .approvalPosition)
    let whole = LocalizedText(vi: "chưa có quyết định công nhận kết quả", en: "the result has not been approved")
    let part = LocalizedText(
      vi: "quyết định công nhận kết quả chưa có \(open.vi)",
      en: "the decision that approves the result has no \(open.en)")
    return Refusal(
      .noApproval, council.approval == .open ? whole : part,
      LocalizedText(
        vi: "ghi số, ngày và người ký của quyết định \(place.vi)",
        en: "write the decision's number, date and signer \(place.en)"))
  }
}

extension Council {
  /// Who the members of a sort are: by their names or, where these are open, their roles.
  func titles(of isMeant: (Member) -> Bool) -> (vi: [String], en: [String]) {
    let titles = members.filter(isMeant).map { title(of: $0) }
    return (titles.map { $0.vi }, titles.map { $0.en })
  }

  /// What a member is called: the name or, where that is open, the role.
  func title(of member: Member) -> LocalizedText {
    member.name.map { LocalizedText(vi: $0, en: $0) } ?? kind.title(of: member.role)
  }
}

extension DraftDocument {
  /// What of it is not known; nil where all is.
  fileprivate var open: LocalizedText? { listed(parts) }

  fileprivate var parts: [(LocalizedText, isKnown: Bool)] {
    [
      (LocalizedText(vi: "số", en: "number"), number != nil), (LocalizedText(vi: "ngày", en: "date"), date != nil),
    ]
  }
}

extension Council.Approval {
  /// What of it is not known; nil where all is.
  fileprivate var open: LocalizedText? {
    listed(
      document.parts + [
        (LocalizedText(vi: "họ tên người ký", en: "signer's name"), signerName != nil),
        (LocalizedText(vi: "chức vụ người ký", en: "signer's position"), signerPosition != nil),
      ])
  }
}

/// The parts that are not known, in one list; nil where all are.
private func listed(_ parts: [(LocalizedText, isKnown: Bool)]) -> LocalizedText? {
  let open = parts.filter { !$0.isKnown }.map { $0.0 }
  return open.isEmpty ? nil : LocalizedText(vi: open.map { $0.vi }.listed(), en: open.map { $0.en }.listed())
}
