extension Council {
  /// The members by person, each with all their entries: who is listed twice is one. People of one name are told apart by
  /// their positions; who is still to be named is nobody else.
  package var people: [[Member]] {
    var places: [String: Int] = [:]
    var people: [[Member]] = []
    for member in members {
      if let place = member.key.flatMap({ places[$0] }) {
        people[place].append(member)
      } else {
        if let key = member.key { places[key] = people.count }
        people.append([member])
      }
    }
    return people
  }
}

extension Council.Member {
  /// What tells people apart, however their names are spaced, capitalised and toned.
  static func key(_ name: String, _ position: String) -> String {
    "\(name.withTonesBehind)\n\(position.withTonesBehind)"
  }

  /// Nil where the name or the position is still open.
  var key: String? { name.flatMap { name in position.map { Self.key(name, $0) } } }
}

extension [Council.Member] {
  /// Whether a person approves: in every entry, where there are several. Nil where one says nothing.
  package var approve: Bool? {
    contains { $0.approves == nil } ? nil : allSatisfy { $0.approves == true }
  }

  /// Whether a person votes once so and once otherwise.
  var isSplit: Bool { contains { $0.approves == true } && contains { $0.approves == false } }
}

extension String {
  /// A name to be compared, with the tone of each word behind it: people write hoà and hòa. Full stops, commas
  /// and what nobody sees are left out.
  var withTonesBehind: String {
    asName.split(separator: " ").map { word in
      var (letters, tones) = (String.UnicodeScalarView(), String.UnicodeScalarView())
      for scalar in String(word).decomposed.unicodeScalars {
        switch scalar {
        case "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}": tones.append(scalar)
        case ".", ",": continue
        case _ where scalar.properties.isDefaultIgnorableCodePoint: continue
        default: letters.append(scalar)
        }
      }
      return String(letters) + String(tones)
    }.joined(separator: " ")
  }
}
