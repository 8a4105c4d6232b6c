/// Which facts answer a row where the council gives no points.
enum Facts: Sendable {
  /// A mandatory condition: `met`.
  case condition
  /// None: the council gives `points`.
  case council
  case met
  /// `part` and `whole`.
  case share
  case count
  /// None, but `byStage` says whether a standard is met.
  case standard

  init(_ rule: SuggestionRule.Kind) {
    switch rule {
    case .council: self = .council
    case .met: self = .met
    case .proportion: self = .share
    case .tiers(let tiers): self = tiers.measure == .count ? .count : .share
    case .standard: self = .standard
    }
  }

  /// The keys that take the facts, in the order in which files have them.
  var keys: [String] {
    switch self {
    case .condition, .met: ["met"]
    case .council: []
    case .share: ["part", "whole"]
    case .count: ["count"]
    case .standard: ["byStage"]
    }
  }

  /// Whether points are made of the facts, so that a decision could fix them by a rule.
  var makePoints: Bool {
    switch self {
    case .condition, .council, .standard: false
    case .met, .share, .count: true
    }
  }

  /// What an answer needs that counts: facts of which points are made, or points. Keys go by the names of their file.
  ///
  /// - Parameter isBinding: Whether the decision fixes the points, so that they do not stand in for the facts.
  func needed(_ names: KeyNames, isBinding: Bool) -> LocalizedText {
    let (facts, points) = (scoring(names), names["points"])
    switch self {
    case .council, .standard: return points
    case .condition: return facts
    case .met, .share, .count:
      if isBinding { return facts }
      let comma = self == .share ? "," : ""
      return LocalizedText(vi: "\(facts.vi)\(comma) hoặc \(points.vi)", en: "\(facts.en)\(comma) or \(points.en)")
    }
  }

  /// The facts of which points are made.
  func scoring(_ names: KeyNames) -> LocalizedText {
    let keys = keys.map { names[$0] }
    let (vi, en) = (keys.map { $0.vi }.joined(separator: " và "), keys.map { $0.en }.joined(separator: " and "))
    return self == .share ? LocalizedText(vi: "\(vi) (từ 1)", en: "\(en) (from 1)") : LocalizedText(vi: vi, en: en)
  }

  /// Whether an answer without points says something that this row cannot use, so that it would count as unanswered.
  ///
  /// - Parameter hasStages: Whether it gives facts by stage.
  func areMissed(by answer: Answer.Values, hasStages: Bool) -> Bool {
    let hasFacts = answer.met != nil || answer.hasNumbers || hasStages
    return switch self {
    case .condition, .met: answer.met == nil && hasFacts
    case .council: hasFacts
    case .share: (answer.part == nil || answer.whole ?? 0 == 0) && hasFacts
    case .count: answer.count == nil && hasFacts
    case .standard: answer.hasNumbers || answer.met != nil
    }
  }
}

extension Answer.Values {
  /// Whether the answer gives facts that are one number for the whole school.
  fileprivate var hasNumbers: Bool { part != nil || whole != nil || count != nil }
}
