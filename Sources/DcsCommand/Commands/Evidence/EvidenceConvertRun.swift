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
    let file = ParsedFile(try InputFile.read(path, store.limit))
    let form = try EvidenceForm(arguments, output.path, isUsuallyTable: !file.isTable, console.language)
    if FileKind(of: file.document) == .council {
      // A council names no set; where there is only one, its terms are told.
      let set = try? store.only().criteria
      try output.write(try form.bytes(of: council(file, path), set, console.language), console)
    } else {
      try output.write(try form.bytes(of: evidence(file, path), console.language), console)
    }
    if let names = file.tableRows?.ownNames, !names.isEmpty { tell(leftOut: names) }
    return .done
  }

  private func council(_ file: ParsedFile, _ path: String) throws(Failure) -> Council {
    let reading = Council.read(file.document)
    if let council = reading.model { return council }
    throw Failure(.doesNotHold, nil, files: [Failure.File(source: file.source, faults: reading.faults)]).preventing(
      vi: "tệp Hội đồng '\(path)' có lỗi nên chưa đổi được; hãy sửa trước",
      en: "the council's file '\(path)' has faults and cannot be converted; mend it first")
  }

  private mutating func evidence(_ file: ParsedFile, _ path: String) throws(Failure) -> Evidence {
    do throws(Failure) {
      let choice = file.document.root == nil ? SetChoice() : try store.choice(for: file.document)
      return try EvidenceFile(file, by: choice).evidence
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
