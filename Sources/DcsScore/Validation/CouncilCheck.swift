/// Looks at a council, in a file of its own or in a result, for what can be used but looks wrong.
struct CouncilCheck {
  private let root: JSONNode
  private(set) var log: FaultLog

  /// - Parameter log: What is known to be wrong already.
  init(_ root: JSONNode, _ log: FaultLog) {
    self.root = root
    self.log = log
  }

  /// Looks at the whole council.
  mutating func run() {
    let members = root.list("members")
    // Whoever is still to be named, or to be told apart by a position, is no one listed before.
    let people = members.map { member in
      guard let name = member["name"]?.text, let position = member["position"]?.text, !name.isEmpty,
        !position.isEmpty
      else { return "\(member.range)" }
      return Council.Member.key(name, position)
    }
    // That a chair is secretary, too, is told already.
    for (first, again) in people.repetitions where !Self.areTwoRoles(members[first], members[again]) {
      let name = members[again]["name"] ?? members[again]
      log.report(
        .repeatedMember, at: name.range, vi: "người này đã có trong danh sách nên chỉ được tính một lần",
        en: "this person is in the list already and counts once",
        related: [.firstHere((members[first]["name"] ?? members[first]).range)])
    }
    checkDissent(of: members)
  }

  private static func areTwoRoles(_ first: JSONNode, _ again: JSONNode) -> Bool {
    Set([first["role"]?.text, again["role"]?.text])
      == [Council.Role.chair.rawValue, Council.Role.secretary.rawValue]
  }

  private mutating func checkDissent(of members: [JSONNode]) {
    let (approves, own) = (log.names["approves"], log.names["dissent"])
    for member in members where member["approves"]?.value == .bool(true) {
      guard let dissent = member.member("dissent") else { continue }
      log.report(
        .dissentOfApprover, at: dissent.range,
        vi: "thành viên đã đồng ý (\(approves.vi)) mà lại có ý kiến bảo lưu (\(own.vi))",
        en: "the member approves, and yet has a \(own.en)")
    }
  }
}
