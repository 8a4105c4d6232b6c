import DcsScore
import FormPage

/// One run of `dcs form`.
enum FormRun {
  /// Writes the page.
  static func write(_ arguments: Arguments, _ console: Console) throws(Failure) -> ExitCode {
    let output = Output(arguments)
    try output.check()
    var store = try CriteriaStore(arguments)
    let set = try store.chosen(arguments)
    let template = FormTemplate(html: FormPage.html, style: FormPage.style, script: FormPage.script)
    try output.write(Array(template.page(for: set.criteria, console.language).utf8), console)
    return .done
  }
}
