extension ChangeLog {
  /// Compares what a row that is answered asks of the school, all but its title and maximum.
  mutating func compareAnswered(_ old: AnsweredRow, _ new: AnsweredRow) {
    let id = new.id
    switch (old.evidence.isRequired, new.evidence.isRequired) {
    case (false, true):
      add(.evidenceRequired, id, vi: "nay bắt buộc phải có minh chứng", en: "evidence is now required")
    case (true, false):
      add(.evidenceOptional, id, vi: "không còn bắt buộc phải có minh chứng", en: "evidence is no longer required")
    default: break
    }
    compareText(
      (.evidenceAdded, .evidenceRemoved, .evidenceReworded), id,
      LocalizedText(vi: "mô tả minh chứng", en: "description of the evidence"), old.evidence.what, new.evidence.what)
    compareText(
      (.adviceAdded, .adviceRemoved, .adviceReworded), id, LocalizedText(vi: "lời khuyên", en: "advice"), old.advice,
      new.advice)
    guard let oldItem = old.item, let newItem = new.item else { return }
    compareRules(id, oldItem.rule, newItem.rule)
    // That the council alone gives the points is nobody's figure.
    if oldItem.rule.kind == .council || newItem.rule.kind == .council { return }
    compareProvenance(
      id, of: LocalizedText(vi: " của quy tắc", en: " of the rule"), oldItem.rule.provenance, newItem.rule.provenance,
      inherited: (oldItem.provenance, newItem.provenance))
  }

  mutating func compareMaxima(_ id: String, _ old: Points, _ new: Points) {
    if old == new { return }
    let (a, b) = (old.formatted(.vietnamese), new.formatted(.vietnamese))
    if old < new {
      add(.maximumRaised, id, vi: "điểm tối đa tăng từ \(a) lên \(b)", en: "maximum raised from \(old) to \(new)")
    } else {
      add(.maximumLowered, id, vi: "điểm tối đa giảm từ \(a) xuống \(b)", en: "maximum lowered from \(old) to \(new)")
    }
  }

  private mutating func compareRules(_ id: String, _ old: SuggestionRule, _ new: SuggestionRule) {
    if old.isBinding, !new.isBinding {
      add(.bindingRemoved, id, vi: "điểm theo quy tắc không còn bắt buộc", en: "the rule's points no longer bind")
    } else if !old.isBinding, new.isBinding {
      add(.bindingAdded, id, vi: "điểm theo quy tắc nay là bắt buộc", en: "the rule's points now bind")
    }
    switch (old.kind, new.kind) {
    case (.council, .council), (.met, .met): return
    case (.proportion(let old), .proportion(let new)):
      let (part, whole) = (
        LocalizedText(vi: "tên của 'part'", en: "name of 'part'"),
        LocalizedText(vi: "tên của 'whole'", en: "name of 'whole'")
      )
      compareText((.ruleReworded, .ruleReworded, .ruleReworded), id, part, old.part, new.part)
      compareText((.ruleReworded, .ruleReworded, .ruleReworded), id, whole, old.whole, new.whole)
    case (.tiers(let old), .tiers(let new)): compareTiers(id, old, new)
    case (.standard(let old), .standard(let new)): compareStandards(id, old, new)
    case (let old, let new):
      add(
        .ruleChanged, id, vi: "quy tắc cho điểm đổi từ '\(old.name)' thành '\(new.name)'",
        en: "rule changed from '\(old.name)' to '\(new.name)'")
    }
  }

  private mutating func compareTiers(_ id: String, _ old: SuggestionRule.Tiers, _ new: SuggestionRule.Tiers) {
    if old == new { return }
    let (a, b) = (old.phrase, new.phrase)
    add(
      .tiersChanged, id, vi: "các bậc điểm đổi; trước: \(a.vi); nay: \(b.vi)",
      en: "tiers changed; before: \(a.en); now: \(b.en)")
  }

  private mutating func compareStandards(
    _ id: String, _ before: SuggestionRule.Standard, _ after: SuggestionRule.Standard
  ) {
    let limits = Pairing(before.limits, after.limits) { $0.stage }
    for limit in limits.removed {
      add(
        .standardChanged, id, vi: "bỏ chuẩn của cấp học '\(limit.stage)' (\(limit.learnersPerUnit))",
        en: "standard of stage '\(limit.stage)' removed (\(limit.learnersPerUnit))")
    }
    for limit in limits.added {
      add(
        old.stage(limit.stage) == nil ? .standardForNewStage : .standardChanged, id,
        vi: "thêm chuẩn của cấp học '\(limit.stage)': \(limit.learnersPerUnit)",
        en: "standard of stage '\(limit.stage)' added: \(limit.learnersPerUnit)")
    }
    for (before, after) in limits.pairs where before != after {
      add(
        .standardChanged, id,
        vi: "chuẩn của cấp học '\(after.stage)' đổi từ \(before.learnersPerUnit) thành \(after.learnersPerUnit)",
        en: "standard of stage '\(after.stage)' changed from \(before.learnersPerUnit) to \(after.learnersPerUnit)")
    }
    compareWording(.ruleReworded, id, LocalizedText(vi: "tên đơn vị", en: "name of the unit"), before.unit, after.unit)
  }
}
