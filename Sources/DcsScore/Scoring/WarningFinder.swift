/// Looks at answers and results as they are scored, and notes what passes but looks wrong.
///
/// The bounds are this project's own.
struct WarningFinder {
  /// Council and rule may differ by one such part of the maximum.
  private static let farPart = 4
  /// So many rows at their maximum may rest on one document.
  private static let mostRowsOnOneDocument = 3

  private let schoolYear: SchoolYear
  private let stages: SortedNames
  private var found: [Warning] = []
  private var itemCount = 0
  private var fullCount = 0
  /// The rows at their maximum that rest on one document, with what tells it from most others.
  private var soleDocuments: [(row: String, document: Answer.Document, mark: UInt64)] = []

  init(_ schoolYear: SchoolYear, stages: [String]) {
    self.schoolYear = schoolYear
    self.stages = SortedNames(stages)
  }

  /// What was noted: a row's in the order of the rows, those about the whole last.
  var warnings: [Warning] { found + everyMaximum + sameDocument }

  /// Looks at the documents of an item or a mandatory condition.
  mutating func look(at id: String, _ documents: [Answer.Document]) {
    for index in documents.indices {
      if let date = documents[index].date, let warning = Warning.age(id, documents[index].title, date, in: schoolYear) {
        found.append(warning)
      }
      if documents[index].hasStrayLink, let link = documents[index].link { found.append(.linkScheme(id, link)) }
    }
  }

  /// Looks at the facts for a standard, which must be met in each stage that has a limit.
  mutating func look(at id: String, _ facts: [Answer.StageFacts], for rule: SuggestionRule.Kind) {
    guard case .standard(let standard) = rule, !facts.isEmpty else { return }
    let given = SortedNames(facts.map { $0.stage })
    for stage in standard.stages(of: stages) where !given.contains(stage) { found.append(.stageMissing(id, stage)) }
  }

  /// Looks at an item's points.
  mutating func look(at result: ItemResult, _ documents: [Answer.Document]) {
    itemCount += 1
    if let claimed = result.claimed, let suggested = result.suggested {
      let distance = max(claimed, suggested) - min(claimed, suggested)
      if distance.hundredths * Self.farPart > result.maxPoints.hundredths {
        found.append(.farFromSuggestion(result.id, claimed: claimed, suggested: suggested))
      }
    }
    guard result.state == .met else { return }
    fullCount += 1
    guard documents.count == 1, let mark = documents[0].referenceMark else { return }
    soleDocuments.append((result.id, documents[0], mark))
  }

  private var everyMaximum: [Warning] {
    itemCount > 1 && fullCount == itemCount ? [.everyMaximum] : []
  }

  private var sameDocument: [Warning] {
    // Hardly any school rests so much on one document, and then no text has to be made.
    let marks = soleDocuments.map { $0.mark }.sorted()
    let most = Self.mostRowsOnOneDocument
    let mayBeSame = marks.indices.contains { $0 >= most && marks[$0 - most] == marks[$0] }
    if !mayBeSame { return [] }
    let repetitions = soleDocuments.map { $0.document.reference ?? "" }.repetitions
    // The rows of each document, at the place of the first of them.
    var rows = soleDocuments.map { [$0.row] }
    for (first, again) in repetitions { rows[first].append(soleDocuments[again].row) }
    return soleDocuments.indices.compactMap { place in
      rows[place].count > most ? .sameDocument(soleDocuments[place].document.title, rows[place]) : nil
    }
  }
}
