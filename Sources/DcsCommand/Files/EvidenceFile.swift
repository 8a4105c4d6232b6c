import DcsReports
import DcsScore
import Papers

/// An evidence file that was read without faults, with the set that it is for.
struct EvidenceFile {
  let source: SourceText
  let document: JSONDocument
  let entry: CriteriaStore.Entry
  let evidence: Evidence

  /// Reads a file; nil where it has faults, which are then told.
  ///
  /// - Throws: A failure where the file, or the set that it is for, cannot be read.
  static func read(
    _ path: String, _ store: inout CriteriaStore, _ console: Console
  ) throws(Failure) -> EvidenceFile? {
    let source = try InputFile.read(path)
    let document = JSONDocument(source)
    let faults: FaultLog
    if document.root == nil {
      faults = document.faults
    } else if let entry = try store.entry(for: document) {
      let reading = Evidence.read(document, against: entry.rows)
      if let evidence = reading.model {
        return EvidenceFile(source: source, document: document, entry: entry, evidence: evidence)
      }
      faults = reading.faults
    } else {
      faults = document.faults.adding(store.unknownSet(of: document))
    }
    console.warn(faults.report(source, console.style(for: .error)))
    return nil
  }

  /// The file as JSON, whatever it is.
  var asJSON: (document: JSONDocument, source: SourceText) {
    if !document.isTable { return (document, source) }
    let json = SourceText(name: source.name, bytes: Array(evidence.json.text.utf8))
    return (JSONDocument(parsing: json.bytes), json)
  }
}
