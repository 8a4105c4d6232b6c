extension ChangeLog {
  /// Compares what stands behind the groups.
  mutating func compareTerms() {
    compareSignOff()
    let milestones = Pairing(old.milestones, new.milestones) { $0.id }
    for milestone in milestones.removed {
      add(
        .milestoneRemoved, milestone.id, vi: "bỏ mốc \(milestone.title.vi.quoted)",
        en: "milestone \(milestone.title.en.quoted) removed")
    }
    for milestone in milestones.added {
      add(
        .milestoneAdded, milestone.id,
        vi: "thêm mốc \(milestone.title.vi.quoted), hạn \(milestone.due.formatted(.vietnamese))",
        en: "milestone \(milestone.title.en.quoted) added, due \(milestone.due.formatted(.english))")
    }
    for (old, new) in milestones.pairs {
      if old.due != new.due {
        add(
          .milestoneDue, new.id,
          vi: "hạn đổi từ \(old.due.formatted(.vietnamese)) thành \(new.due.formatted(.vietnamese))",
          en: "due date changed from \(old.due.formatted(.english)) to \(new.due.formatted(.english))")
      }
      if old.doneBy != new.doneBy {
        let (before, now) = (old.doneBy?.rawValue.quoted, new.doneBy?.rawValue.quoted)
        add(
          .milestoneDoneBy, new.id,
          vi: "văn bản cho thấy đã xong đổi từ \(before ?? "không ghi") thành \(now ?? "không ghi")",
          en: "what shows that it is done changed from \(before ?? "not said") to \(now ?? "not said")")
      }
      compareTitles(new.id, old.title, new.title)
      compareProvenance(new.id, old.provenance, new.provenance)
    }
    compareOrder(milestones) { $0.id }
  }

  private mutating func compareSignOff() {
    switch (old.signOff, new.signOff) {
    case (nil, nil): return
    case (nil, let new?):
      add(
        .signOff, nil, vi: "thêm điều kiện của Hội đồng: \(new.phrase.vi)",
        en: "terms of the council added: \(new.phrase.en)")
    case (let old?, nil):
      add(
        .signOff, nil, vi: "bỏ điều kiện của Hội đồng: \(old.phrase.vi)",
        en: "terms of the council removed: \(old.phrase.en)")
    case (let old?, let new?):
      if old.phrase != new.phrase {
        add(
          .signOff, nil, vi: "điều kiện của Hội đồng đổi; trước: \(old.phrase.vi); nay: \(new.phrase.vi)",
          en: "terms of the council changed; before: \(old.phrase.en); now: \(new.phrase.en)")
      }
      let what = LocalizedText(vi: " của điều kiện Hội đồng", en: " of the council's terms")
      compareProvenance(nil, of: what, old.provenance, new.provenance)
    }
  }
}

extension CriteriaSet.SignOffTerms {
  fileprivate var phrase: LocalizedText {
    switch approval {
    case .majority:
      LocalizedText(
        vi: "ít nhất \(leastMembers) người, quá nửa tán thành",
        en: "at least \(leastMembers) members, a majority approves")
    case .unanimous:
      LocalizedText(
        vi: "ít nhất \(leastMembers) người, tất cả tán thành", en: "at least \(leastMembers) members, all approve")
    }
  }
}
