extension CriteriaSet {
  /// The stage that people mean by its id or by its name in either language, in upper or lower case; nil where the set
  /// has none such.
  package func stage(typed text: String) -> Stage? {
    if let stage = stage(text) { return stage }
    let name = text.normalizedToNFC.asName
    return stages.first { stage in
      stage.id.lowercased() == name || stage.name.vi.asName == name || stage.name.en.asName == name
    }
  }

  /// That the set has no such stage, and which one may have been meant.
  package func unknownStage(_ text: String) -> LocalizedText {
    let ids = stages.map { $0.id }
    let list = ids.listed()
    return LocalizedText(
      vi: "bộ chỉ số không áp dụng cho cấp học \(text.quoted) (chỉ có: \(list))",
      en: "the set does not cover the stage \(text.quoted) (only: \(list))"
    ).suggesting(stage(typed: text)?.id ?? text.closest(among: ids))
  }
}
