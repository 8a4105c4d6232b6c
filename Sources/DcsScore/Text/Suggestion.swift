extension String {
  /// The most alike of some names, where one is alike enough to have been meant: a slip in every three letters at most.
  ///
  /// The measure is the optimal string alignment distance (Damerau-Levenshtein without repeated edits), so that two
  /// letters in the wrong order count as one slip. Of equally near names the one that starts most alike wins, of those
  /// the last: for `1.3.6` that is `1.3.5`, the end of the row that was overshot.
  public func closest(among names: some Sequence<String>) -> String? {
    let own = Array(lowercased())
    guard own.count <= 64 else { return nil }
    var best: (name: String, distance: Int, start: Int)?
    for name in names {
      let other = Array(name.lowercased())
      let longer = Swift.max(own.count, other.count)
      // Any letter is one slip away from any other.
      let allowed = longer < 2 ? 0 : Swift.max(1, longer / 3)
      guard abs(own.count - other.count) <= allowed else { continue }
      let distance = alignmentDistance(own, other)
      let start = zip(own, other).prefix { $0 == $1 }.count
      guard distance <= allowed else { continue }
      if let best, (best.distance, -best.start) < (distance, -start) { continue }
      best = (name, distance, start)
    }
    return best?.name
  }
}

extension LocalizedText {
  /// The message with a name that was perhaps meant.
  public func suggesting(_ name: String?) -> LocalizedText {
    guard let name else { return self }
    return LocalizedText(vi: "\(vi); có phải ý bạn là '\(name)'?", en: "\(en); did you mean '\(name)'?")
  }
}

private func alignmentDistance(_ a: [Character], _ b: [Character]) -> Int {
  var rows = [Array(0...b.count)]
  for i in 0..<a.count {
    var row = [i + 1]
    for j in 0..<b.count {
      var least = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, rows[i - 1][j - 1] + 1) }
      row.append(least)
    }
    rows.append(row)
  }
  return rows[a.count][b.count]
}
