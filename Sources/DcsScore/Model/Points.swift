/// A number of points, counted in hundredths so that sums and comparisons are exact.
public struct Points: Hashable, Comparable, Sendable {
  /// The most points that a file may state: a million, so that no sum of a file's points can overflow.
  public static let most = Points(hundredths: 100_000_000)
  /// No points.
  public static let zero = Points(hundredths: 0)

  /// The points times a hundred.
  public let hundredths: Int

  /// Makes points of a number of hundredths.
  public init(hundredths: Int) {
    self.hundredths = hundredths
  }

  public static func < (a: Points, b: Points) -> Bool { a.hundredths < b.hundredths }
  public static func + (a: Points, b: Points) -> Points { Points(hundredths: a.hundredths + b.hundredths) }
  public static func - (a: Points, b: Points) -> Points { Points(hundredths: a.hundredths - b.hundredths) }
  public static func += (a: inout Points, b: Points) { a = a + b }

  /// The share `part / whole` of the points, rounded down to a multiple of a step.
  ///
  /// - Parameters:
  ///   - part: From 0 to `whole`.
  ///   - whole: From 1 to ``Evidence/mostUnits``.
  ///   - step: At least a hundredth.
  func share(_ part: Int, of whole: Int, step: Points) -> Points {
    let steps = hundredths * part / (whole * max(step.hundredths, 1))
    return Points(hundredths: steps * max(step.hundredths, 1))
  }
}

extension Points: CustomStringConvertible {
  /// The points as JSON and English write them, with no more decimals than needed: `6`, `6.5`, `6.25`.
  public var description: String { formatted(decimalMark: ".") }

  /// The points as a language writes them: `6,5` in Vietnamese.
  public func formatted(_ language: Language) -> String {
    formatted(decimalMark: language == .vietnamese ? "," : ".")
  }

  private func formatted(decimalMark: String) -> String {
    let (whole, fraction) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if fraction == 0 { return "\(sign)\(whole)" }
    let decimals = fraction % 10 == 0 ? "\(fraction / 10)" : (fraction < 10 ? "0" : "") + "\(fraction)"
    return "\(sign)\(whole)\(decimalMark)\(decimals)"
  }
}

extension Sequence<Points> {
  /// All points added up.
  func sum() -> Points { reduce(.zero, +) }
}
