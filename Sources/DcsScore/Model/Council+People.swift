extension Council {
  /// The members by person, each with all their entries: who is listed twice is one. People of one name are told apart by
  /// their positions.
  var people: [[Member]] {
    var places: [String: Int] = [:]
    var people: [[Member]] = []
    for member in members {
      let key = Member.key(member.name, member.position)
      if let place = places[key] {
        people[place].append(member)
      } else {
        places[key] = people.count
        people.append([member])
      }
    }
    return people
  }
}

extension Council.Member {
  /// What tells people apart, however their names are spaced and capitalised.
  static func key(_ name: String, _ position: String) -> String { "\(name.asName)\n\(position.asName)" }

  func isSamePerson(as other: Self) -> Bool { Self.key(name, position) == Self.key(other.name, other.position) }
}

extension [Council.Member] {
  /// Whether a person approves: in every entry, where there are several. Nil where one says nothing.
  var approve: Bool? {
    contains { $0.approves == nil } ? nil : allSatisfy { $0.approves == true }
  }
}
