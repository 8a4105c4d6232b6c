/// What is asked of documents without making their texts.
extension AnswerList {
  /// Whether a document has a link that is no address on the web.
  func hasStrayLink(_ document: Int) -> Bool {
    guard let link = documents[document].link else { return false }
    return !(source.withText(at: link) { $0.isWebAddress })
  }

  /// The attached file of a document.
  func file(_ document: Int) -> String? { documents[document].file.map { source.literal(at: $0).trimmed } }

  /// A number that documents of the same reference share, and hardly any others; nil where there is no reference.
  func referenceMark(_ document: Int) -> UInt64? {
    documents[document].reference.map { place in source.withText(at: place) { $0.mark } }
  }

  /// The reference of a document as text; empty where there is none.
  func reference(_ document: Int) -> String {
    documents[document].reference.map { source.literal(at: $0).trimmed } ?? ""
  }
}

extension AnswerList.Document {
  /// What tells it from others, however it is titled: its link, else its file, else its number.
  fileprivate var reference: Int? { link ?? file ?? number }
}
