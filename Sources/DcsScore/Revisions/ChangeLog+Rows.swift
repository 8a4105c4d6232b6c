/// A criterion with the group that it stands in.
private struct PlacedCriterion {
  let group: String
  let criterion: Criterion

  /// The ids of criteria by their groups'.
  static func byGroup(_ criteria: [PlacedCriterion]) -> [String: [String]] {
    var ids: [String: [String]] = [:]
    for placed in criteria { ids[placed.group, default: []].append(placed.criterion.id) }
    return ids
  }
}

extension CriteriaSet {
  fileprivate var placedCriteria: [PlacedCriterion] {
    groups.flatMap { group in group.criteria.map { PlacedCriterion(group: group.id, criterion: $0) } }
  }
}

extension ChangeLog {
  /// Compares groups, criteria and items. What is under a row that is new or gone is told with that row.
  mutating func compareRows() {
    let groups = Pairing(old.groups, new.groups, id: { $0.id }, title: { $0.title.vi })
    let criteria = Pairing(
      old.placedCriteria, new.placedCriteria, id: { $0.criterion.id }, title: { $0.criterion.title.vi })

    let removed = PlacedCriterion.byGroup(criteria.removed)
    let removedGroups = SortedNames(groups.removed.map { $0.id })
    for group in groups.removed {
      remove(group.id, LocalizedText(vi: "nhóm", en: "group"), group.title, removed[group.id] ?? [])
    }
    for placed in criteria.removed where !removedGroups.contains(placed.group) { remove(placed.criterion) }
    let added = PlacedCriterion.byGroup(criteria.added)
    let addedGroups = SortedNames(groups.added.map { $0.id })
    for group in groups.added {
      add(group.id, LocalizedText(vi: "nhóm", en: "group"), group.title, group.maxPoints, added[group.id] ?? [])
    }
    for (old, new) in groups.pairs { compare(old, new) }
    compareOrder(groups) { $0.id }
    for placed in criteria.added where !addedGroups.contains(placed.group) { add(placed.criterion) }
    let oldGroups = SortedNames(groups.pairs.map { $0.old.id })
    for (old, new) in criteria.pairs {
      let group = oldGroups.place(of: old.group).map { groups.pairs[$0].new.id }
      if group != new.group {
        add(
          .rowRegrouped, new.criterion.id, vi: "tiêu chí chuyển từ nhóm '\(old.group)' sang nhóm '\(new.group)'",
          en: "criterion moved from group '\(old.group)' to group '\(new.group)'")
      }
      compare(old.criterion, new.criterion)
    }
  }

  private mutating func compare(_ old: Group, _ new: Group) {
    compareIDs(old.id, new.id)
    compareTitles(new.id, old.title, new.title)
    compareMaxima(new.id, old.maxPoints, new.maxPoints)
    compareScales(new.id, old.scale, new.scale, inherited: (old.provenance, new.provenance))
    compareProvenance(new.id, old.provenance, new.provenance)
    compareOrder(Pairing(old.criteria, new.criteria, id: { $0.id }, title: { $0.title.vi })) { $0.id }
  }

  private mutating func compare(_ old: Criterion, _ new: Criterion) {
    compareIDs(old.id, new.id)
    compareTitles(new.id, old.title, new.title)
    compareAbridged(new.id, old.isAbridged, new.isAbridged)
    compareProvenance(new.id, old.provenance, new.provenance)
    switch (old.kind, new.kind) {
    case (.mandatory(let oldCondition), .mandatory(let newCondition)):
      compareCaps(new.id, oldCondition.levelAtMost, newCondition.levelAtMost)
      compareProvenance(
        new.id, of: LocalizedText(vi: " của mức giữ lại", en: " of the cap"), oldCondition.capProvenance,
        newCondition.capProvenance, inherited: (old.provenance, new.provenance))
      compareAnswered(old.answeredRows[0], new.answeredRows[0])
    case (.scored(let oldScored), .scored(let newScored)):
      compareMaxima(new.id, oldScored.maxPoints, newScored.maxPoints)
      compareScales(new.id, oldScored.scale, newScored.scale, inherited: (old.provenance, new.provenance))
      compareItems(old, new)
    case (.mandatory, .scored):
      add(
        .kindChanged, new.id, vi: "đổi từ điều kiện bắt buộc thành tiêu chí chấm điểm",
        en: "changed from a mandatory condition to a scored criterion")
    case (.scored, .mandatory):
      add(
        .kindChanged, new.id, vi: "đổi từ tiêu chí chấm điểm thành điều kiện bắt buộc",
        en: "changed from a scored criterion to a mandatory condition")
    }
  }

  private mutating func compareItems(_ old: Criterion, _ new: Criterion) {
    switch (old.isOwnItem, new.isOwnItem) {
    case (true, true): compareAnswered(old.answeredRows[0], new.answeredRows[0])
    case (true, false):
      let list = new.answeredIDs.listed()
      add(.rowDivided, new.id, vi: "nay chấm theo các mục: \(list)", en: "now scored by its items: \(list)")
    case (false, true):
      let list = old.answeredIDs.listed()
      add(
        .rowDivided, new.id, vi: "nay chấm chung, không theo các mục: \(list)",
        en: "now scored as a whole and not by its items: \(list)")
    case (false, false):
      let items = Pairing(old.items, new.items, id: { $0.id }, title: { $0.title.vi })
      let item = LocalizedText(vi: "mục", en: "item")
      for removed in items.removed { remove(removed.id, item, removed.title, []) }
      for added in items.added { add(added.id, item, added.title, added.maxPoints, []) }
      for (old, new) in items.pairs {
        compareIDs(old.id, new.id)
        compareTitles(new.id, old.title, new.title)
        compareAbridged(new.id, old.isAbridged, new.isAbridged)
        compareMaxima(new.id, old.maxPoints, new.maxPoints)
        compareProvenance(new.id, old.provenance, new.provenance)
      }
      let rows = Pairing(old.answeredRows, new.answeredRows, id: { $0.id }, title: { $0.title.vi })
      for (old, new) in rows.pairs { compareAnswered(old, new) }
      compareOrder(items) { $0.id }
    }
  }
}
