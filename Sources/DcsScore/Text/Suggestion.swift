extension String {
  /// The most alike of some names, where one is alike enough to have been meant: a slip in every three letters at most.
  ///
  /// The measure is the optimal string alignment distance (Damerau-Levenshtein without repeated edits), so that two
  /// letters in the wrong order count as one slip. Of equally near names the one that starts most alike wins, of those
  /// the last: for `1.3.6` that is `1.3.5`, the end of the row that was overshot.
  ///
  /// For many texts, make ``MeantNames`` once.
  public func closest(among names: some Sequence<String>) -> String? { MeantNames(names).closest(to: self) }
}

extension LocalizedText {
  /// The message with a name that was perhaps meant.
  public func suggesting(_ name: String?) -> LocalizedText {
    guard let name else { return self }
    return LocalizedText(vi: "\(vi); có phải là '\(name)' không?", en: "\(en); did you mean '\(name)'?")
  }
}
