extension Council {
  /// Writes the council as a result records it: the keys of a council file without its format. Nothing of it is open, as
  /// a sign-off makes sure of.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("kind", kind.rawValue)
      json.text("school", school)
      json.text("schoolYear", schoolYear.description)
      json.member("decision", decision) { $1.write(to: &$0) }
      json.list("members", members) { $1.write(to: &$0) }
      json.member("minutes", minutes.known) { $1.write(to: &$0) }
      json.member("approval", approval.known) { $1.write(to: &$0) }
      json.member("criteriaChecked", criteriaCheck) { $1.write(to: &$0) }
      json.bool("acceptsSuggestions", acceptsSuggestions)
      json.text("remarks", remarks)
    }
  }
}

extension DraftDocument {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("number", number)
      json.text("date", date?.description)
    }
  }
}

extension Council.Member {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("name", name)
      json.text("position", position)
      json.text("role", role.rawValue)
      json.bool("approves", approves)
      json.text("dissent", dissent)
    }
  }
}

extension Council.Approval {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("number", document.number)
      json.text("date", document.date?.description)
      json.object("signedBy") { json in
        json.text("name", signerName)
        json.text("position", signerPosition)
      }
    }
  }
}

extension Council.CriteriaCheck {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("by", name)
      json.text("date", date.description)
    }
  }
}
