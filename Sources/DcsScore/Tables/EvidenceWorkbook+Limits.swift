import OfficeFiles

extension EvidenceWorkbook {
  /// What may be written into the cells of rows, with what is said there.
  ///
  /// - Parameter start: How many rows stand above.
  func limits(of rows: [EvidenceLines.Row], from start: Int) -> [Spreadsheet.Limit] {
    var limits: [Spreadsheet.Limit] = []
    var days: [Spreadsheet.Area] = []
    for (index, row) in rows.enumerated() {
      guard let answered = row.answered else { continue }
      let prompt = prompt(for: answered)
      for (column, kind) in Self.columns.enumerated() where answered.takes(kind) {
        let area = Spreadsheet.Area(rows: start + index...start + index, columns: column...column)
        if kind == .date {
          days.append(area)
        } else if let limit = self.kind(of: kind, answered) {
          limits.append(Spreadsheet.Limit([area], limit, prompt: prompt, refusal: refusal(prompt)))
        }
      }
    }
    let title = LocalizedText(vi: "Ngày của văn bản", en: "The document's date")[language]
    return limits + [.days(days, title, language)]
  }

  private func kind(of column: TableColumn, _ row: AnsweredRow) -> Spreadsheet.Limit.Kind? {
    switch column {
    case .met: .oneOf([true, false].map { TableValue.word(for: $0, language) })
    case .points: row.item.map { .number(upTo: $0.maxPoints.formatted(.english)) }
    case .part, .whole, .count, .learners, .units: .whole
    case .stage: .oneOf(lines.evidence.school.stages)
    default: nil
    }
  }

  private func prompt(for row: AnsweredRow) -> Spreadsheet.Message {
    let title = LocalizedText(vi: "Mục \(row.id)", en: "Row \(row.id)")[language]
    return Spreadsheet.Message(title, EvidenceTable.explanation(of: row, language)[.howToAnswer] ?? "")
  }

  private func refusal(_ prompt: Spreadsheet.Message) -> Spreadsheet.Message {
    Spreadsheet.Message(
      LocalizedText(vi: "Ô này không nhận giá trị ấy", en: "This cell does not take that")[language], prompt.text)
  }
}

extension Spreadsheet.Limit {
  /// Days, which may be typed as text, too, as a program of another region would make other days of them.
  static func days(_ areas: [Spreadsheet.Area], _ title: String, _ language: Language) -> Self {
    let text = LocalizedText(
      vi: "Gõ ngày/tháng/năm, như 05/09/2024, rồi xem ô hiện đúng ngày ấy không.",
      en: "Type day/month/year, like 05/09/2024, and see whether the cell shows that day.")[language]
    let message = Spreadsheet.Message(title, text)
    var limit = Spreadsheet.Limit(
      areas, .day(from: Spreadsheet.Day(1950, 1, 1), to: Spreadsheet.Day(2199, 12, 31)), prompt: message,
      refusal: message)
    limit.isStrict = false
    return limit
  }
}
