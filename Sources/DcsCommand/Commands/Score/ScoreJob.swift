import DcsReports
import DcsScore
import Papers

/// What `dcs score` does with each file, on whichever core.
struct ScoreJob: Sendable {
  /// What is made of an assessment.
  enum Form: Hashable {
    case report(ReportFormat, groups: [String])
    case summary
    case json
  }

  /// The set that a file is scored by, with what programs are told of it where they are.
  struct Choice: Sendable {
    let set: SetChoice
    var reference: ResultFile.Criteria?
  }

  /// What came of a file.
  struct Scored: Sendable {
    /// The path of the file.
    let file: String
    let output: Output
    /// What to say of attached files that are not there.
    let missingFiles: LocalizedText?
    /// By which a school that comes again is known; nil where there is one file, or no end of them.
    let school: String?
    /// Whether the school has the level that is asked for.
    let isHighEnough: Bool
  }

  enum Output: Sendable {
    case report(ShownText)
    /// A part of a document that is made when all parts are there.
    case paper(Paper)
    case line(String)
    /// A document that is all there is to write.
    case document([UInt8])
    case element(JSONStream.Element)
  }

  /// How a document is laid out.
  enum Layout {
    /// As a file.
    case file
    /// As an element of a list, as those of many files are.
    case element
    /// On a line of its own.
    case line
  }

  let form: Form
  var layout = Layout.file
  /// Whether the result is a list of documents.
  var isList: Bool { form == .json && layout == .element }
  private let requiredLevel: Int?
  private let language: Language
  private let style: TextStyle

  init(_ arguments: Arguments, _ console: Console) throws(Failure) {
    requiredLevel = try arguments.integer(ScoreOption.requireLevel)
    language = console.language
    style = console.style(for: .output)
    try ScoreOption.check(arguments)
    let format = ReportFormat(arguments)
    let isQuiet = ScoreOption.isSummary(arguments)
    let groups = arguments.values(ScoreOption.group).flatMap { word in
      let ids = [String].typed(word)
      return ids.isEmpty ? [word] : ids
    }
    form = format == .json ? .json : isQuiet ? .summary : .report(format, groups: groups)
  }

  /// Scores a file.
  func score(_ file: ParsedFile, by choice: Choice) -> Attempt<Scored> {
    Attempt { () throws(Failure) in
      let evidence = try EvidenceFile(file, by: choice.set)
      let isHighEnough = try isHighEnough(evidence.assessment)
      return Scored(
        file: file.source.name, output: try output(of: evidence.assessment, choice.reference),
        // A line lies in no folder.
        missingFiles: layout == .line ? nil : evidence.noteOfMissingFiles,
        school: layout == .element ? RepeatedSchools.key(of: evidence.evidence) : nil, isHighEnough: isHighEnough)
    }
  }

  private func output(of assessment: Assessment, _ reference: ResultFile.Criteria?) throws(Failure) -> Output {
    switch form {
    case .json:
      let document = assessment.json(reference: reference, language)
      return switch layout {
      case .file: .document(document.bytes)
      case .element: .element(JSONStream.Element(document))
      case .line: .document(document.lineBytes)
      }
    case .summary: return .line(assessment.summary(language) + "\n")
    case .report(let format, let groups):
      try check(groups, in: assessment.criteria)
      let paper = assessment.paper(language, groups: groups)
      return format == .docx ? .paper(paper) : .report(paper.shown(as: format, style))
    }
  }

  private func isHighEnough(_ assessment: Assessment) throws(Failure) -> Bool {
    guard let requiredLevel else { return true }
    try assessment.criteria.check(level: requiredLevel, for: "--require-level")
    return assessment.level ?? 0 >= requiredLevel
  }

  private func check(_ groups: [String], in set: CriteriaSet) throws(Failure) {
    let ids = set.groups.map(\.id)
    guard let group = groups.first(where: { !ids.contains($0) }) else { return }
    let list = ids.listed()
    throw Failure(
      .usage, vi: "bộ chỉ số không có nhóm \(group.quoted) (có: \(list))",
      en: "the set has no group \(group.quoted) (it has: \(list))")
  }
}
