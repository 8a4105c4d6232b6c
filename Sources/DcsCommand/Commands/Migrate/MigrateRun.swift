import DcsReports
import DcsScore
import Papers

/// One run of `dcs migrate`.
struct MigrateRun {
  private let console: Console
  /// What names the evidence, the new set and, where it is a file, the old one.
  private let inputs: [String]
  private let newName: String
  private let mappings: [String]
  private let output: String
  private let isForced: Bool
  private var store: CriteriaStore

  init(_ arguments: Arguments, _ console: Console) throws(Failure) {
    self.console = console
    guard let name = arguments.value(MigrateOption.to) else {
      throw Failure(.usage, vi: "'dcs migrate' cần --to BỘ", en: "'dcs migrate' needs --to SET")
    }
    inputs = [arguments.operands[0], name, arguments.value(.criteria)].compactMap { $0 }
    try arguments.checkStandardInput([MigrateOption.to, .criteria])
    newName = name
    mappings = arguments.values(MigrateOption.map)
    output = arguments.value(.output) ?? "-"
    isForced = arguments.has(.force)
    store = CriteriaStore(arguments, console)
  }

  /// Moves a file; nothing is written where it or a set has faults.
  mutating func migrate(_ path: String) throws(Failure) -> ExitCode {
    let isTable = [".csv", ".tsv"].contains { output.lowercased().hasSuffix($0) }
    if isTable {
      throw Failure(
        .usage, vi: "'dcs migrate' ghi tệp JSON; hãy đặt tên kết thúc bằng .json, rồi đổi bằng dcs evidence convert",
        en: "'dcs migrate' writes JSON; choose a name that ends with .json, then use dcs evidence convert")
    }
    if output != "-" { try OutputFile.check(output, isForced: isForced, inputs: inputs) }
    let new = try store.named(newName).set
    guard let file = try EvidenceFile.read(path, &store, console) else {
      throw Failure(
        .doesNotHold, vi: "hồ sơ '\(path)' có lỗi theo bộ chỉ số của nó nên chưa chuyển được; hãy sửa trước",
        en: "the evidence '\(path)' has faults by its own set and cannot be moved; mend it first")
    }
    let json = file.asJSON
    let renamings = try MigrateMapping.renamings(mappings, from: file.entry.set, to: new)
    guard
      let migration = EvidenceMigration(
        of: json.document, json.source, from: file.entry.set, to: new, renaming: renamings)
    else {
      throw Failure(
        .doesNotHold, vi: "bộ chỉ số '\(new.id)' không áp dụng cho cấp học nào của trường",
        en: "the set '\(new.id)' covers none of the school's stages")
    }
    try OutputFile.write(migration.bytes, to: output, isForced: isForced, console)
    console.warn(migration.report(console.style(for: .error)))
    if !file.evidence.files.isEmpty { remindOfFiles(path) }
    return migration.isComplete ? .done : .doesNotHold
  }

  /// Attached files are looked for from the folder of the evidence on, which may be another now.
  private func remindOfFiles(_ path: String) {
    if output == "-"
      || SystemPath.resolved(SystemPath.folder(of: output)) == SystemPath.resolved(SystemPath.folder(of: path))
    {
      return
    }
    let reminder = LocalizedText(
      vi: "Lưu ý: hồ sơ mới ở thư mục khác; hãy chép các tệp đính kèm sang đó, giữ nguyên đường dẫn.\n",
      en: "Note: the new file is in another folder; copy the attached files there by the same paths.\n")
    console.warn(reminder[console.language])
  }
}
