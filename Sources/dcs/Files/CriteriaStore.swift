import BundledCriteria
import DcsScore

/// The indicator sets that a command can use: those compiled in, or the one of a file that the user names.
struct CriteriaStore {
  /// A criteria file that was read.
  struct Entry {
    let set: CriteriaSet
    let rows: CriteriaRows
    let source: SourceText

    init(_ set: CriteriaSet, _ source: SourceText) {
      self.set = set
      self.source = source
      rows = CriteriaRows(set)
    }
  }

  private let console: Console
  /// The user's own criteria file.
  private let override: String?
  private var entries: [String: Entry] = [:]

  init(_ arguments: Arguments, _ console: Console) {
    self.console = console
    override = arguments.value(.criteria) ?? console.environment["DCS_CRITERIA"].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The set of an id; the user's own set, where there is one, whatever its id.
  mutating func set(_ id: String?) throws(Failure) -> Entry {
    if let override {
      if let entry = entries[""] { return entry }
      let entry = try read(InputFile.read(override))
      entries[""] = entry
      return entry
    }
    if let id, let entry = entries[id] { return entry }
    // A bundled file is named after its set.
    guard let file = BundledCriteria.files.first(where: { id == nil || $0.name == "\(id ?? "").json" }) else {
      let ids = BundledCriteria.files.map { String($0.name.dropLast(".json".count)) }
      throw Failure(
        .doesNotHold,
        LocalizedText(
          vi:
            "không có bộ chỉ số '\(id ?? "")' (có sẵn: \(ids.joined(separator: ", "))); dùng --criteria để chỉ tệp khác",
          en:
            "there is no indicator set '\(id ?? "")' (built in: \(ids.joined(separator: ", "))); name another file by --criteria"
        ).suggesting(id?.closest(among: ids)))
    }
    let entry = try read(SourceText(name: file.name, bytes: Array(file.text.utf8)))
    entries[entry.set.id] = entry
    return entry
  }

  /// All sets: those compiled in, or the user's own alone.
  mutating func all() throws(Failure) -> [Entry] {
    if override != nil { return [try set(nil)] }
    var all: [Entry] = []
    for file in BundledCriteria.files {
      all.append(try read(SourceText(name: file.name, bytes: Array(file.text.utf8))))
    }
    return all
  }

  private func read(_ source: SourceText) throws(Failure) -> Entry {
    let reading = CriteriaSet.read(JSONDocument(parsing: source.bytes))
    guard let set = reading.model else {
      console.warn(reading.faults.report(source, console.style(for: .error)))
      throw Failure(
        .doesNotHold, vi: "tệp bộ chỉ số '\(source.name)' có lỗi nên không dùng được",
        en: "the criteria file '\(source.name)' has faults and cannot be used")
    }
    return Entry(set, source)
  }
}
