extension CriteriaSet.Stage {
  /// The stage of a set that people mean by its id or by its name in either language, in upper or lower case; nil where
  /// the set has none such.
  package static func typed(_ text: String, of set: CriteriaSet) -> CriteriaSet.Stage? {
    if let stage = set.stage(text) { return stage }
    // A table of a million rows may ask for as many stages: the set's own names need no look at their spaces.
    let name = text.normalizedToNFC.asName
    return set.stages.first { stage in
      stage.id.lowercased() == name || stage.name.vi.lowercased() == name || stage.name.en.lowercased() == name
    }
  }
}
