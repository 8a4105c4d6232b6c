extension Points {
  /// Reads `7`, `7,5` and `7.25`: digits with at most two decimals; nil for anything else.
  package static func typed(_ text: String) -> Points? {
    guard let number = TypedNumber(text), !number.isTooFine,
      case .exact(let hundredths) = JSONNumber(literal: number.literal).scaled(toDecimals: 2), hundredths >= 0
    else { return nil }
    return Points(hundredths: hundredths)
  }
}
