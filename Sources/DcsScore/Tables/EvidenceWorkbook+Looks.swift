import OfficeFiles

extension TableColumn {
  /// How many digits the column is wide.
  var width: Int {
    switch self {
    case .id: 13
    case .row: 32
    case .maxPoints, .met, .points, .part, .whole, .count: 8
    case .stage, .learners, .units: 9
    case .title: 30
    case .number: 15
    case .date: 11
    case .link, .file: 20
    case .note: 26
    case .howToAnswer, .wanted: 40
    }
  }
}

extension Spreadsheet.Colour {
  static let head: Self = 0x17_4F8C
  /// Where something is to be written.
  static let open: Self = 0xFF_F6D6
  static let group: Self = 0xE6_ECF3
  static let line: Self = 0xB8_C2CC
  static let white: Self = 0xFF_FFFF
}

extension Spreadsheet.Style {
  static let head = made {
    ($0.isBold, $0.colour, $0.fill, $0.wraps) = (true, .white, .head, true)
    ($0.across, $0.down) = (.centre, .centre)
  }
  static let heading = made { ($0.isBold, $0.fill, $0.wraps) = (true, .group, true) }
  static let label = made { ($0.isBold, $0.wraps) = (true, true) }
  static let fixed = made { $0.wraps = true }
  /// Inserted rows need their ids, which are therefore not locked.
  static let id = made { ($0.isLocked, $0.format) = (false, .text) }
  static let own = made { ($0.isLocked, $0.wraps) = (false, true) }
  static let words = open { $0.format = .text }
  static let points = open { $0.format = .general }
  static let count = open { $0.format = .whole }
  static let day = open { $0.format = .day }
  static let choice = open { $0.across = .centre }

  private static func made(_ change: (inout Self) -> Void) -> Self {
    var style = Self()
    (style.border, style.down) = (.line, .top)
    change(&style)
    return style
  }

  /// Of a cell in which something is to be written.
  private static func open(_ change: (inout Self) -> Void) -> Self {
    made {
      ($0.fill, $0.isLocked, $0.wraps) = (.open, false, true)
      change(&$0)
    }
  }
}
