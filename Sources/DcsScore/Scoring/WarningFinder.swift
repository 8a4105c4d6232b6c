/// Looks at answers and results as they are scored, and notes what passes but looks wrong.
///
/// The bounds are this project's own.
struct WarningFinder {
  /// Council and rule may differ by one such part of the maximum.
  private static let farPart = 4
  /// So many rows at their maximum may rest on one document.
  private static let mostRowsOnOneDocument = 3

  private let schoolYear: SchoolYear
  private let stages: [String]
  private var found: [Warning] = []
  private var itemCount = 0
  private var fullCount = 0
  /// The documents that are all there is for a row at its maximum, as what they refer to, with one's title.
  private var soleDocuments: [(reference: String, title: String)] = []
  /// The rows at their maximum that rest on one document, by its place in ``soleDocuments``.
  private var soleDocumentRows: [(document: Int, id: String)] = []

  init(_ schoolYear: SchoolYear, stages: [String]) {
    self.schoolYear = schoolYear
    self.stages = stages
  }

  /// What was noted: a row's in the order of the rows, those about the whole last.
  var warnings: [Warning] { found + everyMaximum + sameDocument }

  /// Looks at the documents of an item or a mandatory condition.
  mutating func look(at id: String, _ documents: [Answer.Document]) {
    for index in documents.indices {
      if let date = documents[index].date, let warning = Warning.age(id, documents[index].title, date, in: schoolYear) {
        found.append(warning)
      }
      if let link = documents[index].link, !link.isWebAddress { found.append(.linkScheme(id, link)) }
    }
  }

  /// Looks at the facts for a standard, which must be met in each stage that has a limit.
  mutating func look(at id: String, _ facts: [Answer.StageFacts], for rule: SuggestionRule.Kind) {
    guard case .standard(let standard) = rule, !facts.isEmpty else { return }
    for stage in stages where standard.limit(for: stage) != nil && !facts.contains(where: { $0.stage == stage }) {
      found.append(.stageMissing(id, stage))
    }
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
    guard documents.count == 1, let reference = documents[0].reference else { return }
    // Lengths first: they mostly differ, and that is cheaper to see.
    let known = soleDocuments.indices.first {
      soleDocuments[$0].reference.utf8.count == reference.utf8.count && soleDocuments[$0].reference == reference
    }
    if known == nil { soleDocuments.append((reference, documents[0].title)) }
    soleDocumentRows.append((known ?? soleDocuments.count - 1, result.id))
  }

  private var everyMaximum: [Warning] {
    itemCount > 1 && fullCount == itemCount ? [.everyMaximum] : []
  }

  private var sameDocument: [Warning] {
    // Only where there are more rows than documents can there be rows that share one.
    if soleDocumentRows.count == soleDocuments.count { return [] }
    return soleDocuments.indices.compactMap { document in
      let ids = soleDocumentRows.filter { $0.document == document }.map { $0.id }
      return ids.count > Self.mostRowsOnOneDocument ? .sameDocument(soleDocuments[document].title, ids) : nil
    }
  }
}

extension Answer.Document {
  /// What tells the document from others, however it is titled.
  fileprivate var reference: String? { link ?? file ?? number }
}
