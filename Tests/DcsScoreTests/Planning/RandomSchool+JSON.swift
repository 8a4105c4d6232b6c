import DcsScore

extension RandomSchool {
  private static func name(_ text: String) -> String { "{\"vi\": \"\(text)\", \"en\": \"\(text)\"}" }

  private static func points(_ hundredths: Int) -> String { "\(Points(hundredths: hundredths))" }

  private static func levels(_ thresholds: [Int: (least: Int, isAbove: Bool)]) -> String {
    let members = thresholds.sorted { $0.key < $1.key }.map { level, threshold in
      let bound = threshold.isAbove ? threshold.least - 1 : threshold.least
      return "\"\(level)\": {\"\(threshold.isAbove ? "above" : "atLeast")\": \(points(bound))}"
    }
    return "{" + members.joined(separator: ", ") + "}"
  }

  /// The set as a criteria file.
  var set: String {
    """
    {"format": "dcs-criteria/1", "id": "thu", "version": "1.0.0", "title": \(Self.name("Bộ")),
    "issuer": \(Self.name("Ai")), "decision": {"number": "1/QĐ", "date": "2024-01-02"}, "stages": ["thcs"],
    "levels": [{"level": 1, "name": \(Self.name("Một"))}, {"level": 2, "name": \(Self.name("Hai"))},
    {"level": 3, "name": \(Self.name("Ba"))}], "overall": \(overall), "groups": [
    \(groups.map(Self.text).joined(separator: ",\n"))]}
    """
  }

  private var overall: String {
    guard let total else { return "{\"rule\": \"lowest-group\"}" }
    return "{\"rule\": \"total\", \"levels\": \(Self.levels(total))}"
  }

  private static func text(_ group: Group) -> String {
    let items = group.items.map { item in
      let standard = ", \"rule\": {\"kind\": \"standard\", \"atMost\": {\"thcs\": 2}, \"unit\": \(name("máy"))}"
      return """
        {"id": "\(item.id)", "title": \(name("Mục")), "maxPoints": \(points(item.most)),
        "evidence": {"required": \(item.needsDocument)}\(item.lacksUnits ? standard : "")}
        """
    }
    let scored = """
      {"id": "\(group.id).1", "title": \(name("Tiêu chí")), "kind": "scored", "maxPoints": \(points(group.most)),
      "items": [\(items.joined(separator: ", "))]}
      """
    let conditions = group.conditions.map {
      """
      {"id": "\($0.id)", "title": \(name("Điều kiện")), "kind": "mandatory", "whenUnmet": {"levelAtMost": \($0.cap)}}
      """
    }
    return """
      {"id": "\(group.id)", "title": \(name("Nhóm")), "maxPoints": \(points(group.most)),
      "levels": \(levels(group.thresholds)), "criteria": [\(([scored] + conditions).joined(separator: ",\n"))]}
      """
  }

  /// The answers as members of an evidence file.
  var answers: [String: String] {
    var answers: [String: String] = [:]
    for group in groups {
      for condition in group.conditions { answers[condition.id] = "{\"met\": \(condition.isMet)}" }
      for item in group.items {
        var members = item.claimed.map { ["\"points\": \(Self.points($0))"] } ?? []
        if item.hasDocument { members.append(documents(item.id)) }
        if item.lacksUnits { members.append("\"byStage\": {\"thcs\": {\"learners\": 3, \"units\": 1}}") }
        answers[item.id] = "{\(members.joined(separator: ", "))}"
      }
    }
    return answers
  }
}
