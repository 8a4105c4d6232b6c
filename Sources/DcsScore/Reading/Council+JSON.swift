extension Council {
  /// The council as a council file in JSON has it, with null for what is still open.
  ///
  /// - Parameter about: What the file says of itself to whoever fills it in, a line each.
  public func json(about: [String] = []) -> JSONOutput {
    JSONOutput { json in
      json.object { json in
        json.text("format", Self.format.description)
        if !about.isEmpty { json.list("about", of: about) }
        writeHead(to: &json)
        json.member("minutes", minutes) { $1.write(to: &$0) }
        json.member("approval", approval) { $1.write(to: &$0) }
        writeCheck(to: &json)
        json.bool("acceptsSuggestions", acceptsSuggestions ? true : nil)
        json.text("remarks", remarks)
        json.member("papers", papers) { $1.write(to: &$0) }
      }
    }
  }

  /// Writes the council as a result records it: the keys of a council file without its format. Nothing of it is open, as
  /// a sign-off makes sure of.
  func write(to json: inout JSONWriter) {
    json.object { json in
      writeHead(to: &json)
      json.member("minutes", minutes.known) { $1.write(to: &$0) }
      json.member("approval", approval.known) { $1.write(to: &$0) }
      if checkedBy == nil, checkedOn == nil { json.null("criteriaChecked") } else { writeCheck(to: &json) }
      json.bool("acceptsSuggestions", acceptsSuggestions)
      json.text("remarks", remarks)
    }
  }

  private func writeHead(to json: inout JSONWriter) {
    json.text("kind", kind.rawValue)
    json.text("school", school)
    json.text("schoolYear", schoolYear.description)
    json.member("decision", decision) { $1.write(to: &$0) }
    json.list("members", members) { $1.write(to: &$0) }
  }

  private func writeCheck(to json: inout JSONWriter) {
    json.object("criteriaChecked") { json in
      json.text("by", checkedBy)
      json.text("date", checkedOn?.description)
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

extension Council.Papers {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("superior", superior)
      json.text("place", place)
      json.text("symbol", symbol)
      json.list("grounds", of: grounds)
      json.list("recipients", of: recipients)
      json.object("signer") { json in
        json.text("name", signer?.name)
        json.text("position", signer?.position)
        json.text("standsInFor", signer?.standsInFor)
      }
      json.object("meeting") { json in
        json.text("place", meeting.place)
        json.text("begins", meeting.begins?.formatted(.vietnamese))
        json.text("ends", meeting.ends?.formatted(.vietnamese))
      }
      json.object("request") { json in
        json.text("number", request.number)
        json.text("date", request.date?.description)
        json.text("to", request.to)
      }
    }
  }
}
