import DcsScore

extension CriteriaSet {
  /// Makes sure that a school can be asked for a level.
  ///
  /// - Parameter option: The option that names the level.
  func check(level: Int, for option: String) throws(Failure) {
    if overall == nil { throw lacksLevels(for: option) }
    if self.level(level) != nil { return }
    let list = levels.map { String($0.number) }.listed()
    throw Failure(
      .usage, vi: "bộ chỉ số không có mức \(level) (có: \(list))", en: "the set has no level \(level) (it has: \(list))"
    )
  }

  /// Why something that needs a school's level cannot be used.
  func lacksLevels(for user: String) -> Failure {
    Failure(
      .usage, vi: "bộ chỉ số '\(id)' không chia mức cho cả trường nên không dùng được \(user)",
      en: "the set '\(id)' has no levels for the school as a whole, so that \(user) cannot be used")
  }
}
