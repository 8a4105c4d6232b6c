extension Council {
  /// The council as a result records it: the keys of a council file without its format.
  var json: JSONOutput {
    [
      "kind": .string(kind.rawValue), "school": .string(school), "schoolYear": .string(schoolYear.description),
      "decision": decision.json, "members": .array(members.map { $0.json }), "minutes": minutes?.json ?? .null,
      "approval": approval?.json ?? .null, "criteriaChecked": criteriaCheck?.json ?? .null,
      "acceptsSuggestions": .bool(acceptsSuggestions), "remarks": .string(remarks),
    ]
  }
}

extension IssuedDocument {
  fileprivate var json: JSONOutput { ["number": .string(number), "date": .string(date.description)] }
}

extension Council.Member {
  fileprivate var json: JSONOutput {
    [
      "name": .string(name), "position": .string(position), "role": .string(role.rawValue),
      "approves": approves.map { .bool($0) } ?? .null, "dissent": .string(dissent),
    ]
  }
}

extension Council.Approval {
  fileprivate var json: JSONOutput {
    [
      "number": .string(document.number), "date": .string(document.date.description),
      "signedBy": ["name": .string(signerName), "position": .string(signerPosition)],
    ]
  }
}

extension Council.CriteriaCheck {
  fileprivate var json: JSONOutput { ["by": .string(name), "date": .string(date.description)] }
}
