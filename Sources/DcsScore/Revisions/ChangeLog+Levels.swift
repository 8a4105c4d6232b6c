extension ChangeLog {
  /// Compares from which points on which level holds.
  ///
  /// - Parameter what: Which points these are, such as ` of all points`; nothing for the row's own.
  mutating func compareScales(
    _ id: String?, of what: LocalizedText = LocalizedText(vi: "", en: ""), _ old: LevelScale?, _ new: LevelScale?,
    inherited: (old: Provenance?, new: Provenance?)
  ) {
    let steps = Pairing(old?.steps ?? [], new?.steps ?? []) { "\($0.level)" }
    for step in steps.removed {
      let threshold = step.threshold.phrase
      add(
        .thresholdRemoved, id, vi: "bỏ ngưỡng mức \(step.level)\(what.vi) (\(threshold.vi))",
        en: "threshold of level \(step.level)\(what.en) removed (\(threshold.en))")
    }
    for step in steps.added {
      let threshold = step.threshold.phrase
      add(
        .thresholdAdded, id, vi: "thêm ngưỡng mức \(step.level)\(what.vi): \(threshold.vi)",
        en: "threshold of level \(step.level)\(what.en) added: \(threshold.en)")
    }
    for (old, new) in steps.pairs { compare(old, new, id, what) }
    let provenance = LocalizedText(vi: " của ngưỡng\(what.vi)", en: " of the thresholds\(what.en)")
    if let old, let new {
      compareProvenance(id, of: provenance, old.provenance, new.provenance, inherited: inherited)
    }
  }

  private mutating func compare(
    _ old: LevelScale.Step, _ new: LevelScale.Step, _ id: String?, _ what: LocalizedText
  ) {
    if old.threshold == new.threshold { return }
    let (before, after) = (old.threshold.least, new.threshold.least)
    let (kind, verb): (CriteriaChange.Kind, LocalizedText) =
      if before < after {
        (.thresholdRaised, LocalizedText(vi: "nâng lên", en: "raised"))
      } else if before > after {
        (.thresholdLowered, LocalizedText(vi: "hạ xuống", en: "lowered"))
      } else {
        (.thresholdReworded, LocalizedText(vi: "viết lại, vẫn bằng nhau", en: "rewritten, but the same"))
      }
    let (was, now) = (old.threshold.phrase, new.threshold.phrase)
    add(
      kind, id, vi: "ngưỡng mức \(new.level)\(what.vi) \(verb.vi): trước là '\(was.vi)', nay là '\(now.vi)'",
      en: "threshold of level \(new.level)\(what.en) \(verb.en): was '\(was.en)', is '\(now.en)'")
  }
}
