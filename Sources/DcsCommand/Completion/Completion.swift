import BundledCriteria
import DcsScore

/// What a shell offers for a value or an operand that is being typed.
enum Completion {
  case none
  case file
  case folder
  /// A built-in indicator set.
  case set
  /// A built-in indicator set, or the file of another.
  case setOrFile
  /// A rule of `dcs validate`.
  case rule
  case words([String])

  /// The words that are offered.
  var words: [String] {
    switch self {
    case .none, .file, .folder: []
    // A bundled file is named after its set.
    case .set, .setOrFile: BundledCriteria.files.map { String($0.name.dropLast(".json".count)) }
    case .rule: Rule.all.filter { !Rule.indispensable.contains($0) }.map(\.code)
    case .words(let words): words
    }
  }

  /// Whether names of files are offered.
  var offersFiles: Bool {
    switch self {
    case .file, .setOrFile: true
    case .none, .folder, .set, .rule, .words: false
    }
  }

  /// Whether names of folders alone are offered.
  var offersFolders: Bool { if case .folder = self { true } else { false } }
}
