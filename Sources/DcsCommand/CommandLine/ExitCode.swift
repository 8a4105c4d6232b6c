/// What a run of dcs tells the program that started it.
enum ExitCode: Int32, Comparable {
  /// Done, and what was asked holds.
  case done = 0
  /// What was checked does not hold.
  case doesNotHold = 1
  /// The command was used wrongly.
  case usage = 2
  /// An input cannot be read.
  case unreadable = 3
  /// An output cannot be written.
  case unwritable = 4

  static func < (a: ExitCode, b: ExitCode) -> Bool { a.rawValue < b.rawValue }
}
