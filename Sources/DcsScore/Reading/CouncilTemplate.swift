/// A council file to be filled in: it has all that a sign-off by the set needs, and every part that is not filled in yet
/// is a fault of the file or a reason against the export.
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

  /// The file, in the order in which a council works. Empty text is a fault that has its place; null is what may stay
  /// open.
  public var json: JSONOutput {
    var members: [JSONOutput.Member] = [
      .init(key: "format", value: .string(Council.format.description)),
      .init(key: "kind", value: .string(kind.rawValue)),
      .init(key: "school", value: .string(school)),
      .init(key: "schoolYear", value: .string(schoolYear.description)),
      .init(key: "decision", value: Self.document),
      .init(key: "members", value: .array(roles.map(Self.member))),
      .init(key: "minutes", value: Self.document),
      .init(key: "approval", value: ["number": "", "date": "", "signedBy": ["name": "", "position": ""]]),
    ]
    if set.unconfirmedCount > 0 { members.append(.init(key: "criteriaChecked", value: ["by": "", "date": ""])) }
    members += [.init(key: "acceptsSuggestions", value: .null), .init(key: "remarks", value: .null)]
    return .object(members)
  }

  /// However many members a set asks for, a template has room for so many; whoever has more adds rows.
  private static let mostMembers = 100

  /// One of each role, and more members up to the fewest that the set asks for.
  private var roles: [Council.Role] {
    let each = Council.Role.allCases
    let more = max(0, min(set.signOff?.leastMembers ?? 0, Self.mostMembers) - each.count)
    return each + Array(repeating: .member, count: more)
  }

  private static let document: JSONOutput = ["number": "", "date": ""]

  private static func member(_ role: Council.Role) -> JSONOutput {
    ["name": "", "position": "", "role": .string(role.rawValue), "approves": .null, "dissent": .null]
  }
}
