import BundledCriteria
import DcsReports
import DcsScore
import Papers

/// The indicator sets that a command can use: those compiled in, or the one of a file that the user names.
struct CriteriaStore {
  /// A criteria file that was read.
  struct Entry {
    let set: CriteriaSet
    let rows: CriteriaRows
    let source: SourceText
  }

  private let console: Console
  /// The path of the user's own criteria file.
  let ownPath: String?
  /// What came of reading each source; a file that cannot be used is reported once.
  private var known: [Known] = []

  private struct Known {
    let name: String
    var entry: Entry?
    var failure: Failure?
  }

  init(_ arguments: Arguments, _ console: Console) {
    self.console = console
    ownPath = arguments.value(.criteria) ?? console.environment("DCS_CRITERIA")
  }

  /// The set of an id, or nil where there is none such; the user's own set, where there is one, whatever its id.
  mutating func set(_ id: String) throws(Failure) -> Entry? {
    if let ownPath { return try entry(ownPath) { path throws(Failure) in try InputFile.read(path) } }
    guard let file = BundledCriteria.files.first(where: { $0.name == "\(id).json" }) else { return nil }
    return try entry(file)
  }

  /// The set of a file that the user names; one of those compiled in where the name is its id.
  mutating func named(_ name: String) throws(Failure) -> Entry {
    let bundled = BundledCriteria.files.first { $0.name == "\(name).json" }
    if let bundled, let entry = try entry(bundled) { return entry }
    do throws(Failure) {
      return try read(try InputFile.read(name))
    } catch {
      let ids = BundledCriteria.files.map { String($0.name.dropLast(".json".count)) }
      throw Failure(error.code, error.message.suggesting(name.closest(among: ids)))
    }
  }

  /// The set that the user names, as the operand or by `--criteria`, or where none is named, the only one there is.
  mutating func chosen(_ arguments: Arguments) throws(Failure) -> Entry {
    if let name = arguments.operands.first {
      if !arguments.has(.criteria) { return try named(name) }
      throw Failure(
        .usage, vi: "chỉ nêu bộ chỉ số một lần: BỘ hoặc --criteria", en: "name the set once: as SET or by --criteria")
    }
    let all = try all()
    if all.count == 1 { return all[0] }
    let ids = all.map(\.set.id).listed()
    throw Failure(
      .usage, vi: "có nhiều bộ chỉ số (\(ids)); hãy nêu một bộ", en: "there are several sets (\(ids)); name one")
  }

  /// The file by which a later command finds the set that was chosen; nil where it finds it anyway.
  static func file(chosenBy arguments: Arguments) -> String? {
    let name = arguments.operands.first ?? arguments.value(.criteria)
    return name.flatMap { name in BundledCriteria.files.contains { $0.name == "\(name).json" } ? nil : name }
  }

  /// The set that an evidence file names, or nil where there is none such; any at all where the file names none, which
  /// is a fault that reading the file then finds.
  mutating func entry(for document: JSONDocument) throws(Failure) -> Entry? {
    guard let named = Evidence.criteriaID(of: document) else { return try all().first }
    return try set(named.id)
  }

  /// The fault of an evidence file that names a set that there is not.
  func unknownSet(of document: JSONDocument) -> Fault? {
    // A bundled file is named after its set.
    let ids = BundledCriteria.files.map { String($0.name.dropLast(".json".count)) }
    return Evidence.criteriaID(of: document).map { named in
      let message = LocalizedText(
        vi: "không có bộ chỉ số \(named.id.quoted) (có sẵn: \(ids.listed())); dùng --criteria để chọn tệp khác",
        en: "there is no indicator set \(named.id.quoted) (built in: \(ids.listed())); name another file by --criteria")
      return Fault(.otherCriteria, at: named.range, message.suggesting(named.id.closest(among: ids)))
    }
  }

  /// All sets: those compiled in, or the user's own alone.
  mutating func all() throws(Failure) -> [Entry] {
    if ownPath != nil { return try set("").map { [$0] } ?? [] }
    var all: [Entry] = []
    for file in BundledCriteria.files {
      if let entry = try entry(file) { all.append(entry) }
    }
    return all
  }

  private mutating func entry(_ file: BundledCriteria.File) throws(Failure) -> Entry? {
    try entry(file.name) { name in SourceText(name: name, bytes: Array(file.text.utf8)) }
  }

  private mutating func entry(
    _ name: String, _ source: (String) throws(Failure) -> SourceText
  ) throws(Failure) -> Entry? {
    if let found = known.first(where: { $0.name == name }) {
      if let failure = found.failure { throw failure }
      return found.entry
    }
    do throws(Failure) {
      let entry = try read(try source(name))
      known.append(Known(name: name, entry: entry))
      return entry
    } catch {
      known.append(Known(name: name, failure: error))
      throw error
    }
  }

  private func read(_ source: SourceText) throws(Failure) -> Entry {
    let reading = CriteriaSet.read(JSONDocument(parsing: source.bytes))
    guard let set = reading.model else {
      console.warn(reading.faults.report(source, console.style(for: .error)))
      throw Failure(
        .doesNotHold, vi: "tệp bộ chỉ số '\(source.name)' có lỗi nên không dùng được",
        en: "the criteria file '\(source.name)' has faults and cannot be used")
    }
    return Entry(set: set, rows: CriteriaRows(set), source: source)
  }
}
