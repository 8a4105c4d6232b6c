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

  /// The file, in the order in which a council works, with null for what is still open.
  public var json: JSONOutput {
    JSONOutput { json in
      json.object { json in
        json.text("format", Council.format.description)
        json.text("kind", kind.rawValue)
        json.text("school", school)
        json.text("schoolYear", schoolYear.description)
        json.object("decision") { $0.openDocument() }
        json.list("members", roles) { $1.writeMember(to: &$0) }
        json.object("minutes") { $0.openDocument() }
        json.object("approval") { json in
          json.openDocument()
          json.object("signedBy") { $0.open("name", "position") }
        }
        if set.unconfirmedCount > 0 { json.object("criteriaChecked") { $0.open("by", "date") } }
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
  fileprivate mutating func open(_ keys: StaticString...) {
    for key in keys { null(key) }
  }

  fileprivate mutating func openDocument() { open("number", "date") }

  /// Writes what the papers need: nothing of it has to be known.
  fileprivate mutating func openPapers() {
    open("superior", "place", "symbol")
    list("grounds", of: [])
    list("recipients", of: [])
    object("signer") { $0.open("name", "position", "standsInFor") }
    object("meeting") { $0.open("place", "begins", "ends") }
    object("request") { $0.open("number", "date", "to") }
  }
}

extension Council.Role {
  /// Writes a member of the role who is still to be named.
  fileprivate func writeMember(to json: inout JSONWriter) {
    json.object { json in
      json.open("name", "position")
      json.text("role", rawValue)
      json.open("approves", "dissent")
    }
  }
}
