extension CriteriaSet {
  /// The stage that people mean by its id or by its name in either language, in upper or lower case; nil where the set
  /// has none such.
  package func stage(typed text: String) -> Stage? {
    if let stage = stage(text) { return stage }
    return stageNames.place(of: text.normalizedToNFC.asName).map { stages[$0 / Stage.nameCount] }
  }

  /// Among how many stages, the first ones, one that was meant is looked for: with very many, each fault would cost all
  /// of them.
  private static let mostCompared = 1_000

  /// That the set has no such stage, and which one may have been meant.
  package func unknownStage(_ text: String) -> LocalizedText {
    let ids = stages.prefix(Self.mostCompared).map { $0.id }
    let list = ids.listed(first: [String].mostListed)
    return LocalizedText(
      vi: "bộ chỉ số không áp dụng cho cấp học \(text.quoted) (chỉ có: \(list))",
      en: "the set does not cover the stage \(text.quoted) (only: \(list))"
    ).namingInvisibles(of: text).suggesting(stage(typed: text)?.id ?? text.closest(among: ids))
  }
}

extension CriteriaSet.Stage {
  /// How many ``names`` a stage has.
  static let nameCount = 3

  /// What people mean the stage by.
  var names: [String] { [id.lowercased(), name.vi.asName, name.en.asName] }
}
