extension SignOff {
  /// What is wrong with the vote: everybody votes, the chair approves, and so many of all people as the set asks for.
  func votes(of council: Council, _ approval: CriteriaSet.SignOffTerms.Approval?) -> [Refusal] {
    var refusals: [Refusal] = []
    let (body, chair) = (council.kind.body, council.kind.title(of: .chair))
    let people = council.people
    let silent = people.filter { $0.approve == nil }.map { council.title(of: $0[0]) }
    if !silent.isEmpty {
      refusals.append(
        Refusal(
          .noVote,
          LocalizedText(
            vi: "chưa ghi ý kiến của \(silent.count) thành viên: \(silent.map { $0.vi }.listed())",
            en: "members who have not voted (\(silent.count)): \(silent.map { $0.en }.listed())"),
          isTable
            ? LocalizedText(
              vi: "ghi '\(TypedVote.word(true).vi)' hoặc '\(TypedVote.word(false).vi)' cho từng người",
              en: "write '\(TypedVote.word(true).en)' or '\(TypedVote.word(false).en)' for each")
            : LocalizedText(
              vi: "ghi \"approves\": true hoặc false cho từng người", en: "write \"approves\": true or false for each"))
      )
    }
    let split = people.filter { $0.isSplit }.compactMap { $0[0].name }
    if !split.isEmpty {
      refusals.append(
        Refusal(
          .twoVotes,
          LocalizedText(
            vi: "có người ghi hai ý kiến khác nhau: \(split.listed())",
            en: "people with two votes that differ (\(split.count)): \(split.listed())"),
          LocalizedText(
            vi: "mỗi người chỉ ghi một dòng, với một ý kiến", en: "list each person once, with one vote")))
    }
    if council.members.contains(where: { $0.role == .chair && $0.approves == false }) {
      refusals.append(
        Refusal(
          .chairDisapproves, LocalizedText(vi: "\(chair.vi) không đồng ý", en: "the \(chair.en) does not approve"),
          LocalizedText(
            vi: "\(body.vi) phải họp lại; kết quả cần \(chair.vi) đồng ý",
            en: "\(body.en) must meet again; its \(chair.en) must approve")))
    }
    let approving = people.count { $0.approve == true }
    if let needed = approval?.least(of: people.count), silent.isEmpty, split.isEmpty, approving < needed {
      refusals.append(
        Refusal(
          .fewApprovals,
          LocalizedText(
            vi: "\(approving)/\(people.count) thành viên đồng ý, cần ít nhất \(needed)",
            en: "\(approving) of \(people.count) members approve, \(needed) at least must"),
          LocalizedText(
            vi: "\(body.vi) thảo luận và biểu quyết lại", en: "\(body.en) must discuss the result and vote again")))
    }
    return refusals
  }
}

extension CriteriaSet.SignOffTerms.Approval {
  /// How many members of so many have to approve.
  fileprivate func least(of count: Int) -> Int {
    switch self {
    case .majority: count / 2 + 1
    case .unanimous: count
    }
  }
}

extension CriterionResult {
  /// The ids of what is not answered.
  var unansweredIDs: [String] {
    switch outcome {
    case .mandatory(let state): state == .unanswered ? [id] : []
    case .scored(let scored): scored.items.filter { $0.state == .unanswered }.map { $0.id }
    }
  }
}
