/// Names among which the one that was perhaps meant is looked for, made ready once for any number of searches.
public struct MeantNames: Sendable {
  private let names: [String]
  /// The letters of all names in lower case, one name behind the other, as numbers: ASCII by its own, any other by the
  /// order in which it came.
  private var letters: [UInt32] = []
  /// Where the letters of each name end.
  private var ends: [Int] = []
  private var numbers: [Character: UInt32] = [:]

  /// Makes names ready.
  public init(_ names: some Sequence<String>) {
    self.names = Array(names)
    for name in self.names {
      let own = Self.letters(of: name) { letter in
        if let number = numbers[letter] { return number }
        let number = UInt32(0x80 + numbers.count)
        numbers[letter] = number
        return number
      }
      letters += own
      ends.append(letters.count)
    }
  }

  /// The most alike of the names, see ``Swift/String/closest(among:)``.
  public func closest(to text: String) -> String? {
    // A letter that no name has is like none.
    let own = Self.letters(of: text) { numbers[$0] ?? .max }
    guard own.count <= 64 else { return nil }
    var alignment = Alignment(own.count)
    var best: (place: Int, distance: Int, start: Int)?
    var first = 0
    for place in names.indices {
      let other = letters[first..<ends[place]]
      first = ends[place]
      let longer = max(own.count, other.count)
      // Any letter is one slip away from any other. What is less alike than the best so far need not be compared.
      let allowed = min(longer < 2 ? 0 : max(1, longer / 3), best?.distance ?? longer)
      guard abs(own.count - other.count) <= allowed else { continue }
      let (distance, start) = alignment.distance(own[...], other, upTo: allowed)
      guard distance <= allowed else { continue }
      if let best, (best.distance, -best.start) < (distance, -start) { continue }
      best = (place, distance, start)
    }
    return best.map { names[$0.place] }
  }

  private static func letters(of text: String, _ number: (Character) -> UInt32) -> [UInt32] {
    let text = text.lowercased()
    // A line feed behind a carriage return is a letter with it.
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) { return text.utf8.map { UInt32($0) } }
    return text.map { letter in
      let bytes = letter.utf8
      return if bytes.count == 1, let byte = bytes.first { UInt32(byte) } else { number(letter) }
    }
  }
}

/// Works out how many slips lead from one text to another, in the same memory for any number of texts.
private struct Alignment {
  /// The distances of the starts of both texts: the row of one letter more, that of the one before and the one before that.
  private var row: [Int]
  private var before: [Int]
  private var beforeThat: [Int]

  /// - Parameter count: How many letters the text has that others are compared with, which have twice as many at most.
  init(_ count: Int) {
    row = Array(repeating: 0, count: 2 * count + 2)
    (before, beforeThat) = (row, row)
  }

  /// The optimal string alignment distance, or a larger one than is asked for where that is all there is to say; and how
  /// many letters both start with.
  mutating func distance(
    _ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>, upTo most: Int
  ) -> (distance: Int, start: Int) {
    let shorter = min(a.count, b.count)
    var start = 0
    while start < shorter, a[a.startIndex + start] == b[b.startIndex + start] { start += 1 }
    var end = 0
    while end < shorter - start, a[a.endIndex - 1 - end] == b[b.endIndex - 1 - end] { end += 1 }
    let distance = distance(between: a.dropFirst(start).dropLast(end), b.dropFirst(start).dropLast(end), upTo: most)
    return (distance, start)
  }

  private mutating func distance(between a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>, upTo most: Int) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    let beyond = most + 1
    for j in 0...b.count { before[j] = j }
    var least = 0
    for i in 1...a.count {
      let leastBefore = least
      let letter = a[a.startIndex + i - 1]
      for j in 0...b.count { row[j] = beyond }
      row[0] = i
      least = i
      // Farther from the diagonal there are more slips than are asked for.
      for j in max(1, i - most)..<max(1, i - most, min(b.count, i + most) + 1) {
        let other = b[b.startIndex + j - 1]
        var slips = min(row[j - 1] + 1, before[j] + 1, before[j - 1] + (letter == other ? 0 : 1))
        if i > 1, j > 1, letter == b[b.startIndex + j - 2], a[a.startIndex + i - 2] == other {
          slips = min(slips, beforeThat[j - 2] + 1)
        }
        row[j] = slips
        least = min(least, slips)
      }
      if min(least, leastBefore) > most { return beyond }
      (beforeThat, before, row) = (before, row, beforeThat)
    }
    return before[b.count]
  }
}
