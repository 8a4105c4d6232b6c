import DcsScore

/// What the two lists of what falls short are called: wherever they are told, they are the same two, with the same counts.
enum GapHeading {
  /// - Parameter level: The level that they lead to; nil where it is not known.
  static func leading(_ count: Int, to level: Int?) -> LocalizedText {
    guard let level else {
      return LocalizedText(
        vi: "Việc cần làm để lên mức cao hơn (\(count) việc)", en: "What leads to a higher level (\(count))")
    }
    return LocalizedText(
      vi: "Việc cần làm để đạt mức \(level) (\(count) việc)", en: "What leads to level \(level) (\(count))")
  }

  /// - Parameter isAll: Whether there is no other list.
  static func other(_ count: Int, isAll: Bool) -> LocalizedText {
    isAll
      ? LocalizedText(vi: "Các việc có thể làm (\(count))", en: "What can be done (\(count))")
      : LocalizedText(vi: "Các việc khác (\(count))", en: "What else can be done (\(count))")
  }
}
