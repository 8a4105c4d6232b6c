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

  /// The keys by which such a row is answered, as its file calls them.
  func keys(_ names: KeyNames) -> LocalizedText {
    let points = names["points"]
    switch self {
    case .condition: return names["met"]
    case .council, .standard: return points
    case .met, .count:
      let fact = names[self == .met ? "met" : "count"]
      return LocalizedText(vi: "\(fact.vi) hoặc \(points.vi)", en: "\(fact.en) or \(points.en)")
    case .share:
      let (part, whole) = (names["part"], names["whole"])
      return LocalizedText(
        vi: "\(part.vi) và \(whole.vi) (từ 1), hoặc \(points.vi)",
        en: "\(part.en) and \(whole.en) (from 1), or \(points.en)")
    }
  }

  /// Whether an answer without points says something that this row cannot use, so that it would count as unanswered.
  func areMissed(by answer: Answer) -> Bool {
    let hasOthers = answer.count != nil || !answer.byStage.isEmpty
    let hasShare = answer.part != nil || answer.whole != nil
    switch self {
    case .condition, .met: return answer.met == nil && (hasShare || hasOthers)
    case .council: return answer.met != nil || hasShare || hasOthers
    case .share:
      return answer.part == nil || answer.whole ?? 0 == 0 ? hasShare || answer.met != nil || hasOthers : false
    case .count: return answer.count == nil && (answer.met != nil || hasShare || hasOthers)
    case .standard: return answer.met != nil || hasShare || answer.count != nil
    }
  }
}
