import DcsScore

extension String {
  /// What was and what is: `4 → 6`, or one of the two where they are the same.
  static func arrow(_ old: String, _ new: String) -> String { old == new ? new : "\(old) → \(new)" }

  /// The levels that were and are: `mức 1 → mức 2`.
  static func levels(_ old: Int?, _ new: Int?, _ language: Language) -> String {
    let names = [old, new].map { level in
      level.map { language.text(vi: "mức \($0)", en: "level \($0)") }
        ?? language.text(vi: "không có mức", en: "no level")
    }
    return arrow(names[0], names[1])
  }

  /// Points that were won or lost, with their sign.
  static func signed(_ points: Points, _ language: Language) -> String {
    (points > .zero ? "+" : "") + points.formatted(language)
  }
}
