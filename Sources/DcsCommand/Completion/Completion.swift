import BundledCriteria
import DcsScore

/// What a shell offers for a value or an operand that is being typed.
enum Completion {
  case none
  case file
  case folder
  /// A built-in indicator set, or the file of another.
  case setOrFile
  /// All that `dcs criteria show` can show: a built-in set, a row of one, or the file of another set.
  case shown
  /// An answered row of a built-in set, by its id.
  case row
  /// A rule of `dcs validate`.
  case rule
  /// A stage of a built-in set, by its id.
  case stage
  /// A group of a built-in set, by its id.
  case group
  case words([String])

  /// The words that are offered.
  var words: [String] {
    switch self {
    case .none, .file, .folder: []
    // A bundled file is named after its set.
    case .setOrFile: BundledCriteria.files.map { String($0.name.dropLast(".json".count)) }
    case .shown: Self.setOrFile.words + Self.ids { $0.figures.compactMap(\.id) }
    case .row: Self.ids { $0.answeredRows.map(\.id) }
    case .rule: Rule.all.filter { !Rule.indispensable.contains($0) }.map(\.code)
    case .stage: Self.ids { $0.stages.map(\.id) }
    case .group: Self.ids { $0.groups.map(\.id) }
    case .words(let words): words
    }
  }

  /// Ids of the built-in sets, each once.
  private static func ids(_ ids: (CriteriaSet) -> [String]) -> [String] {
    let sets = BundledCriteria.files.compactMap { CriteriaSet.read(JSONDocument(parsing: Array($0.text.utf8))).model }
    var known: Set<String> = []
    return sets.flatMap(ids).filter { known.insert($0).inserted }
  }

  /// Whether names of files are offered.
  var offersFiles: Bool {
    switch self {
    case .file, .setOrFile, .shown: true
    case .none, .folder, .row, .rule, .stage, .group, .words: false
    }
  }

  /// Whether names of folders alone are offered.
  var offersFolders: Bool { if case .folder = self { true } else { false } }
}
