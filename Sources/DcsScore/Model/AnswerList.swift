/// What a school answers to the rows of a set, in lists that hold no text and refer to nothing.
///
/// Whoever scores asks for numbers, for how many documents there are, and for hardly a text; of thousands of schools an
/// ``Answer`` to each row would take longer to make and to let go of than all else.
struct AnswerList: Sendable {
  /// The answer to a row. Its documents and stages stand among those of all rows.
  struct Entry: Sendable {
    var values = Answer.Values()
    var documents = 0..<0
    var stages = 0..<0
    /// The place of its note among the tokens.
    var note: Int?
  }

  /// A document: where its texts stand among the tokens, and when it was issued.
  struct Document: Sendable {
    var title: Int?
    var number: Int?
    var date: CalendarDate?
    var link: Int?
    var file: Int?
  }

  /// Where the texts stand.
  let source: JSONTokens
  /// The answer to each of the set's rows; nil where there is none.
  var entries: [Entry?]
  var documents: [Document] = []
  var stages: [Answer.StageFacts] = []

  /// No answers to so many rows.
  init(_ source: JSONTokens, rows: Int) {
    self.source = source
    entries = Array(repeating: nil, count: rows)
    // Most answers have one document, and a few have two.
    documents.reserveCapacity(rows + rows / 4)
  }
}

extension AnswerList {
  /// Lays out answers whose texts stand nowhere.
  init(_ answers: [Answer?]) {
    var texts: [String] = []
    func place(_ text: String?) -> Int? {
      guard let text else { return nil }
      texts.append(text)
      return texts.count - 1
    }
    var (documents, stages): ([Document], [Answer.StageFacts]) = ([], [])
    let entries = answers.map { answer in
      answer.map { answer in
        let (firstDocument, firstStage) = (documents.count, stages.count)
        stages += answer.byStage
        documents += answer.documents.map {
          Document(
            title: place($0.title), number: place($0.number), date: $0.date, link: place($0.link), file: place($0.file))
        }
        return Entry(
          values: answer.values, documents: firstDocument..<documents.count, stages: firstStage..<stages.count,
          note: place(answer.note))
      }
    }
    source = JSONTokens(texts)
    (self.entries, self.documents, self.stages) = (entries, documents, stages)
  }

  /// An answer with its texts.
  func answer(_ entry: Entry) -> Answer {
    Answer(
      values: entry.values, byStage: Array(stages[entry.stages]), documents: entry.documents.map { document($0) },
      note: entry.note.map { text(at: $0) })
  }

  /// The document at a place, with its texts.
  func document(_ place: Int) -> Answer.Document {
    let document = documents[place]
    return Answer.Document(
      title: document.title.map { text(at: $0) } ?? "", number: document.number.map { text(at: $0) },
      date: document.date, link: document.link.map { text(at: $0) }, file: document.file.map { text(at: $0) })
  }

  private func text(at place: Int) -> String { source.literal(at: place).trimmed }
}
