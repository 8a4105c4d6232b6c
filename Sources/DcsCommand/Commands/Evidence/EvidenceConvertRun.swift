import DcsScore
import Papers

/// One run of `dcs evidence convert`.
struct EvidenceConvertRun {
  private let arguments: Arguments
  private let console: Console
  private let output: Output
  private var store: CriteriaStore

  init(_ arguments: Arguments, _ console: Console) throws(Failure) {
    self.arguments = arguments
    self.console = console
    output = Output(arguments)
    store = try CriteriaStore(arguments)
  }

  /// Writes the other form of a file; nothing is written where it has faults.
  mutating func convert(_ path: String) throws(Failure) -> ExitCode {
    try output.check()
    let evidence = try read(path)
    let form = try EvidenceForm(arguments, output.path, isUsuallyTable: !evidence.file.isTable, console.language)
    try output.write(form.bytes(of: evidence.evidence, console.language), console)
    if let names = evidence.file.tableRows?.ownNames, !names.isEmpty { tell(leftOut: names) }
    return .done
  }

  private mutating func read(_ path: String) throws(Failure) -> EvidenceFile {
    do throws(Failure) {
      return try EvidenceFile.read(path, &store)
    } catch  where error.message == nil {
      throw error.preventing(
        vi: "hồ sơ '\(path)' có lỗi nên chưa đổi được; hãy sửa trước",
        en: "the evidence '\(path)' has faults and cannot be converted; mend it first")
    }
  }

  private func tell(leftOut names: [String]) {
    let note = LocalizedText(
      vi: "Lưu ý: cột hoặc dòng riêng của trường không được chuyển sang: \(names.listed())",
      en: "Note: the school's own columns or lines are not carried over: \(names.listed())")
    console.warn(note[console.language].withoutControls + "\n")
  }
}
