import DcsScore

/// Reading of `--assume ID=VALUE,…`.
enum PlanAssumption {
  /// What the words of all `--assume` take as given.
  static func read(_ words: [String], by set: IndexedSet) throws(Failure) -> [Assumption] {
    var assumptions: [Assumption] = []
    var ids: Set<String> = []
    for entry in words.flatMap(entries) {
      let parts = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { String($0).trimmed }
      guard parts.count == 2, !parts[0].isEmpty else {
        throw Failure(
          .usage, vi: "--assume phải viết MÃ=ĐIỂM, điểm viết như 7,5, không phải \(entry.quoted)",
          en: "--assume must be ID=POINTS, with points like 7.5, not \(entry.quoted)")
      }
      guard let row = set.answeredRow(parts[0]) else { throw unknown(parts[0], in: set.criteria) }
      if !ids.insert(row.id).inserted {
        throw Failure(
          .usage, vi: "--assume: '\(row.id)' chỉ được nêu một lần", en: "--assume: '\(row.id)' must stand only once")
      }
      assumptions.append(Assumption(row.id, try value(parts[1], of: row, step: set.criteria.pointStep)))
    }
    return assumptions
  }

  /// The entries of a word, which commas and semicolons separate.
  ///
  /// Every entry has an equals sign, so that what stands behind a comma and has none is the decimals of a number: of
  /// `A.1=7,5,A.2=3` the entries are `A.1=7,5` and `A.2=3`.
  static func entries(_ word: String) -> [String] {
    word.split(separator: ";", omittingEmptySubsequences: false).flatMap { part in
      part.split(separator: ",", omittingEmptySubsequences: false).reduce(into: [String]()) { entries, piece in
        if !entries.isEmpty, !piece.isEmpty, !piece.contains("=") {
          entries[entries.count - 1] += ","
          entries[entries.count - 1] += piece
        } else {
          entries.append(String(piece))
        }
      }
    }
  }

  private static func value(_ text: String, of row: AnsweredRow, step: Points) throws(Failure) -> Assumption.Value {
    guard let item = row.item else {
      if let isMet = Bool.typed(text) { return .met(isMet) }
      throw Failure(
        .usage,
        vi: "--assume: '\(row.id)' là điều kiện bắt buộc nên phải là đạt hoặc chưa, không phải \(text.quoted)",
        en: "--assume: '\(row.id)' is a mandatory condition, so it must be met or unmet, not \(text.quoted)")
    }
    let points = try points(text, of: item)
    if item.rule.isBinding, !item.rule.kind.canMake(points, of: item.maxPoints, step: step) {
      throw Failure(
        .usage,
        vi:
          "--assume: quyết định ấn định điểm của '\(item.id)' theo số liệu, không thể có \(points.formatted(.vietnamese)) điểm",
        en: "--assume: the decision fixes the points of '\(item.id)' by facts, which cannot make \(points) of them")
    }
    return .points(points)
  }

  /// Reads points with a decimal point or comma.
  private static func points(_ text: String, of item: Item) throws(Failure) -> Points {
    if let points = Points.typed(text), points <= item.maxPoints { return points }
    if let number = TypedNumber(text), number.isTooFine {
      throw Failure(
        .usage,
        vi: "--assume: điểm của '\(item.id)' chỉ được có tối đa hai chữ số thập phân, không phải \(text.quoted)",
        en: "--assume: points of '\(item.id)' must have at most two decimals, not \(text.quoted)")
    }
    throw Failure(
      .usage,
      vi:
        "--assume: điểm của '\(item.id)' phải là số từ 0 đến \(item.maxPoints.formatted(.vietnamese)), không phải \(text.quoted)",
      en: "--assume: points of '\(item.id)' must be a number from 0 to \(item.maxPoints), not \(text.quoted)")
  }

  private static func unknown(_ id: String, in set: CriteriaSet) -> Failure {
    let criteria = set.groups.first { $0.id == id }?.criteria ?? set.groups.flatMap(\.criteria).filter { $0.id == id }
    let ids = criteria.flatMap { $0.items.isEmpty ? [$0.id] : $0.items.map(\.id) }
    if !ids.isEmpty {
      let list = ids.listed(first: 6)
      return Failure(
        .usage, vi: "--assume: '\(id)' không được chấm riêng; hãy nêu từng mục của nó: \(list)",
        en: "--assume: '\(id)' is not scored by itself; name its rows: \(list)")
    }
    return Failure(
      .usage,
      LocalizedText(
        vi: "--assume: bộ chỉ số '\(set.id)' không có mục nào là \(id.quoted)",
        en: "--assume: the set '\(set.id)' has no row \(id.quoted)"
      ).suggesting(id.closest(among: set.answeredRows.map(\.id))))
  }
}
