extension SchoolStatus.Since {
  /// Writes what has changed since the earlier state.
  func write(to json: inout JSONWriter) {
    let (old, new) = (changes.old, changes.new)
    json.object { json in
      json.text("file", name)
      json.text("schoolYear", old.schoolYear.description)
      json.points(old.points, new.points)
      json.levels(old.level, new.level)
      json.list("groups", zip(old.groups, new.groups)) { json, group in
        json.object { json in
          json.text("id", group.1.id)
          json.points(group.0.points, group.1.points)
          json.levels(group.0.level, group.1.level)
        }
      }
      json.list("rows", changes.rows) { $1.write(to: &$0) }
    }
  }
}

extension RowChange {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("id", id)
      json.text("change", kind.rawValue)
      json.object("state") { json in
        json.text("before", old.state.rawValue)
        json.text("now", new.state.rawValue)
      }
      json.points(old.points, new.points)
      json.bool("factsChanged", areFactsChanged)
      json.bool("noteChanged", isNoteChanged)
      json.list("documentsAdded", of: added.map { $0.title })
      json.list("documentsRemoved", of: removed.map { $0.title })
      json.list("documentsEdited", of: edited.map { $0.title })
      json.list("documentsRenamed", renamed) { json, renaming in
        json.object { json in
          json.text("before", renaming.old.title)
          json.text("now", renaming.new.title)
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func points(_ old: Points?, _ new: Points?) {
    object("points") { json in
      json.points("before", old)
      json.points("now", new)
    }
  }

  fileprivate mutating func levels(_ old: Int?, _ new: Int?) {
    object("level") { json in
      json.number("before", old)
      json.number("now", new)
    }
  }
}
