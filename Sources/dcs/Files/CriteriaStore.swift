import BundledCriteria
import DcsScore

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
  private let ownPath: String?
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

  /// The ids of the sets that are compiled in: a bundled file is named after its set.
  var bundledIDs: [String] { BundledCriteria.files.map { String($0.name.dropLast(".json".count)) } }

  /// The set of an id, or nil where there is none such; the user's own set, where there is one, whatever its id.
  mutating func set(_ id: String) throws(Failure) -> Entry? {
    if let ownPath { return try entry(ownPath) { path throws(Failure) in try InputFile.read(path) } }
    guard let file = BundledCriteria.files.first(where: { $0.name == "\(id).json" }) else { return nil }
    return try entry(file)
  }

  /// The set that a file is held against when it names none; all faults but that one are in its place then.
  mutating func anySet() throws(Failure) -> Entry? { try all().first }

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
