@testable import DcsScore

/// What the set of the rules' examples is, as tables are read against it.
let sampleSet: CriteriaSet = {
  guard let set = CriteriaSet.read(JSONDocument(parsing: Array(RuleExamples.criteria.utf8))).model else {
    preconditionFailure("the examples' set cannot be read")
  }
  return set
}()

/// Reads a table against the set of the rules' examples.
func readTable(_ text: String) -> Reading<Evidence> { readTable(Array(text.utf8)) }

/// Reads a table's bytes against a set, which is the one of the rules' examples unless it is said otherwise.
func readTable(_ bytes: [UInt8], against set: IndexedSet = IndexedSet(sampleSet)) -> Reading<Evidence> {
  Evidence.read(ParsedFile(table: SourceText(name: "a.csv", bytes: bytes)).document, against: set)
}

/// The faults of a table as `LINE:COLUMN CODE MESSAGE`.
func tableFaults(_ text: String, _ language: Language = .english) -> [String] {
  lines(readTable(text).faults, of: text, language)
}

extension Evidence {
  /// All that the evidence says, for comparing it whole.
  var content: String { json.text }
}
