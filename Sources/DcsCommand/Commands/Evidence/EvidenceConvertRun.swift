import DcsScore
import Papers

/// One run of `dcs evidence convert`.
struct EvidenceConvertRun {
  private let arguments: Arguments
  private let console: Console
  private var store: CriteriaStore

  init(_ arguments: Arguments, _ console: Console) {
    self.arguments = arguments
    self.console = console
    store = CriteriaStore(arguments, console)
  }

  /// Writes the other form of a file; nothing is written where it has faults.
  mutating func convert(_ path: String) throws(Failure) -> ExitCode {
    try arguments.checkStandardInput([.criteria])
    let output = arguments.value(.output) ?? "-"
    let isForced = arguments.has(.force)
    if output != "-" {
      try OutputFile.check(output, isForced: isForced, inputs: [path, store.ownPath].compactMap { $0 })
    }
    guard let file = try EvidenceFile.read(path, &store, console) else {
      throw Failure(
        .doesNotHold, vi: "hồ sơ '\(path)' có lỗi nên chưa đổi được; hãy sửa trước",
        en: "the evidence '\(path)' has faults and cannot be converted; mend it first")
    }
    let form = try EvidenceForm(arguments, output, isUsuallyTable: !file.document.isTable, console.language)
    let bytes = form.bytes(of: file.evidence, file.entry.set, console.language)
    if case .table = form, bytes.contains(0) {
      throw Failure(
        .doesNotHold, vi: "hồ sơ có ký tự U+0000, là thứ mà CSV không chứa được; hãy xóa ký tự đó",
        en: "the evidence has the character U+0000, which a CSV cannot hold; delete it")
    }
    try OutputFile.write(bytes, to: output, isForced: isForced, console)
    if let names = file.document.tableRows?.ownNames, !names.isEmpty {
      let list = names.listed()
      let note = LocalizedText(
        vi: "Lưu ý: cột hoặc dòng riêng của trường không được chuyển sang: \(list)",
        en: "Note: the school's own columns or lines are not carried over: \(list)")
      console.warn(note[console.language].withoutControls + "\n")
    }
    return .done
  }
}
