extension Council.Kind {
  /// Checks that a body has one chair, at least one secretary, and that these are two people.
  func checkRoles(of members: [Council.Member], _ nodes: [JSONNode], _ log: inout FaultLog) {
    guard let first = nodes.first else { return }
    let (chair, secretary) = (title(of: .chair), title(of: .secretary))
    let (hint, other) = (log.names.hint(.chair, chair), log.names.hint(.secretary, secretary))
    let chairs = members.indices.filter { members[$0].role == .chair }
    if chairs.isEmpty {
      log.report(
        .councilChair, at: first.opening, vi: "\(body.vi) phải có một \(chair.vi) \(hint.vi)",
        en: "\(body.en) must have a \(chair.en) \(hint.en)")
    }
    for again in chairs.dropFirst() {
      log.report(
        .councilChair, at: nodes[again].opening, vi: "\(body.vi) chỉ có một \(chair.vi)",
        en: "\(body.en) must have one \(chair.en)", related: [.firstHere(nodes[chairs[0]].opening)])
    }
    if !members.contains(where: { $0.role == .secretary }) {
      log.report(
        .councilSecretary, at: first.opening,
        vi: "\(body.vi) phải có thư ký \(other.vi)",
        en: "\(body.en) must have a secretary \(other.en)")
    }
    checkTwoRoles(of: members, nodes, chairs: chairs, &log)
  }

  private func checkTwoRoles(
    of members: [Council.Member], _ nodes: [JSONNode], chairs: [Int], _ log: inout FaultLog
  ) {
    var places: [String: Int] = [:]
    for chair in chairs.reversed() { if let key = members[chair].key { places[key] = chair } }
    for (place, member) in members.enumerated() where member.role == .secretary {
      guard let key = member.key, let chair = places[key], let name = member.name?.quoted else { continue }
      let title = title(of: .chair)
      log.report(
        .councilTwoRoles, at: nodes[max(place, chair)].opening,
        vi: "\(name) không thể vừa là \(title.vi) vừa là thư ký",
        en: "\(name) cannot be both \(title.en) and secretary",
        related: [.firstHere(nodes[min(place, chair)].opening)])
    }
  }
}

extension KeyNames {
  /// How a file says that a member has a role.
  fileprivate func hint(_ role: Council.Role, _ title: LocalizedText) -> LocalizedText {
    let name = self["role"]
    return areTyped
      ? LocalizedText(vi: "(ghi '\(title.vi)' ở cột \(name.vi))", en: "(write '\(title.en)' in the column \(name.en))")
      : LocalizedText(vi: "('role': '\(role.rawValue)')", en: "('role': '\(role.rawValue)')")
  }
}
