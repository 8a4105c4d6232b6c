import DcsReports
import DcsScore
import Papers

/// One run of `dcs score` over its files.
struct ScoreRun {
  /// What is made of an assessment.
  private enum Output {
    case report(group: String?)
    case summary
    case json
  }

  private let console: Console
  private let output: Output
  private let requiredLevel: Int?
  private var store: CriteriaStore
  /// What goes between reports, once there is one.
  private var separator = ""
  private var documents = JSONStream()
  /// The digest of the criteria file that was used last: hardly a run has two.
  private var digest: (file: String, sha256: SHA256)?
  private var worst = ExitCode.done

  init(_ arguments: Arguments, _ console: Console) throws(Failure) {
    self.console = console
    requiredLevel = try arguments.integer(ScoreOption.requireLevel)
    store = CriteriaStore(arguments, console)
    let isJSON = arguments.value(.textOrJSON) == "json"
    let isQuiet = arguments.has(ScoreOption.quiet)
    let group = arguments.value(ScoreOption.group)
    if [isJSON, isQuiet, group != nil].count(where: \.self) > 1 {
      throw Failure(
        .usage, vi: "chỉ dùng một trong ba: --format json, --quiet, --group",
        en: "only one of --format json, --quiet and --group can be used")
    }
    output = isJSON ? .json : isQuiet ? .summary : .report(group: group)
  }

  /// Scores each file. One that cannot be read or has faults is reported, and the rest goes on.
  mutating func score(_ paths: [String]) throws(Failure) -> ExitCode {
    for path in paths {
      let file = try read(path)
      switch output {
      case .json: try printJSON(of: file, isOnly: paths.count == 1)
      case .summary: if let file { try console.print(assessment(of: file).summary(console.language) + "\n") }
      case .report(let group): if let file { try printReport(of: file, group) }
      }
    }
    if case .json = output, paths.count > 1 { try console.print(documents.end()) }
    return worst
  }

  /// Reads a file; nil where it cannot be read or has faults, which is reported then.
  private mutating func read(_ path: String) throws(Failure) -> EvidenceFile? {
    do throws(Failure) {
      if let file = try EvidenceFile.read(path, &store, console) { return file }
      worst = max(worst, .doesNotHold)
    } catch {
      if error.code == .usage { throw error }
      console.report(error)
      worst = max(worst, error.code)
    }
    return nil
  }

  private mutating func printJSON(of file: EvidenceFile?, isOnly: Bool) throws(Failure) {
    var document: JSONOutput?
    if let file {
      document = try assessment(of: file).json(criteriaSHA256: digest(of: file.entry.source), console.language)
    }
    // With null, each document of an array can be told to be its file's.
    try console.print(isOnly ? document?.bytes ?? [] : documents.element(document ?? .null))
  }

  private mutating func printReport(of file: EvidenceFile, _ group: String?) throws(Failure) {
    let assessment = try assessment(of: file)
    try check(group, in: file.entry.set)
    try console.print(separator + assessment.report(console.style(for: .output), group: group))
    separator = "\n" + String(repeating: "─", count: 40) + "\n\n"
  }

  private mutating func assessment(of file: EvidenceFile) throws(Failure) -> Assessment {
    let assessment = Assessment(of: file.evidence, by: file.entry.set)
    try checkLevel(of: assessment, file.entry.set)
    return assessment
  }

  private mutating func digest(of criteria: SourceText) -> SHA256 {
    if let digest, digest.file == criteria.name { return digest.sha256 }
    let sha256 = SHA256(criteria.bytes)
    digest = (criteria.name, sha256)
    return sha256
  }

  private mutating func checkLevel(of assessment: Assessment, _ set: CriteriaSet) throws(Failure) {
    guard let requiredLevel else { return }
    try set.check(level: requiredLevel, for: "--require-level")
    if assessment.level ?? 0 < requiredLevel { worst = max(worst, .doesNotHold) }
  }

  private func check(_ group: String?, in set: CriteriaSet) throws(Failure) {
    let ids = set.groups.map(\.id)
    guard let group, !ids.contains(group) else { return }
    let list = ids.listed()
    throw Failure(
      .usage, vi: "bộ chỉ số không có nhóm \(group.quoted) (có: \(list))",
      en: "the set has no group \(group.quoted) (it has: \(list))")
  }
}
