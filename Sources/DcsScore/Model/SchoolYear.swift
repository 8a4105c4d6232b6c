/// A school year (năm học), written as two successive years: `2024-2025`.
public struct SchoolYear: Hashable, Sendable {
  /// The year in which it starts.
  public let firstYear: Int

  /// Reads `YYYY-YYYY`; nil where these are not two successive years.
  public init?(_ text: String) {
    var text = text
    let first = text.withUTF8 { bytes -> Int? in
      guard bytes.count == 9, bytes[4] == UInt8(ascii: "-"), let first = Int(digits: bytes[..<4]),
        let second = Int(digits: bytes[5...]), first > 0, second == first + 1
      else { return nil }
      return first
    }
    guard let first else { return nil }
    firstYear = first
  }

  /// Reads two successive years as people type them: `2024-2025`, also with spaces, any dash or a slash.
  package static func typed(_ text: String) -> SchoolYear? {
    SchoolYear(String(text.filter { !$0.isWhitespace }.map { $0 == "/" || $0.isDash ? "-" : $0 }))
  }

  /// The year that a day is in; one starts with September.
  public init(containing date: CalendarDate) {
    firstYear = min(max(date.month >= Self.firstMonth ? date.year : date.year - 1, 1), 9998)
  }
}

extension SchoolYear {
  /// September, with which every school year starts.
  static let firstMonth = 9

  /// Whether the year starts, in its September, more than some years after a date.
  func starts(moreThan years: Int, after date: CalendarDate) -> Bool {
    (date.year + years, date.month) < (firstYear, Self.firstMonth)
  }

  /// Whether the year is over, with the August of its second year, before a date.
  func isOver(before date: CalendarDate) -> Bool {
    (firstYear + 1, Self.firstMonth) <= (date.year, date.month)
  }
}

extension SchoolYear: CustomStringConvertible {
  public var description: String { "\(firstYear.digits(4))-\((firstYear + 1).digits(4))" }
}
