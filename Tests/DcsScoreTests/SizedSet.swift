import DcsScore

/// Sets that have very many of something, where what is looked up in a few steps must be found as it is by looking
/// through all of it.
enum SizedSet {
  /// A criteria file's text.
  ///
  /// - Parameters:
  ///   - groups: The groups, with commas between them.
  ///   - levels: How many levels there are.
  static func text(
    stages: [String] = ["thcs"], levels: Int = 2, overall: String = #"{"rule": "lowest-group"}"#, groups: String
  ) -> String {
    let names = (1...levels).map { #"{"level": \#($0), "name": {"vi": "Mức \#($0)", "en": "Level \#($0)"}}"# }
    return """
      {"format": "dcs-criteria/1", "id": "lon", "version": "1.0.0",
      "title": {"vi": "Bộ lớn", "en": "Large set"}, "issuer": {"vi": "Không ai", "en": "Nobody"},
      "decision": {"number": "1/QĐ", "date": "2024-01-02"},
      "stages": [\(stages.map { "\"\($0)\"" }.joined(separator: ", "))],
      "levels": [\(names.joined(separator: ", "))], "overall": \(overall), "provenance": {"status": "local"},
      "groups": [\(groups)]}
      """
  }

  /// A group of criteria that are scored as a whole, at one point each.
  ///
  /// - Parameters:
  ///   - titles: The titles of the criteria, in Vietnamese.
  ///   - levels: The group's thresholds.
  static func group(
    _ id: String, titles: [String], first: Int = 1, levels: String = #"{"2": {"atLeast": 0.5}}"#
  ) -> String {
    let criteria = titles.enumerated().map { index, title in
      """
      {"id": "\(id).\(first + index)", "title": {"vi": "\(title)", "en": "Row"}, "kind": "scored", "maxPoints": 1,
      "rule": {"kind": "met"}}
      """
    }
    return """
      {"id": "\(id)", "title": {"vi": "Nhóm \(id)", "en": "Group \(id)"}, "maxPoints": \(titles.count),
      "levels": \(levels), "criteria": [\(criteria.joined(separator: ",\n"))]}
      """
  }

  /// A group of one item, with a standard for stages.
  static func standard(_ limits: [String]) -> String {
    let atMost = limits.map { "\"\($0)\": 3" }.joined(separator: ", ")
    return """
      {"id": "1", "title": {"vi": "Nhóm", "en": "Group"}, "maxPoints": 1, "levels": {"2": {"atLeast": 0.5}},
      "criteria": [{"id": "1.1", "title": {"vi": "Máy", "en": "Machines"}, "kind": "scored", "maxPoints": 1,
      "rule": {"kind": "standard", "unit": {"vi": "máy", "en": "machines"}, "atMost": {\(atMost)}}}]}
      """
  }
}
