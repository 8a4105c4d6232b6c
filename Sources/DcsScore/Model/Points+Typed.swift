extension Points {
  /// Reads `7`, `7,5` and `7.25`: digits with at most two decimals; nil for anything else. With a third decimal it could
  /// not be told whether `1.500` is fifteen hundred.
  package static func typed(_ text: String) -> Points? {
    guard let number = TypedNumber(text), number.decimals.utf8.count <= 2,
      case .exact(let hundredths) = JSONNumber(literal: number.literal).scaled(toDecimals: 2), hundredths >= 0
    else { return nil }
    return Points(hundredths: hundredths)
  }
}
