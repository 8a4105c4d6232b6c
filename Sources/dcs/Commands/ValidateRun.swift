import DcsScore

/// One run of `dcs validate` over its files.
struct ValidateRun {
  private let console: Console
  private let isJSON: Bool
  private let kind: FileKind?
  private var store: CriteriaStore
  private var document: FaultDocument
  private var faultCount = 0
  private var worst = ExitCode.done

  init(_ arguments: Arguments, _ console: Console) {
    self.console = console
    isJSON = arguments.value(ValidateOption.format) == "json"
    kind = arguments.value(ValidateOption.kind).flatMap(FileKind.init)
    store = CriteriaStore(arguments, console)
    document = FaultDocument(console.language)
  }

  /// Checks each file. One that cannot be read is reported, and the rest goes on.
  mutating func validate(_ paths: [String]) throws(Failure) -> ExitCode {
    for path in paths {
      do throws(Failure) {
        let source = try InputFile.read(path)
        try add(try faults(of: source), of: source)
      } catch {
        if error.code == .unwritable { throw error }
        console.report(error)
        worst = max(worst, error.code)
      }
    }
    if isJSON {
      try console.print(document.json.text)
    } else {
      let text = LocalizedText(
        vi: "Đã kiểm tra \(paths.count) tệp, có \(faultCount) lỗi.\n",
        en: "Files checked: \(paths.count). Errors: \(faultCount).\n")
      console.warn(text[console.language])
    }
    return worst
  }

  private mutating func add(_ faults: FaultLog, of source: SourceText) throws(Failure) {
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
