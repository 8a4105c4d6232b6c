extension Assessment {
  /// What passes but looks wrong. It is looked for each time that it is asked for.
  public var warnings: [Warning] {
    var finder = WarningFinder(evidence)
    for group in groups {
      for criterion in group.criteria { finder.look(at: criterion) }
    }
    return finder.warnings
  }
}

/// Looks at answers and what they came to, row by row, and notes what passes but looks wrong.
///
/// The bounds are this project's own.
private struct WarningFinder {
  /// Council and rule may differ by one such part of the maximum.
  private static let farPart = 4
  /// So many rows at their maximum may rest on one document.
  private static let mostRowsOnOneDocument = 3

  private let evidence: Evidence
  private let answers: AnswerList
  private let stages: SortedNames
  private var found: [Warning] = []
  private var itemCount = 0
  private var fullCount = 0
  /// The rows at their maximum that rest on one document, with what tells it from most others.
  private var soleDocuments: [(row: String, document: Int, mark: UInt64)] = []
  /// The place of the row that comes next.
  private var row = 0

  init(_ evidence: Evidence) {
    self.evidence = evidence
    answers = evidence.answerList
    stages = SortedNames(evidence.school.stages)
  }

  /// What was noted: a row's in the order of the rows, those about the whole last.
  var warnings: [Warning] { found + everyMaximum + sameDocument }

  mutating func look(at criterion: CriterionResult) {
    switch criterion.outcome {
    case .mandatory:
      lookAtDocuments(of: criterion.id)
      row += 1
    case .scored(let scored):
      for item in scored.items {
        lookAtDocuments(of: item.id)
        lookAtStages(of: item.id)
        look(at: item)
        row += 1
      }
    }
  }

  private mutating func lookAtDocuments(of id: String) {
    for place in answers.entries[row]?.documents ?? 0..<0 {
      if let date = answers.documents[place].date,
        let warning = Warning.age(id, answers.document(place).title, date, in: evidence.schoolYear)
      {
        found.append(warning)
      }
      if answers.hasStrayLink(place), let link = answers.document(place).link { found.append(.linkScheme(id, link)) }
    }
  }

  /// Looks at the facts for a standard, which must be met in each stage that has a limit.
  private mutating func lookAtStages(of id: String) {
    guard let facts = answers.entries[row]?.stages, !facts.isEmpty,
      case .standard(let standard) = evidence.set.answered[row].rule
    else { return }
    let given = SortedNames(answers.stages[facts].map { $0.stage })
    for stage in standard.stages(of: stages) where !given.contains(stage) { found.append(.stageMissing(id, stage)) }
  }

  /// Looks at an item's points.
  private mutating func look(at result: ItemResult) {
    itemCount += 1
    if let claimed = result.claimed, let suggested = result.suggested {
      let distance = max(claimed, suggested) - min(claimed, suggested)
      if distance.hundredths * Self.farPart > result.maxPoints.hundredths {
        found.append(.farFromSuggestion(result.id, claimed: claimed, suggested: suggested))
      }
    }
    guard result.state == .met else { return }
    fullCount += 1
    let documents = answers.entries[row]?.documents ?? 0..<0
    guard documents.count == 1, let mark = answers.referenceMark(documents.lowerBound) else { return }
    soleDocuments.append((result.id, documents.lowerBound, mark))
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
    let repetitions = soleDocuments.map { answers.reference($0.document) }.repetitions
    // The rows of each document, at the place of the first of them.
    var rows = soleDocuments.map { [$0.row] }
    for (first, again) in repetitions { rows[first].append(soleDocuments[again].row) }
    return soleDocuments.indices.compactMap { place in
      if rows[place].count <= most { return nil }
      return .sameDocument(answers.document(soleDocuments[place].document).title, rows[place])
    }
  }
}
