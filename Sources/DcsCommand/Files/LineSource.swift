/// The lines of several files, one file after the other.
struct LineSource: Sendable {
  private var paths: ArraySlice<String>
  private let limit: InputLimit
  private var reader: LineReader?

  init(_ paths: [String], _ limit: InputLimit) { (self.paths, self.limit) = (paths[...], limit) }

  /// The next lines, or why a file cannot be read, or cannot be read on; nil behind the last file.
  mutating func next() -> Attempt<LineBatch>? {
    while true {
      if let batch = reader?.next() { return batch }
      guard let path = paths.popFirst() else { return nil }
      do throws(Failure) {
        reader = try LineReader(path, limit)
      } catch {
        reader = nil
        return .failure(error)
      }
    }
  }
}
