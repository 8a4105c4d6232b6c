extension Warning {
  /// A document may be this many years older than the school year. The bounds in this file are this project's own.
  private static let yearsUntilOld = 5
  /// Council and rule may differ by this part of the maximum.
  private static let farPart = 4
  /// So many rows at their maximum may rest on one document.
  private static let mostRowsOnOneDocument = 3

  /// All warnings, a row's in the order of the set, those about the whole last.
  static func all(in groups: [GroupResult], _ evidence: Evidence) -> [Warning] {
    var found: [Warning] = []
    var fullItems: [ItemResult] = []
    var itemCount = 0
    for criterion in groups.lazy.flatMap(\.criteria) {
      switch criterion.outcome {
      case .mandatory:
        found += documentWarnings(criterion.criterion.id, evidence)
      case .scored(_, _, _, let items):
        itemCount += items.count
        for result in items {
          found += documentWarnings(result.item.id, evidence)
          if let warning = farFromSuggestion(result) { found.append(warning) }
          if result.state == .met { fullItems.append(result) }
        }
      }
    }
    if itemCount > 1, fullItems.count == itemCount {
      found.append(
        Warning(
          .everyMaximum, nil, vi: "mọi mục đều đạt điểm tối đa; hãy rà soát lại trước khi trình Hội đồng",
          en: "every item is at its maximum; look through them again before the council meets"))
    }
    return found + sameDocument(fullItems, evidence)
  }

  private static func documentWarnings(_ id: String, _ evidence: Evidence) -> [Warning] {
    var found: [Warning] = []
    for document in evidence.answers[id]?.documents ?? [] {
      if let date = document.date, evidence.schoolYear.starts(moreThan: yearsUntilOld, after: date) {
        found.append(
          Warning(
            .oldDocument, id,
            vi:
              "minh chứng '\(document.title)' ngày \(date.formatted(.vietnamese)) cũ hơn năm học trên \(yearsUntilOld) năm",
            en: "document '\(document.title)' of \(date) is over \(yearsUntilOld) years older than the school year"))
      }
      if let link = document.link, !link.isWebAddress {
        found.append(
          Warning(
            .linkScheme, id, vi: "đường dẫn '\(link)' không bắt đầu bằng http:// hoặc https://",
            en: "link '\(link)' does not start with http:// or https://"))
      }
    }
    return found
  }

  private static func farFromSuggestion(_ result: ItemResult) -> Warning? {
    guard let claimed = result.claimed, let suggested = result.suggested else { return nil }
    let distance = max(claimed, suggested) - min(claimed, suggested)
    guard distance.hundredths * farPart > result.item.maxPoints.hundredths else { return nil }
    return Warning(
      .farFromSuggestion, result.item.id,
      vi: "Hội đồng cho \(claimed.formatted(.vietnamese)) điểm, số liệu gợi ý \(suggested.formatted(.vietnamese))",
      en: "the council gives \(claimed) points, the facts suggest \(suggested)")
  }

  /// Rows at their maximum whose only document is one and the same.
  private static func sameDocument(_ items: [ItemResult], _ evidence: Evidence) -> [Warning] {
    var rows: [Answer.Document: [String]] = [:]
    var order: [Answer.Document] = []
    for result in items {
      guard let documents = evidence.answers[result.item.id]?.documents, documents.count == 1 else { continue }
      if rows[documents[0], default: []].isEmpty { order.append(documents[0]) }
      rows[documents[0], default: []].append(result.item.id)
    }
    return order.compactMap { document in
      guard let ids = rows[document], ids.count > mostRowsOnOneDocument else { return nil }
      let list = ids.joined(separator: ", ")
      return Warning(
        .sameDocument, nil,
        vi: "\(ids.count) mục đạt điểm tối đa chỉ với cùng một minh chứng '\(document.title)': \(list)",
        en: "\(ids.count) items are at their maximum on one and the same document '\(document.title)': \(list)")
    }
  }
}

extension String {
  /// Whether the text starts with http:// or https://, in any case (RFC 3986, section 3.1).
  fileprivate var isWebAddress: Bool {
    let start = prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://")
  }
}
