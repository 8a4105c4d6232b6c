import DcsScore

/// Where a command writes what it makes: a file, or standard output where that is `-`.
struct Output {
  let path: String
  private let isForced: Bool
  /// What the command reads, which is never written over.
  private let inputs: [String]

  /// The place that `--output` names.
  init(_ arguments: Arguments) { self.init(arguments.value(.output) ?? "-", arguments) }

  init(_ path: String, _ arguments: Arguments) {
    self.path = path
    isForced = arguments.has(.force)
    inputs = arguments.inputs
  }

  /// Whether the output is standard output.
  var isStandard: Bool { path == "-" }

  /// Makes sure that the file may be written, before any work is done for it.
  ///
  /// - Parameter attached: More files that are read.
  func check(attached: [String] = []) throws(Failure) {
    if !isStandard { try OutputFile.check(path, isForced: isForced, inputs: inputs + attached) }
  }

  /// Writes the whole of it.
  func write(_ bytes: [UInt8], _ console: Console) throws(Failure) {
    if isStandard { return try console.print(bytes) }
    for loss in try OutputFile.create(path, with: bytes, isForced: isForced) { console.note(loss) }
  }
}
