/// What a cell of a table says, before a format has its own way of writing it.
enum TableValue: Hashable, Sendable {
  case text(String)
  case points(Points)
  case count(Int)
  case flag(Bool)
  case date(CalendarDate)
}

extension TableValue {
  var isText: Bool { if case .text = self { true } else { false } }

  /// The word that a person types for a truth value.
  static func word(for isTrue: Bool, _ language: Language) -> String {
    language == .vietnamese ? isTrue ? "có" : "không" : isTrue ? "yes" : "no"
  }
}
