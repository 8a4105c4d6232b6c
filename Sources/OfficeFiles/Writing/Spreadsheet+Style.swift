extension Spreadsheet {
  /// How a cell looks, and whether it may be changed where cells are locked.
  package struct Style: Sendable, Hashable {
    package var isBold = false
    package var isItalic = false
    /// The colour of its text, black where it is `nil`.
    package var colour: Colour?
    /// The size of its text in points, from 1 to 409.
    package var size: Int?
    package var fill: Colour?
    /// Thin lines on all four sides.
    package var border: Colour?
    package var wraps = false
    package var across = Across.byContent
    package var down = Down.bottom
    package var format = Format.general
    package var isLocked = true

    package init() {}
  }

  /// A colour as `0xRRGGBB`.
  package struct Colour: Sendable, Hashable, ExpressibleByIntegerLiteral {
    private let red: UInt8
    private let green: UInt8
    private let blue: UInt8

    package init(integerLiteral value: UInt32) {
      red = UInt8(truncatingIfNeeded: value >> 16)
      green = UInt8(truncatingIfNeeded: value >> 8)
      blue = UInt8(truncatingIfNeeded: value)
    }
  }

  package enum Across: String, Sendable {
    /// Text at the start, numbers at the end.
    case byContent = "general"
    case start = "left"
    case centre = "center"
    case end = "right"
  }

  package enum Down: String, Sendable {
    case top
    case centre = "center"
    case bottom
  }

  /// How a cell shows numbers, and what becomes of text that is typed into it.
  ///
  /// There are only these, as programs refuse a workbook with a format that they do not know. Points with up to two
  /// decimals are `general`: `0.##` would show 7 as "7.".
  package enum Format: Int, Sendable {
    case general = 0
    case whole = 1
    case hundredths = 2
    /// What is typed stays text, as `007` or `1/2`.
    case text = 49
    /// The day, the month, the year, as `05/09/2024`. Programs leave numbers from 164 on to workbooks.
    case day = 164
  }
}

extension Spreadsheet.Colour {
  /// With `FF` for what cannot be seen through.
  var argb: String {
    [red, green, blue].reduce("FF") { text, part in
      text + (part < 0x10 ? "0" : "") + String(part, radix: 16, uppercase: true)
    }
  }
}
