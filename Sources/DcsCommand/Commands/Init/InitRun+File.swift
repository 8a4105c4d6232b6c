import DcsReports
import DcsScore

extension InitRun {
  /// Makes sure that a file may be written before anything is asked.
  func check(_ path: String) throws(Failure) {
    if path == "-" { return }
    let inputs = [store.ownPath, arguments.operands.first].compactMap { $0 }
    try OutputFile.check(path, isForced: arguments.has(.force), inputs: inputs)
  }

  /// Writes the file, and says what comes next.
  func make(_ path: String, _ evidence: Evidence, _ set: CriteriaSet) throws(Failure) {
    let form = try EvidenceForm(arguments, path, console.language)
    let bytes = form.bytes(of: evidence, set, console.language)
    try OutputFile.write(bytes, to: path, isForced: arguments.has(.force), console)
    if path != "-" { console.warn(guide(path, set, CriteriaStore.file(chosenBy: arguments))) }
  }

  /// Writes the file where somebody says, who is asked again for as long as that cannot be done: whatever was answered
  /// before would be lost otherwise.
  func makeWhereAsked(_ evidence: Evidence, _ set: CriteriaSet) throws(Failure) {
    // Somebody who sends the output elsewhere has said where it goes.
    guard let prompt, Platform.isTerminal(.output) else { return try make("-", evidence, set) }
    let name = console.language == .vietnamese ? "ho-so" : "evidence"
    let usual = name + (arguments.value(EvidenceOption.format) == "csv" ? ".csv" : ".json")
    let question = LocalizedText(vi: "Ghi vào tệp (.csv để điền bằng bảng tính)", en: "File (.csv for a spreadsheet)")
    try prompt.ask(question, usual: usual) { path throws(Failure) in
      if !arguments.has(.force), OutputFile.isThere(path) {
        throw Failure(
          .unwritable, vi: "tệp '\(path)' đã có; hãy gõ tên khác (Ctrl+C để dừng)",
          en: "file '\(path)' is there already; type another name (Ctrl+C to stop)")
      }
      try check(path)
      try make(path, evidence, set)
    }
  }
}
