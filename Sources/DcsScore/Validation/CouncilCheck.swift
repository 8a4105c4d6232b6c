/// Looks at a council file for what can be used but looks wrong.
struct CouncilCheck {
  private let root: JSONNode
  private(set) var log: FaultLog

  /// - Parameter log: What is known to be wrong already.
  init(_ root: JSONNode, _ log: FaultLog) {
    self.root = root
    self.log = log
  }

  /// Looks at the whole file.
  mutating func run() {
    let members = root.list("members")
    // Whoever has no name yet is nobody's namesake.
    let names = members.map { member in
      member["name"]?.text.flatMap { $0.isEmpty ? nil : $0 } ?? "\(member.range)"
    }
    for (first, again) in names.repetitions {
      let name = members[again]["name"] ?? members[again]
      log.report(
        .repeatedMember, at: name.range, vi: "thành viên này đã có trong danh sách",
        en: "this member is in the list already",
        related: [.firstHere((members[first]["name"] ?? members[first]).range)])
    }
    for member in members where member["approves"]?.value == .bool(true) {
      guard let dissent = member.member("dissent") else { continue }
      log.report(
        .dissentOfApprover, at: dissent.range,
        vi: "thành viên đã đồng ý ('approves') mà lại có ý kiến bảo lưu ('dissent')",
        en: "the member approves, and yet has a 'dissent'")
    }
  }
}
