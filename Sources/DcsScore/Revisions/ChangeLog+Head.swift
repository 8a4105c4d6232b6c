extension ChangeLog {
  /// Compares what stands before the groups.
  mutating func compareHead() {
    compareTitles(nil, old.title, new.title)
    compareWording(
      .issuerReworded, nil, LocalizedText(vi: "tên cơ quan ban hành", en: "issuer"), old.issuer, new.issuer)
    let (a, b) = (old.decision, new.decision)
    if a.number != b.number {
      add(
        .decisionNumber, nil, vi: "số quyết định đổi từ \(a.number.quoted) thành \(b.number.quoted)",
        en: "decision changed from \(a.number.quoted) to \(b.number.quoted)")
    }
    if a.date != b.date {
      let (before, after) = (a.date.formatted(.vietnamese), b.date.formatted(.vietnamese))
      add(
        .decisionDate, nil, vi: "ngày của quyết định đổi từ \(before) thành \(after)",
        en: "date of the decision changed from \(a.date) to \(b.date)")
    }
    compareStages()
    if old.schoolCodeLength != new.schoolCodeLength {
      let (before, after) = (old.schoolCodeLength.map(String.init), new.schoolCodeLength.map(String.init))
      add(
        .schoolCodeLength, nil,
        vi: "số ký tự của mã trường đổi từ \(before ?? "không ghi") thành \(after ?? "không ghi")",
        en: "length of schools' codes changed from \(before ?? "not said") to \(after ?? "not said")")
    }
    compareSources()
    compareLevels()
    if old.pointStep != new.pointStep {
      let (before, after) = (old.pointStep.formatted(.vietnamese), new.pointStep.formatted(.vietnamese))
      add(
        .pointStep, nil, vi: "bước làm tròn điểm gợi ý ('pointStep') đổi từ \(before) thành \(after)",
        en: "step of suggested points ('pointStep') changed from \(old.pointStep) to \(new.pointStep)")
    }
    compareOverall()
  }

  private mutating func compareStages() {
    let stages = Pairing(old.stages, new.stages) { $0.id }
    for stage in stages.removed {
      add(
        .stageRemoved, stage.id, vi: "bỏ cấp học \(stage.name.vi.quoted)", en: "stage \(stage.name.en.quoted) removed")
    }
    for stage in stages.added {
      add(.stageAdded, stage.id, vi: "thêm cấp học \(stage.name.vi.quoted)", en: "stage \(stage.name.en.quoted) added")
    }
    let name = LocalizedText(vi: "tên cấp học", en: "name of the stage")
    for (old, new) in stages.pairs { compareWording(.titleReworded, new.id, name, old.name, new.name) }
    compareOrder(stages) { $0.id }
  }

  private mutating func compareSources() {
    let sources = Pairing(old.sources, new.sources) { $0.id }
    for source in sources.removed {
      add(.sourceRemoved, source.id, vi: "bỏ nguồn \(source.title.quoted)", en: "source \(source.title.quoted) removed")
    }
    for source in sources.added {
      add(.sourceAdded, source.id, vi: "thêm nguồn \(source.title.quoted)", en: "source \(source.title.quoted) added")
    }
    for (old, new) in sources.pairs where old != new {
      if old.date != new.date {
        let unsaid = LocalizedText(vi: "không ghi", en: "none")
        add(
          .sourceReworded, new.id,
          vi:
            "ngày của nguồn sửa từ \(old.date?.formatted(.vietnamese) ?? unsaid.vi) thành \(new.date?.formatted(.vietnamese) ?? unsaid.vi)",
          en:
            "date of the source corrected from \(old.date?.description ?? unsaid.en) to \(new.date?.description ?? unsaid.en)"
        )
      }
      compareWording(
        .sourceReworded, new.id, LocalizedText(vi: "tên nguồn", en: "title of the source"),
        LocalizedText(vi: old.title, en: old.title), LocalizedText(vi: new.title, en: new.title))
    }
  }

  private mutating func compareLevels() {
    let levels = Pairing(old.levels, new.levels) { "\($0.number)" }
    for level in levels.removed {
      add(
        .levelRemoved, "\(level.number)", vi: "bỏ mức \(level.number) \(level.name.vi.quoted)",
        en: "level \(level.number) \(level.name.en.quoted) removed")
    }
    for level in levels.added {
      add(
        .levelAdded, "\(level.number)", vi: "thêm mức \(level.number) \(level.name.vi.quoted)",
        en: "level \(level.number) \(level.name.en.quoted) added")
    }
    for (old, new) in levels.pairs {
      let name = LocalizedText(vi: "tên mức \(new.number)", en: "name of level \(new.number)")
      compareWording(.titleReworded, "\(new.number)", name, old.name, new.name)
    }
  }

  private mutating func compareOverall() {
    switch (old.overall, new.overall) {
    case (nil, nil): return
    case (nil, let new?):
      add(
        .overall, nil, vi: "nay có mức cho cả trường: \(new.rule.phrase.vi)",
        en: "schools now have a level: \(new.rule.phrase.en)")
    case (_?, nil):
      add(.overall, nil, vi: "không còn mức cho cả trường", en: "schools no longer have a level")
    case (let a?, let b?):
      if case .total(let before) = a.rule, case .total(let after) = b.rule {
        compareScales(
          nil, of: LocalizedText(vi: " của tổng điểm", en: " of all points"), before, after,
          inherited: (a.provenance, b.provenance))
      } else if a.rule != b.rule {
        add(
          .overall, nil,
          vi: "cách xếp mức của trường đổi; trước: \(a.rule.phrase.vi); nay: \(b.rule.phrase.vi)",
          en: "the school's level comes about otherwise; before: \(a.rule.phrase.en); now: \(b.rule.phrase.en)")
      }
      let what = LocalizedText(vi: " của cách xếp mức", en: " of the school's level")
      compareProvenance(nil, of: what, a.provenance, b.provenance)
    }
  }
}
