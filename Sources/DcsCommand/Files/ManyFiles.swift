import DcsScore

/// Work on many files: on all cores, told in order, with no more in memory than a batch of them.
enum ManyFiles {
  /// How many files are worked on at a time.
  static let batch = 64

  /// Works on each file.
  ///
  /// - Parameters:
  ///   - read: Reads a file, on whichever core.
  ///   - prepare: Looks up what a file is worked on with, one after the other, and says what is then to be done on
  ///     whichever core.
  ///   - tell: Takes over what came of each file, in their order.
  static func forEach<Input: Sendable, Outcome: Sendable>(
    _ paths: [String], read: @Sendable (String) -> Input, prepare: (Input) -> @Sendable () -> Outcome,
    tell: (Outcome) throws(Failure) -> Void
  ) throws(Failure) {
    var rest = paths[...]
    while !rest.isEmpty {
      let inputs = Array(rest.prefix(batch)).concurrentMap(read)
      let work = inputs.map { prepare($0) }
      for outcome in work.concurrentMap({ $0() }) { try tell(outcome) }
      rest = rest.dropFirst(batch)
    }
  }
}
