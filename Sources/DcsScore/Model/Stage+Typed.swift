extension CriteriaSet {
  /// The stage that people mean by its id, by its name in either language or by the first letters of the Vietnamese one,
  /// in upper or lower case; nil where the set has none such.
  package func stage(typed text: String) -> Stage? {
    if let stage = stage(text) { return stage }
    let name = text.normalizedToNFC.asName
    return stageNames.place(of: name).map { stages[$0 / Stage.nameCount] } ?? stage(initials: name)
  }

  /// The stages that a text names together: `TH-THCS`, `Tiểu học và THCS`; nil where one of them is none.
  package func stages(typed text: String) -> [Stage]? {
    if let stage = stage(typed: text) { return [stage] }
    let names = text.split { $0 == "&" || $0.isDash }.flatMap { part in
      part.split { $0.isWhitespace }.split { Self.ands.contains($0.lowercased()) }
    }
    var found: [Stage] = []
    for words in names {
      guard let stage = stage(typed: words.map { String($0) }.listed(by: " ")) else { return nil }
      found.append(stage)
    }
    return found.isEmpty ? nil : found
  }

  private static let ands = ["và", "and"]

  /// The one stage whose Vietnamese name has words that start so: `TH` for Tiểu học.
  private func stage(initials: String) -> Stage? {
    // Nobody tells so many apart by their letters, and each look costs all of them.
    if stages.count > Self.mostInitialled { return nil }
    let meant = stages.filter { $0.initials == initials }
    return meant.count == 1 ? meant[0] : nil
  }

  private static let mostInitialled = 20

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
    ).namingInvisibles(of: text).suggesting(
      stages(typed: text)?.map { $0.id }.listed(by: "', '") ?? text.closest(among: ids))
  }
}

extension CriteriaSet.Stage {
  /// How many ``names`` a stage has.
  static let nameCount = 3

  /// What people mean the stage by.
  var names: [String] { [id.lowercased(), name.vi.asName, name.en.asName] }

  /// The first letters of the words of the Vietnamese name, in lower case; nil where it has one word.
  fileprivate var initials: String? {
    let words = name.vi.asName.split { $0 == " " }
    return words.count > 1 ? String(words.compactMap { $0.first }) : nil
  }
}
