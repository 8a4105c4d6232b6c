package import DcsScore
package import Papers

/// How much was found in all files together.
package struct FaultTotals: Hashable, Sendable {
  package private(set) var files = 0
  package private(set) var errors = 0
  package private(set) var warnings = 0
  package private(set) var notes = 0
  /// How many of the faults have a mend that is certain.
  package private(set) var mendable = 0
  /// How many of the faults are counted only.
  package private(set) var hidden = 0
  /// Why files could not be read, or not be mended, a file an entry.
  package private(set) var failures: [FileFailure] = []

  package init() {}

  /// Adds a file's faults.
  package mutating func add(_ faults: FaultLog) {
    files += 1
    if faults.isEmpty { return }
    errors += faults.count(.error)
    warnings += faults.count(.warning)
    notes += faults.count(.note)
    mendable += faults.faults.count { !$0.mends.isEmpty }
    hidden += faults.hidden
  }

  /// Adds a file that could not be read, or not be mended.
  package mutating func add(_ failure: FileFailure) { failures.append(failure) }

  /// How many faults of a severity were found.
  package func count(_ severity: Severity) -> Int {
    switch severity {
    case .error: errors
    case .warning: warnings
    case .note: notes
    }
  }
}

/// A format in which the faults of many files are written, a file after the other, so that no more than one has to be
/// kept.
package protocol FaultWriter {
  /// What stands before all files.
  mutating func opening() -> ShownText
  /// What stands for a file.
  mutating func text(of file: CheckedFile) -> ShownText
  /// What stands behind all files.
  mutating func closing(_ totals: FaultTotals) -> ShownText
}
