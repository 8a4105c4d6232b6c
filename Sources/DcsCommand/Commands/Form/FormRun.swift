import DcsScore
import FormPage

/// One run of `dcs form`.
struct FormRun {
  private let console: Console
  private let arguments: Arguments
  private let output: String
  private let isForced: Bool
  private var store: CriteriaStore

  init(_ arguments: Arguments, _ console: Console) {
    self.console = console
    self.arguments = arguments
    output = arguments.value(.output) ?? "-"
    isForced = arguments.has(.force)
    store = CriteriaStore(arguments, console)
  }

  /// Writes the page.
  mutating func write() throws(Failure) -> ExitCode {
    if output != "-" {
      let inputs = [arguments.operands.first, arguments.value(.criteria)].compactMap { $0 }
      try OutputFile.check(output, isForced: isForced, inputs: inputs)
    }
    let criteria = try store.chosen(arguments).set
    let template = FormTemplate(html: FormPage.html, style: FormPage.style, script: FormPage.script)
    let page = template.page(for: criteria, console.language)
    try OutputFile.write(Array(page.utf8), to: output, isForced: isForced, console)
    return .done
  }
}
