extension Spreadsheet {
  package struct Column: Sendable, Equatable {
    /// How many digits it is wide, from 0 to 254; `nil` for what programs take.
    package var width: Int?
    package var isHidden: Bool
    /// How the cells look that no row has.
    package var style: Style

    package init(_ width: Int? = nil, isHidden: Bool = false, _ style: Style = Style()) {
      (self.width, self.isHidden, self.style) = (width, isHidden, style)
    }
  }

  package struct Row: Sendable {
    package var cells: [Cell]
    /// In points, from 1 to 409; `nil` for as high as its text is, where that is not merged over several rows.
    package var height: Int?

    package init(_ cells: [Cell], height: Int? = nil) {
      (self.cells, self.height) = (cells, height)
    }
  }

  package struct Cell: Sendable {
    package var content: Content
    package var style: Style

    package init(_ content: Content = .empty, _ style: Style = Style()) {
      (self.content, self.style) = (content, style)
    }

    package init(_ text: String, _ style: Style = Style()) { self.init(.text(text), style) }

    /// Of a longer text a cell holds only the beginning, in UTF-16 units.
    package static let mostUnits = 32_767
  }

  package enum Content: Sendable, Equatable {
    case empty
    /// Text, which is never taken for a formula.
    case text(String)
    /// A decimal number as `-0.25`. It is text where it is written in another way, or has more than the 15 digits that
    /// programs keep.
    case number(String)
    /// A day, shown as one whatever the style's format. It is text where programs disagree on it (before 1 March 1900), or
    /// where there is no such day.
    case day(Day)
    case flag(Bool)
  }

  package struct Day: Sendable, Equatable {
    package let year: Int
    package let month: Int
    package let day: Int

    package init(_ year: Int, _ month: Int, _ day: Int) {
      (self.year, self.month, self.day) = (year, month, day)
    }
  }
}

extension Spreadsheet.Day {
  /// The number of the day from 1 January 1900, in which programs count 29 February 1900, too.
  var serial: Int? {
    guard (1900...9999).contains(year), (1...12).contains(month), (1...monthLength).contains(day) else { return nil }
    // A year that starts in March has its odd day at its end; its months from there on are 31, 30, 31, 30, 31 days long.
    let (years, months) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let days = years * 365 + years / 4 - years / 100 + years / 400 + (months * 153 + 2) / 5 + day
    let serial = days - 693_900
    return serial > 60 ? serial : nil
  }

  private var monthLength: Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// As ISO 8601 has it.
  var text: String { "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)" }
}

extension String {
  /// Whether programs keep the number as it is written, but for zeros behind it.
  var isExactNumber: Bool {
    var digits = Substring(self).utf8
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits = digits.dropFirst() }
    let parts = digits.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, whole.first != UInt8(ascii: "0") || whole.count == 1,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } })
    else { return false }
    // Programs take the sign from a zero.
    let isZero = parts.allSatisfy { $0.allSatisfy { $0 == UInt8(ascii: "0") } }
    return digits.count - (parts.count - 1) <= 15 && !(isNegative && isZero)
  }
}
