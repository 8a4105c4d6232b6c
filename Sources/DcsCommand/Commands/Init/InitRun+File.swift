import DcsReports
import DcsScore

extension InitRun {
  /// Writes the file, and says what comes next.
  func make(_ output: Output, _ evidence: Evidence) throws(Failure) {
    let form = try EvidenceForm(arguments, output.path, console.language)
    try output.write(try form.bytes(of: evidence, console.language), console)
    if output.isStandard { return }
    console.warn(guide(output.path, evidence.set.criteria, store.file(chosenBy: arguments)))
  }

  /// Writes the file where somebody says, who is asked again for as long as that cannot be done: whatever was answered
  /// before would be lost otherwise.
  func makeWhereAsked(_ evidence: Evidence) throws(Failure) {
    // Somebody who sends the output elsewhere has said where it goes.
    guard let prompt, Platform.isTerminal(.output) else { return try make(Output("-", arguments), evidence) }
    let name = console.language == .vietnamese ? "ho-so" : "evidence"
    let usual = name + "." + (arguments.value(EvidenceOption.format) ?? "json")
    let question = LocalizedText(vi: "Ghi vào tệp (.xlsx để điền bằng bảng tính)", en: "File (.xlsx for a spreadsheet)")
    try prompt.ask(question, usual: usual) { path throws(Failure) in
      if !arguments.has(.force), OutputFile.isThere(path) {
        throw Failure(
          .unwritable, vi: "tệp '\(path)' đã có; hãy gõ tên khác (Ctrl+C để dừng)",
          en: "file '\(path)' is there already; type another name (Ctrl+C to stop)")
      }
      let output = Output(path, arguments)
      try output.check()
      try make(output, evidence)
    }
  }
}
