import DcsScore

/// The indicator sets among the files of a run, by their ids.
///
/// They are looked for once a set is asked for that is nowhere else, as most runs need none of them.
struct SetFiles: Sendable {
  private struct File {
    let path: String
    let id: String
    let sha256: SHA256
  }

  private let paths: [String]
  private let limit: InputLimit
  /// The paths of the files of each set.
  private var found: [String: [String]]?

  /// - Parameters:
  ///   - paths: The files of the run.
  ///   - limit: How large they may be.
  init(among paths: [String], _ limit: InputLimit) {
    (self.paths, self.limit) = (paths, limit)
  }

  /// The files that are the set of an id; of files with the same bytes, the first.
  mutating func files(ofSet id: String) -> [String] {
    let known = found ?? Self.search(paths, limit)
    found = known
    return known[id] ?? []
  }

  /// What cannot be read is told by whoever checks it.
  private static func search(_ paths: [String], _ limit: InputLimit) -> [String: [String]] {
    var (found, digests): ([String: [String]], Set<SHA256>) = ([:], [])
    for start in stride(from: 0, to: paths.count, by: ManyFiles.batch) {
      let some = Array(paths[start..<min(start + ManyFiles.batch, paths.count)])
      for case let file? in some.concurrentMap({ file(at: $0, limit) }) where digests.insert(file.sha256).inserted {
        found[file.id, default: []].append(file.path)
      }
    }
    return found
  }

  private static func file(at path: String, _ limit: InputLimit) -> File? {
    // What comes from a pipe or standard input can be read only once.
    guard path != "-", Platform.item(at: SystemPath.resolved(path))?.kind == .file,
      let source = try? InputFile.read(path, limit)
    else { return nil }
    let document = ParsedFile(source).document
    guard FileKind(of: document) == .criteria, let id = CriteriaSet.id(of: document) else { return nil }
    return File(path: path, id: id, sha256: SHA256(source.bytes))
  }
}
