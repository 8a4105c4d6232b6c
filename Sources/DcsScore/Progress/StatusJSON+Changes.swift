extension SchoolStatus.Since {
  /// What has changed since the earlier state.
  var json: JSONOutput {
    let (old, new) = (changes.old, changes.new)
    return [
      "file": .string(name), "schoolYear": .string(old.schoolYear.description),
      "points": ["before": .points(old.points), "now": .points(new.points)],
      "level": ["before": .integer(old.level), "now": .integer(new.level)],
      "groups": .array(zip(old.groups, new.groups).map(Self.group)),
      "rows": .array(changes.rows.map { $0.json }),
    ]
  }

  private static func group(_ old: GroupResult, _ new: GroupResult) -> JSONOutput {
    [
      "id": .string(new.id), "points": ["before": .points(old.points), "now": .points(new.points)],
      "level": ["before": .integer(old.level), "now": .integer(new.level)],
    ]
  }
}

extension RowChange {
  fileprivate var json: JSONOutput {
    [
      "id": .string(id), "change": .string(kind.rawValue),
      "state": ["before": .string(old.state.rawValue), "now": .string(new.state.rawValue)],
      "points": ["before": .points(old.points), "now": .points(new.points)],
      "factsChanged": .bool(areFactsChanged), "noteChanged": .bool(isNoteChanged),
      "documentsAdded": .array(added.map { .string($0.title) }),
      "documentsRemoved": .array(removed.map { .string($0.title) }),
      "documentsEdited": .array(edited.map { .string($0.title) }),
    ]
  }
}
