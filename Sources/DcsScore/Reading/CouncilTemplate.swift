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
    JSONOutput { json in
      json.object { json in
        json.text("format", Council.format.description)
        json.text("kind", kind.rawValue)
        json.text("school", school)
        json.text("schoolYear", schoolYear.description)
        json.openDocument("decision")
        json.list("members", roles) { $1.writeMember(to: &$0) }
        json.null("minutes")
        json.null("approval")
        if set.unconfirmedCount > 0 { json.null("criteriaChecked") }
        json.null("acceptsSuggestions")
        json.null("remarks")
        json.object("papers") { $0.openPapers() }
      }
    }
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

extension JSONWriter {
  fileprivate mutating func openDocument(_ key: StaticString) {
    object(key) { json in
      json.text("number", "")
      json.text("date", "")
    }
  }
}

extension JSONWriter {
  /// Writes what the papers need: nothing of it has to be known.
  fileprivate mutating func openPapers() {
    for key in ["superior", "place", "symbol"] as [StaticString] { null(key) }
    list("grounds", of: [])
    list("recipients", of: [])
    null("signer")
    object("meeting") { json in
      for key in ["place", "begins", "ends"] as [StaticString] { json.null(key) }
    }
    object("request") { json in
      for key in ["number", "date", "to"] as [StaticString] { json.null(key) }
    }
  }
}

extension Council.Role {
  /// Writes a member of the role who is still to be named.
  fileprivate func writeMember(to json: inout JSONWriter) {
    json.object { json in
      json.text("name", "")
      json.text("position", "")
      json.text("role", rawValue)
      json.null("approves")
      json.null("dissent")
    }
  }
}
