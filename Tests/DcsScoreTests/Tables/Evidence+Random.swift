@testable import DcsScore

/// Texts that are hard on tables and spreadsheets.
private let hardTexts = [
  "Kế hoạch", "=1+1", "+1", "-1", "@a", "'x", "''", "007", "3/2024", "1.10", "05/09/2024", "TRUE", "#1", "1,5",
  "a;b", "a,b", "a\tb", "say \"hi\"", "\"", "\"\"\"", "hai\ndòng", "hai\r\ndòng", "a\rb", "đ", "  x".trimmed, "(a)",
  "'(a)", "3/24", "chủ tịch",
  "Mục 1",
  "𝒳 emoji 👩‍🏫", "e\u{301}\u{323}".normalizedToNFC, "a\u{200B}b", "ngày 05/09/2024", "sep=;", "1 000", "x'", "\\", "<b>",
]

extension String {
  /// One of the texts.
  static func hard(_ random: inout SeededGenerator) -> String {
    hardTexts.randomElement(using: &random) ?? "x"
  }

  /// One of the texts, or none.
  static func perhapsHard(_ random: inout SeededGenerator) -> String? {
    Bool.random(using: &random) ? hard(&random) : nil
  }
}

extension Evidence {
  /// Evidence that has no fault, with all that may stand in a file.
  init(random set: CriteriaSet, _ random: inout SeededGenerator) {
    let stages = Array(set.stages.map(\.id).shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random)))
    let school = School(
      name: .hard(&random), code: .perhapsHard(&random), stages: stages, commune: .perhapsHard(&random),
      province: .perhapsHard(&random), managedBy: .perhapsHard(&random))
    var answers: [Answer?] = []
    for row in set.answeredRows {
      let answer = Answer(random: row, stages, &random)
      answers.append(answer == .empty || Int.random(in: 0...3, using: &random) == 0 ? nil : answer)
    }
    self.init(
      set: IndexedSet(set), schoolYear: SchoolYear(containing: CalendarDate(year: 2024, month: 9, day: 5) ?? .last),
      school: school, answers: answers)
  }
}

extension Answer {
  fileprivate init(random row: AnsweredRow, _ stages: [String], _ random: inout SeededGenerator) {
    let whole = Int.random(in: 1...Evidence.mostUnits, using: &random)
    let isGiven = Bool.random(using: &random)
    let kind = row.item?.rule.kind
    var takesShare = false
    var takesCount = false
    if case .proportion? = kind { takesShare = true }
    if case .tiers(let tiers)? = kind { tiers.measure == .count ? (takesCount = true) : (takesShare = true) }
    let points = row.item.flatMap { item in
      item.rule.isBinding || !isGiven
        ? nil : Points(hundredths: Int.random(in: 0...item.maxPoints.hundredths, using: &random))
    }
    var facts: [StageFacts] = []
    if case .standard? = kind, points != nil {
      for stage in stages {
        let (learners, units) = (Int.random(in: 0...200, using: &random), Int.random(in: 0...99, using: &random))
        facts.append(StageFacts(stage: stage, learners: learners, units: units))
      }
    }
    var documents: [Document] = []
    for _ in 0..<Int.random(in: 0...3, using: &random) { documents.append(Document(random: &random)) }
    let takesFlag = kind == nil || kind == .met
    let values = Values(
      met: takesFlag ? Bool.random(using: &random) : nil, points: points,
      part: takesShare ? Int.random(in: 0...whole, using: &random) : nil, whole: takesShare ? whole : nil,
      count: takesCount ? whole : nil)
    self.init(values: values, byStage: facts, documents: documents, note: String.perhapsHard(&random))
  }
}

extension Answer.Document {
  fileprivate init(random: inout SeededGenerator) {
    let (number, link, file) = (String.perhapsHard(&random), String.perhapsHard(&random), String.perhapsHard(&random))
    let isNone = number == nil && link == nil && file == nil
    let day = CalendarDate(
      year: Int.random(in: 1...9999, using: &random), month: Int.random(in: 1...12, using: &random),
      day: Int.random(in: 1...28, using: &random))
    self.init(
      title: .hard(&random), number: isNone ? .hard(&random) : number, date: Bool.random(using: &random) ? day : nil,
      link: link, file: file)
  }
}
