import DcsReports
import Papers

@testable import DcsScore

// What the fuzzer makes of evidence besides scoring it: tables, roadmaps, and how far it is.

/// A table says what its evidence says.
func checkTable(of evidence: Evidence) {
  let text = evidence.json.text
  // Text that is as long as a book would take all the time.
  if text.utf8.count > 1 << 16 { return }
  let language: Language = text.utf8.count % 2 == 0 ? .vietnamese : .english
  for separator in EvidenceTable.Separator.allCases {
    let bytes = EvidenceTable(evidence, language, separator: separator).bytes
    let read = Evidence.read(ParsedFile(table: SourceText(name: "tệp.csv", bytes: bytes)).document, against: realSet)
    check(read.model?.json.text == text, "a table is read back: \(read.faults.faults.map(\.message.en))")
  }
  let json = Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: realSet)
  check(json.model?.json.text == text, "evidence is read back")
}

/// What planning and progress make of evidence.
func plan(_ evidence: Evidence) {
  let assessment = Assessment(of: evidence)
  for level in realSet.criteria.levels {
    guard let roadmap = Roadmap(from: assessment, to: level.number) else { continue }
    checkReport(roadmap.paper(.vietnamese).text(TextStyle(width: 40)))
    check(JSONDocument(parsing: roadmap.json(.english).bytes).faults.isEmpty, "JSON")
  }
  guard let date = CalendarDate("2025-05-20") else { return }
  let files = ProcessFiles(of: evidence.school.name, evidence.schoolYear, evidence: realSet.bytes)
  let status = SchoolStatus(SchoolProgress(of: assessment), files, .init(count: 0, missing: []), on: date)
  checkReport(status.paper(.english).text(TextStyle(width: 60)))
  check(JSONDocument(parsing: status.json(.english).bytes).faults.isEmpty, "JSON")
  let changes = EvidenceChanges(from: assessment, to: assessment)
  check(changes?.rows.isEmpty == true, "nothing changed")
}

/// Bytes as a table.
func fuzzTable(_ bytes: [UInt8]) {
  let source = SourceText(name: "tệp.csv", bytes: bytes)
  let file = ParsedFile(table: source)
  check(file.document.root != nil || !file.document.faults.isEmpty, "no root needs a fault")
  let checked = Validation.evidence(file, CheckBasis(realSet))
  checkFaults(checked.faults, count: bytes.count)
  renderFaults(checked.faults, source)
  // Files that are not there are errors, too, but do not keep a table from being read.
  let reading = Evidence.read(file.document, against: realSet)
  check((checked.model == nil) == reading.faults.hasErrors, "what is read has no errors of reading")
  if let assessment = checked.model { checkTable(of: assessment.evidence) }
}
