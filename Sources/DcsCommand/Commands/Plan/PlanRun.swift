import DcsReports
import DcsScore
import Papers

/// One run of `dcs plan`.
struct PlanRun {
  private let console: Console
  private let target: Int?
  private let assumptions: [String]
  private let format: ReportFormat
  private var store: CriteriaStore

  init(_ arguments: Arguments, _ console: Console) throws(Failure) {
    self.console = console
    target = try arguments.integer(PlanOption.target)
    assumptions = arguments.values(PlanOption.assume)
    format = ReportFormat(arguments)
    store = try CriteriaStore(arguments)
  }

  /// Plans for the school of a file.
  mutating func plan(_ path: String) throws(Failure) -> ExitCode {
    let file = try EvidenceFile.read(path, &store)
    let assessment = file.assessment
    let set = assessment.criteria
    if let target { try set.check(level: target, for: "--target") }
    let assumed = try PlanAssumption.read(assumptions, by: assessment.evidence.set)
    guard let roadmap = Roadmap(from: assessment, to: target, assuming: assumed) else {
      throw set.lacksLevels(for: "'dcs plan'")
    }
    try console.print(format, roadmap.paper(console.language), json: roadmap.json(console.language))
    if let note = file.noteOfMissingFiles { console.note(note) }
    return roadmap.outcome == .unreachable ? .doesNotHold : .done
  }
}
