import DcsScore

/// One run of `dcs validate` over its files.
struct ValidateRun {
  private let console: Console
  private let isJSON: Bool
  private let kind: FileKind?
  private var store: CriteriaStore
  private var document: FaultDocument
  private var checkedCount = 0
  private var faultCount = 0
  private var worst = ExitCode.done

  init(_ arguments: Arguments, _ console: Console) {
    self.console = console
    isJSON = arguments.value(ValidateOption.format) == "json"
    kind = arguments.value(ValidateOption.kind).flatMap(FileKind.init)
    store = CriteriaStore(arguments, console)
    document = FaultDocument(console.language)
  }

  /// Checks each file. What cannot be read is reported, and the rest goes on.
  mutating func validate(_ input: InputFolder) throws(Failure) -> ExitCode {
    for failure in input.failures { report(failure) }
    for path in input.files {
      do throws(Failure) {
        let source = try InputFile.read(path)
        try add(try faults(of: source), of: source)
      } catch {
        if error.code == .unwritable { throw error }
        report(error)
      }
    }
    if isJSON {
      try console.print(document.json.text)
    } else {
      let text = LocalizedText(
        vi: "Đã kiểm tra \(checkedCount) tệp, có \(faultCount) lỗi.\n",
        en: "Files checked: \(checkedCount). Errors: \(faultCount).\n")
      console.warn(text[console.language])
    }
    return worst
  }

  private mutating func report(_ failure: Failure) {
    console.report(failure)
    worst = max(worst, failure.code)
  }

  private mutating func add(_ faults: FaultLog, of source: SourceText) throws(Failure) {
    checkedCount += 1
    faultCount += faults.count
    if !faults.isEmpty { worst = max(worst, .doesNotHold) }
    if isJSON {
      document.add(faults, of: source)
    } else {
      try console.print(faults.report(source, console.style(for: .output)))
    }
  }

  private mutating func faults(of source: SourceText) throws(Failure) -> FaultLog {
    let document = JSONDocument(parsing: source.bytes)
    switch kind ?? FileKind(of: document) {
    case nil: return document.faultsOfUnknownKind
    case .criteria: return CriteriaSet.read(document).faults
    case .evidence:
      guard let entry = try store.entry(for: document) else {
        return document.faults.adding(store.unknownSet(of: document))
      }
      return Evidence.read(document, against: entry.rows).faults
    }
  }
}
