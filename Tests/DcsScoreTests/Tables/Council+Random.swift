@testable import DcsScore

extension Council {
  /// A council that has no fault, with all that may stand in a file, and much of it open.
  static func random(_ random: inout SeededGenerator) -> Council {
    // One document comes after the other.
    let days = (0..<4).map { _ in Int.random(in: 0...3_000, using: &random) }.sorted().map { day($0, &random) }
    let (begins, ends) = (TimeOfDay("8h"), TimeOfDay(Bool.random(using: &random) ? "8:00" : "11 giờ 30"))
    let signer = Papers.Signer(
      name: .perhapsHard(&random), position: .perhapsHard(&random), standsInFor: .perhapsHard(&random))
    let papers = Papers(
      superior: .perhapsHard(&random), place: .perhapsHard(&random), symbol: .perhapsHard(&random),
      grounds: list(&random), recipients: list(&random), signer: signer == .open ? nil : signer,
      meeting: Papers.Meeting(
        place: .perhapsHard(&random), begins: Bool.random(using: &random) ? begins : nil,
        ends: Bool.random(using: &random) ? ends : nil),
      request: Papers.Request(number: .perhapsHard(&random), date: days[3], to: .perhapsHard(&random)))
    return Council(
      kind: Bool.random(using: &random) ? .own : .external, school: .hard(&random),
      schoolYear: SchoolYear(containing: CalendarDate(year: 2024, month: 9, day: 5) ?? .last),
      decision: DraftDocument(number: .perhapsHard(&random), date: days[0]), members: members(&random),
      minutes: DraftDocument(number: .perhapsHard(&random), date: days[1]),
      approval: Approval(
        document: DraftDocument(number: .perhapsHard(&random), date: days[2]), signerName: .perhapsHard(&random),
        signerPosition: .perhapsHard(&random)),
      checkedBy: .perhapsHard(&random), checkedOn: days[1], acceptsSuggestions: Bool.random(using: &random),
      remarks: .perhapsHard(&random), papers: papers)
  }

  private static func day(_ number: Int, _ random: inout SeededGenerator) -> CalendarDate? {
    let day = CalendarDate(year: 2020 + number / 336, month: 1 + number % 336 / 28, day: 1 + number % 28)
    return Bool.random(using: &random) ? day : nil
  }

  private static func list(_ random: inout SeededGenerator) -> [String] {
    var texts: [String] = []
    for _ in 0..<Int.random(in: 0...3, using: &random) { texts.append(.hard(&random)) }
    return texts
  }

  /// A chair and a secretary, who are two, and others.
  private static func members(_ random: inout SeededGenerator) -> [Member] {
    var roles: [(role: Role, position: String?)] = [(.chair, "Hiệu trưởng"), (.secretary, "Giáo viên")]
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      roles.append((Bool.random(using: &random) ? .viceChair : .member, .perhapsHard(&random)))
    }
    var members: [Member] = []
    for (role, position) in roles {
      members.append(
        Member(
          name: .perhapsHard(&random), position: Bool.random(using: &random) ? position : nil, role: role,
          approves: [true, false, nil].randomElement(using: &random) ?? nil, dissent: .perhapsHard(&random)))
    }
    return members
  }
}
