extension ResultDifference {
  /// Whether the difference is one of scoring. The version of the tool and the file's own digest are not, and which set
  /// it is was compared before.
  var isOfScoring: Bool {
    path != ["tool", "version"] && path != [ResultFile.digestKey] && !(path.count > 1 && path[0] == "criteria")
  }

  /// What knows better than the result, with the verb that leads to what it says.
  var authority: LocalizedText {
    path.first == "school" || path.first == "schoolYear"
      ? LocalizedText(vi: "hồ sơ minh chứng ghi", en: "the evidence")
      : LocalizedText(vi: "chấm lại được", en: "scoring again gives")
  }
}

extension Verification.Finding {
  /// A difference as a finding of a part.
  ///
  /// - Parameters:
  ///   - authority: What knows better than the result, with the verb that leads to what it says.
  ///   - parent: The key under which the path starts; nil where it starts with the outermost object.
  init(
    _ difference: ResultDifference, _ part: Verification.Part, _ authority: LocalizedText, in parent: String? = nil
  ) {
    let message = difference.message(authority)
    let start = parent.map { "\($0) / " } ?? ""
    self.init(
      part, vi: "\(start)\(message.vi)", en: "\(start)\(message.en)",
      at: difference.range, path: (parent.map { [$0] } ?? []) + difference.path)
  }
}
