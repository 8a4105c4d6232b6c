import DcsScore
import FormPage

/// One run of `dcs form`.
struct FormRun {
  private let console: Console
  /// The id or the file of the set; nil for the one that is there.
  private let setName: String?
  private let inputs: [String]
  private let output: String
  private let isForced: Bool
  private var store: CriteriaStore

  init(_ arguments: Arguments, _ console: Console) throws(Failure) {
    self.console = console
    setName = arguments.operands.first
    inputs = [setName, arguments.value(.criteria)].compactMap { $0 }
    if inputs.count > 1 {
      throw Failure(
        .usage, vi: "chỉ nêu bộ chỉ số một lần: BỘ hoặc --criteria", en: "name the set once: as SET or by --criteria")
    }
    output = arguments.value(.output) ?? "-"
    isForced = arguments.has(.force)
    store = CriteriaStore(arguments, console)
  }

  /// Writes the page.
  mutating func write() throws(Failure) -> ExitCode {
    if output != "-" { try OutputFile.check(output, isForced: isForced, inputs: inputs) }
    let template = FormTemplate(html: FormPage.html, style: FormPage.style, script: FormPage.script)
    let page = template.page(for: try store.chosen(setName).set, console.language)
    if output == "-" {
      try console.print(page)
    } else {
      try OutputFile.create(output, with: Array(page.utf8), isForced: isForced)
    }
    return .done
  }
}
