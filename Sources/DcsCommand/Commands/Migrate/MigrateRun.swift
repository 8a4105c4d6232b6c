import DcsReports
import DcsScore
import Papers

/// One run of `dcs migrate`.
struct MigrateRun {
  private let console: Console
  private let newName: String
  private let mappings: [String]
  private let output: Output
  private var store: CriteriaStore

  init(_ arguments: Arguments, _ console: Console) throws(Failure) {
    self.console = console
    guard let name = arguments.value(MigrateOption.to) else {
      throw Failure(.usage, vi: "'dcs migrate' cần --to BỘ", en: "'dcs migrate' needs --to SET")
    }
    newName = name
    mappings = arguments.values(MigrateOption.map)
    output = Output(arguments)
    store = try CriteriaStore(arguments)
  }

  /// Moves a file; nothing is written where it or a set has faults.
  mutating func migrate(_ path: String) throws(Failure) -> ExitCode {
    let isTable = [".csv", ".tsv", ".xlsx"].contains { output.path.lowercased().hasSuffix($0) }
    if isTable {
      throw Failure(
        .usage, vi: "'dcs migrate' ghi tệp JSON; hãy đặt tên kết thúc bằng .json, rồi đổi bằng dcs evidence convert",
        en: "'dcs migrate' writes JSON; choose a name that ends with .json, then use dcs evidence convert")
    }
    try output.check()
    let new = try store.named(newName)
    let old = try read(path)
    let set = old.evidence.set
    let renamings = try MigrateMapping.renamings(mappings, from: set, to: new)
    guard let migration = EvidenceMigration(of: old.asJSON, from: set.criteria, to: new, renaming: renamings) else {
      throw Failure(
        .doesNotHold, vi: "bộ chỉ số '\(new.criteria.id)' không áp dụng cho cấp học nào của trường",
        en: "the set '\(new.criteria.id)' covers none of the school's stages")
    }
    try output.write(migration.bytes, console)
    console.warn(migration.paper(console.language))
    if !old.evidence.files.isEmpty { remindOfFiles(path) }
    return migration.isComplete ? .done : .doesNotHold
  }

  private mutating func read(_ path: String) throws(Failure) -> EvidenceFile {
    do throws(Failure) {
      return try EvidenceFile.read(path, &store)
    } catch  where error.message == nil {
      throw error.preventing(
        vi: "hồ sơ '\(path)' có lỗi theo bộ chỉ số của nó nên chưa chuyển được; hãy sửa trước",
        en: "the evidence '\(path)' has faults by its own set and cannot be moved; mend it first")
    }
  }

  /// Attached files are looked for from the folder of the evidence on, which may be another now.
  private func remindOfFiles(_ path: String) {
    let folders = [output.path, path].map { SystemPath.resolved(SystemPath.folder(of: $0)) }
    if output.isStandard || folders[0] == folders[1] { return }
    let reminder = LocalizedText(
      vi: "Lưu ý: hồ sơ mới ở thư mục khác; hãy chép các tệp đính kèm sang đó, giữ nguyên đường dẫn.\n",
      en: "Note: the new file is in another folder; copy the attached files there by the same paths.\n")
    console.warn(reminder[console.language])
  }
}
