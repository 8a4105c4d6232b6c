/// A council file to be filled in: it has all that a sign-off by the set needs, and every part that is not filled in yet
/// is a reason against the export.
public struct CouncilTemplate: Sendable {
  package let kind: Council.Kind
  private let school: String
  private let schoolYear: SchoolYear
  package let set: CriteriaSet

  /// - Parameters:
  ///   - kind: Whose assessment it is.
  ///   - school: The school's name as its evidence has it.
  ///   - schoolYear: The year that is assessed.
  ///   - set: The set whose terms the sign-off is to meet.
  public init(_ kind: Council.Kind, of school: String, _ schoolYear: SchoolYear, by set: CriteriaSet) {
    self.kind = kind
    self.school = school
    self.schoolYear = schoolYear
    self.set = set
  }

  /// The file as JSON, in the order in which a council works, with null for what is still open.
  ///
  /// - Parameter language: The language in which the file explains itself.
  public func json(_ language: Language) -> JSONOutput { council.json(about: kind.about(set, language)) }

  /// The council of which nothing is known but whose assessment it is.
  public var council: Council {
    Council(
      kind: kind, school: school, schoolYear: schoolYear, decision: .open,
      members: roles.map { Council.Member(name: nil, position: nil, role: $0, approves: nil, dissent: nil) },
      minutes: .open, approval: .open, checkedBy: nil, checkedOn: nil, acceptsSuggestions: false, remarks: nil,
      papers: .open)
  }

  /// However many members a set asks for, a template has room for so many; whoever has more adds rows.
  private static let mostMembers = 100

  /// One of each role, and more members up to the fewest that the set asks for.
  private var roles: [Council.Role] {
    let each = Council.Role.allCases
    let more = max(0, min(set.signOff?.leastMembers ?? 0, Self.mostMembers) - each.count)
    return each + Array(repeating: .member, count: more)
  }
}
