/// Rows among which the one is looked for whose title is most like another's.
struct AlikeRows {
  /// With so many rows a title is compared at most; of more rows, with those that share its rarest words.
  private static let mostCompared = 300

  private let rows: [AnsweredRow]
  /// Whether each of the rows is a condition. A row itself is large, and is not looked at for that.
  private let areConditions: [Bool]
  /// The number of each word of the titles.
  private var numbers: [String: Int] = [:]
  /// The numbers of the words of each row's title, in rising order.
  private var wordsOfRows: [[Int]] = []
  /// The places of the rows whose titles have a word, by its number.
  private var rowsOfWords: [[Int]] = []

  init(_ rows: [AnsweredRow]) {
    self.rows = rows
    areConditions = rows.map { $0.item == nil }
    for (place, row) in rows.enumerated() {
      let words = row.title.words.map { word in
        let number = numbers[word] ?? rowsOfWords.count
        if number == rowsOfWords.count {
          numbers[word] = number
          rowsOfWords.append([])
        }
        rowsOfWords[number].append(place)
        return number
      }
      wordsOfRows.append(words.sorted())
    }
  }

  /// The first of the rows that share most words with another row's title, half of them at least; nil where none does.
  func mostAlike(_ row: AnsweredRow) -> AnsweredRow? {
    let words = row.title.words
    let known = words.compactMap { numbers[$0] }.sorted()
    let isCondition = row.item == nil
    var best: (place: Int, likeness: Double)?
    for place in places(sharing: known, of: words.count) where areConditions[place] == isCondition {
      let others = wordsOfRows[place]
      // No title of more words shares half of all.
      if others.count > 3 * words.count { continue }
      let likeness = 2 * Double(known.countShared(with: others)) / Double(words.count + others.count)
      if likeness >= 0.5, likeness > best?.likeness ?? 0 { best = (place, likeness) }
    }
    return best.map { rows[$0.place] }
  }

  /// The places of the rows that may share half of all words with a title, in rising order.
  ///
  /// - Parameters:
  ///   - known: The words of the title that any row has.
  ///   - count: How many words the title has.
  private func places(sharing known: [Int], of count: Int) -> [Int] {
    // Of the title's own words that is a third at least, as the other title is no shorter than that.
    let least = max((count + 2) / 3, 1)
    if known.count < least { return [] }
    if rows.count <= Self.mostCompared { return Array(rows.indices) }
    // Whatever has so many of the words has one of these, the rarest.
    let rarest = known.sorted { (rowsOfWords[$0].count, $0) < (rowsOfWords[$1].count, $1) }
      .prefix(known.count - least + 1)
    var places: [Int] = []
    for word in rarest where places.count < Self.mostCompared {
      places += rowsOfWords[word].prefix(Self.mostCompared - places.count)
    }
    return places.sorted()
  }
}

extension LocalizedText {
  /// The words of the Vietnamese text, each once, in rising order.
  fileprivate var words: [String] {
    var words: [String] = []
    for word in vi.lowercased().split(separator: " ").map(String.init).sorted() where word != words.last {
      words.append(word)
    }
    return words
  }
}

extension [Int] {
  /// How many numbers two lists share, both in rising order.
  fileprivate func countShared(with others: [Int]) -> Int {
    var (count, own, other) = (0, 0, 0)
    while own < self.count, other < others.count {
      if self[own] == others[other] { count += 1 }
      let isLess = self[own] <= others[other]
      if others[other] <= self[own] { other += 1 }
      if isLess { own += 1 }
    }
    return count
  }
}
