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
  private var documents: [JSONOutput] = []
  private var reports: [String] = []
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
      let count = documents.count
      do throws(Failure) {
        try score(path)
      } catch {
        if error.code == .usage { throw error }
        console.report(error)
        worst = max(worst, error.code)
      }
      // So that each document of an array can be told to be its file's.
      if case .json = output, paths.count > 1, documents.count == count { documents.append(.null) }
    }
    switch output {
    case .json:
      if paths.count > 1 { documents = [.array(documents)] }
      for document in documents { try console.print(document.text) }
    case .summary: try console.print(reports.joined())
    case .report: try console.print(reports.joined(separator: "\n" + String(repeating: "─", count: 40) + "\n\n"))
    }
    return worst
  }

  private mutating func score(_ path: String) throws(Failure) {
    if let file = try EvidenceFile.read(path, &store, console) {
      try add(Assessment(of: file.evidence, by: file.entry.set), file.entry)
    } else {
      worst = max(worst, .doesNotHold)
    }
  }

  private mutating func add(_ assessment: Assessment, _ entry: CriteriaStore.Entry) throws(Failure) {
    try checkLevel(of: assessment, entry.set)
    switch output {
    case .json: documents.append(assessment.json(criteriaSHA256: SHA256(entry.source.bytes), console.language))
    case .summary: reports.append(assessment.summary(console.language) + "\n")
    case .report(let group):
      try check(group, in: entry.set)
      reports.append(assessment.report(console.style(for: .output), group: group))
    }
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
