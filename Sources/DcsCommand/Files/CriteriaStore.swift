import BundledCriteria
import DcsScore

/// The indicator sets that a command can use: those compiled in, or those of files that the user names; and those among the
/// files of a run that checks sets, too.
struct CriteriaStore {
  /// Where a set comes from. A file of the user's may be called as a bundled one is.
  private enum Source: Equatable {
    case bundled(String)
    case own(String)
  }

  let bundled: [BundledCriteria.File]
  /// The paths of the user's own criteria files.
  private let ownPaths: [String]
  /// Whether the user named criteria files, which stand in place of those compiled in.
  var isNamed: Bool { !ownPaths.isEmpty }
  /// How large the files may be that the command reads, this one among them.
  let limit: InputLimit
  /// What came of reading each source; a file with faults tells them once.
  private var known: [(source: Source, set: Attempt<IndexedSet>)] = []
  /// The sets of the user's own files, once they are read.
  private var own: [IndexedSet]?
  /// The sets among the files of a run.
  var files: SetFiles
  /// The references to sets that were asked for.
  private var references: [ResultFile.Criteria] = []

  init(_ arguments: Arguments, bundled: [BundledCriteria.File] = BundledCriteria.files) throws(Failure) {
    self.bundled = bundled
    ownPaths = arguments.values(.criteria)
    limit = try InputLimit(arguments)
    files = SetFiles(among: [], limit)
  }

  /// The ids of the sets compiled in. A bundled file is named after its set.
  var bundledIDs: [String] { bundled.map { String($0.name.dropLast(".json".count)) } }

  /// Takes the sets among the files of a run for known.
  mutating func look(among paths: [String]) { files = SetFiles(among: paths, limit) }

  /// The set of an id, or nil where there is none such; the user's own set, where there is a single one, whatever its id.
  mutating func set(_ id: String) throws(Failure) -> IndexedSet? {
    let own = try ownSets()
    if let set = own.first(where: { $0.criteria.id == id }) { return set }
    if !isNamed, let file = bundled.first(where: { $0.name == "\(id).json" }) { return try set(file) }
    let paths = files.files(ofSet: id)
    // One with faults has them told where it is checked itself.
    if paths.count == 1 { return try? set(own: paths[0]) }
    return own.count == 1 && paths.isEmpty ? own[0] : nil
  }

  /// The sets of the user's own files, of which no two may have an id in common.
  mutating func ownSets() throws(Failure) -> [IndexedSet] {
    if let own { return own }
    var sets: [(path: String, set: IndexedSet)] = []
    for path in ownPaths {
      let set = try set(own: path)
      guard let same = sets.first(where: { $0.set.criteria.id == set.criteria.id }) else {
        sets.append((path, set))
        continue
      }
      if same.set.sha256 == set.sha256 { continue }
      let (id, first) = (set.criteria.id.quoted, same.path.quoted)
      throw Failure(
        .usage, vi: "--criteria: \(first) và \(path.quoted) khác nhau mà cùng là bộ chỉ số \(id); hãy nêu một tệp",
        en: "--criteria: \(first) and \(path.quoted) differ, and both are the indicator set \(id); name one of them")
    }
    own = sets.map(\.set)
    return sets.map(\.set)
  }

  private mutating func set(own path: String) throws(Failure) -> IndexedSet {
    try set(.own(path)) { [limit] () throws(Failure) in try InputFile.read(path, limit) }
  }

  /// The set of a file that the user names; one of those compiled in where the name is its id.
  mutating func named(_ name: String) throws(Failure) -> IndexedSet {
    if let file = bundled.first(where: { $0.name == "\(name).json" }) { return try set(file) }
    do throws(Failure) {
      return try Self.read(try InputFile.read(name, limit), isOwn: true)
    } catch {
      throw Failure(
        error.code, error.message?.suggesting(name.closest(among: bundledIDs)), files: error.files)
    }
  }

  /// The set of a file that an operand names which may be an id as well; nil where it can be no file.
  mutating func file(named name: String) throws(Failure) -> IndexedSet? {
    let isFile = name.hasSuffix(".json") || name.contains("/") || Platform.item(at: name) != nil
    return isFile ? try Self.read(try InputFile.read(name, limit), isOwn: true) : nil
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
    let name = arguments.operands.first ?? (arguments.has(.criteria) ? ownPaths.last : nil)
    return name.flatMap { bundledIDs.contains($0) ? nil : $0 }
  }

  /// All sets: those compiled in, or the user's own alone.
  mutating func all() throws(Failure) -> [IndexedSet] {
    if isNamed { return try ownSets() }
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
      let isOwn = if case .own = source { true } else { false }
      let set = try Self.read(try read(), isOwn: isOwn)
      known.append((source, .success(set)))
      return set
    } catch {
      known.append((source, .failure(Failure(error.code, error.message))))
      throw error
    }
  }

  /// - Parameter isOwn: Whether the file is one of the user's, so that later commands need its name, too.
  private static func read(_ source: SourceText, isOwn: Bool) throws(Failure) -> IndexedSet {
    let document = JSONDocument(parsing: source.utf8)
    let reading = CriteriaSet.read(document)
    if var set = reading.model {
      if isOwn { set.file = source.name.shellWord }
      return IndexedSet(set, readFrom: source.bytes)
    }
    let hint = FileKind(of: document)?.insteadOfCriteria
    throw Failure(
      .doesNotHold,
      vi: "tệp bộ chỉ số '\(source.name)' có lỗi nên không dùng được\(hint.map { "; \($0.vi)" } ?? "")",
      en: "the criteria file '\(source.name)' has faults and cannot be used\(hint.map { "; \($0.en)" } ?? "")",
      files: [Failure.File(source: source, faults: reading.faults)])
  }
}
