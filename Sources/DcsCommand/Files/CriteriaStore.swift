import BundledCriteria
import DcsScore

/// The indicator sets that a command can use: those compiled in, or the one of a file that the user names.
struct CriteriaStore {
  /// Where a set comes from. A file of the user's may be called as a bundled one is.
  private enum Source: Equatable {
    case bundled(String)
    case own
  }

  private let bundled: [BundledCriteria.File]
  /// The path of the user's own criteria file.
  let ownPath: String?
  /// How large the files may be that the command reads, this one among them.
  let limit: InputLimit
  /// What came of reading each source; a file with faults tells them once.
  private var known: [(source: Source, set: Attempt<IndexedSet>)] = []
  /// The references to sets that were asked for.
  private var references: [ResultFile.Criteria] = []

  init(_ arguments: Arguments, bundled: [BundledCriteria.File] = BundledCriteria.files) throws(Failure) {
    self.bundled = bundled
    ownPath = arguments.value(.criteria)
    limit = try InputLimit(arguments)
  }

  /// The ids of the sets compiled in. A bundled file is named after its set.
  private var bundledIDs: [String] { bundled.map { String($0.name.dropLast(".json".count)) } }

  /// The set of an id, or nil where there is none such; the user's own set, where there is one, whatever its id.
  mutating func set(_ id: String) throws(Failure) -> IndexedSet? {
    if let ownPath { return try set(.own) { [limit] () throws(Failure) in try InputFile.read(ownPath, limit) } }
    guard let file = bundled.first(where: { $0.name == "\(id).json" }) else { return nil }
    return try set(file)
  }

  /// The set of a file that the user names; one of those compiled in where the name is its id.
  mutating func named(_ name: String) throws(Failure) -> IndexedSet {
    if let file = bundled.first(where: { $0.name == "\(name).json" }) { return try set(file) }
    do throws(Failure) {
      return try Self.read(try InputFile.read(name, limit))
    } catch {
      throw Failure(
        error.code, error.message?.suggesting(name.closest(among: bundledIDs)), files: error.files)
    }
  }

  /// The set that the user names, as the operand or by `--criteria`, or where none is named, the only one there is.
  mutating func chosen(_ arguments: Arguments) throws(Failure) -> IndexedSet {
    guard let name = arguments.operands.first else { return try only() }
    if !arguments.has(.criteria) { return try named(name) }
    throw Failure(
      .usage, vi: "chỉ nêu bộ chỉ số một lần: BỘ hoặc --criteria", en: "name the set once: as SET or by --criteria")
  }

  /// The only set there is; a failure that names them where there are several.
  mutating func only() throws(Failure) -> IndexedSet {
    let all = try all()
    if all.count == 1 { return all[0] }
    let ids = all.map(\.criteria.id).listed()
    throw Failure(
      .usage, vi: "có nhiều bộ chỉ số (\(ids)); hãy nêu một bộ", en: "there are several sets (\(ids)); name one")
  }

  /// The file by which a later command finds the set that was chosen; nil where it finds it anyway.
  func file(chosenBy arguments: Arguments) -> String? {
    let name = arguments.operands.first ?? (arguments.has(.criteria) ? ownPath : nil)
    return name.flatMap { bundledIDs.contains($0) ? nil : $0 }
  }

  /// All sets: those compiled in, or the user's own alone.
  mutating func all() throws(Failure) -> [IndexedSet] {
    if ownPath != nil { return try set("").map { [$0] } ?? [] }
    var all: [IndexedSet] = []
    for file in bundled { all.append(try set(file)) }
    return all
  }

  /// What tells programs which set it is.
  mutating func reference(to set: IndexedSet) -> ResultFile.Criteria {
    if let known = references.first(where: { $0.id == set.criteria.id }) { return known }
    let reference = set.reference
    references.append(reference)
    return reference
  }

  /// The store with all sets and references read, so that copies of it on other cores read none.
  func filled() throws(Failure) -> CriteriaStore {
    var store = self
    for set in try store.all() { _ = store.reference(to: set) }
    return store
  }

  private mutating func set(_ file: BundledCriteria.File) throws(Failure) -> IndexedSet {
    try set(.bundled(file.name)) { SourceText(name: file.name, bytes: Array(file.text.utf8)) }
  }

  private mutating func set(
    _ source: Source, _ read: () throws(Failure) -> SourceText
  ) throws(Failure) -> IndexedSet {
    if let found = known.first(where: { $0.source == source }) { return try found.set.get() }
    do throws(Failure) {
      let set = try Self.read(try read())
      known.append((source, .success(set)))
      return set
    } catch {
      known.append((source, .failure(Failure(error.code, error.message))))
      throw error
    }
  }

  private static func read(_ source: SourceText) throws(Failure) -> IndexedSet {
    let reading = CriteriaSet.read(JSONDocument(parsing: source.bytes))
    if let set = reading.model { return IndexedSet(set, readFrom: source.bytes) }
    throw Failure(
      .doesNotHold, vi: "tệp bộ chỉ số '\(source.name)' có lỗi nên không dùng được",
      en: "the criteria file '\(source.name)' has faults and cannot be used",
      files: [Failure.File(source: source, faults: reading.faults)])
  }
}

/// Which set evidence is read against.
struct SetChoice: Sendable {
  /// The set; nil where it is not at hand.
  var set: IndexedSet?
  /// The ids of the sets that there are, where the file names none and there are several.
  var known: [String] = []
  /// That there is no set such as the file names.
  var fault: Fault?
}

extension CriteriaStore {
  /// The set that a result file names, or nil where there is none such.
  mutating func set(of result: JSONDocument) throws(Failure) -> IndexedSet? {
    try ResultFile.criteriaID(of: result).flatMap { id throws(Failure) in try set(id) }
  }

  /// The set that an evidence file names; where it names none, which is a fault of the file, the only one there is.
  mutating func choice(for document: JSONDocument) throws(Failure) -> SetChoice {
    guard let named = Evidence.criteriaID(of: document) else {
      if ownPath == nil, bundled.count > 1 { return SetChoice(known: bundledIDs) }
      return SetChoice(set: try all().first)
    }
    if let set = try set(named.id) { return SetChoice(set: set) }
    let message = LocalizedText(
      vi: "không có bộ chỉ số \(named.id.quoted) (có sẵn: \(bundledIDs.listed())); dùng --criteria để chọn tệp khác",
      en:
        "there is no indicator set \(named.id.quoted) (built in: \(bundledIDs.listed())); name another file by --criteria"
    )
    let closest = named.id.closest(among: bundledIDs)
    return SetChoice(fault: Fault(.otherCriteria, at: named.range, message.suggesting(closest)))
  }
}
