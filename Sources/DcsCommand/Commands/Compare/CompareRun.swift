import DcsReports
import DcsScore
import Papers

/// One run of `dcs compare`.
struct CompareRun {
  private let arguments: Arguments
  private let console: Console
  private var store: CriteriaStore

  init(_ arguments: Arguments, _ console: Console) throws(Failure) {
    self.arguments = arguments
    self.console = console
    store = try CriteriaStore(arguments)
  }

  /// Reports how the two assessments differ and, where that is asked for, whether something was lost.
  mutating func compare() throws(Failure) -> ExitCode {
    let old = try OutcomeFile.read(arguments.operands[0], isEarlier: true, &store, console)
    let new = try OutcomeFile.read(arguments.operands[1], &store, console)
    let comparison = try old.comparison(with: new)
    try console.print(
      ReportFormat(arguments), comparison.paper((new.set ?? old.set)?.criteria, console.language),
      json: comparison.json)
    guard arguments.has(CompareOption.failOnRegression), let lost = comparison.lossMessage else { return .done }
    console.report(Failure(.doesNotHold, lost))
    return .doesNotHold
  }
}
