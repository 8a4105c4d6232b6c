// What the fuzzer makes of evidence besides scoring it: tables, roadmaps, and how far it is.

/// A table says what its evidence says.
func checkTable(of evidence: Evidence) {
  let text = evidence.json.text
  // What no table can hold, and text that is as long as a book.
  if text.contains("\\u0000") || text.utf8.count > 1 << 16 { return }
  let language: Language = text.utf8.count % 2 == 0 ? .vietnamese : .english
  for separator in EvidenceTable.Separator.allCases {
    let bytes = EvidenceTable(evidence, by: realSet, language, separator: separator).bytes
    let read = Evidence.read(JSONDocument(table: bytes), against: realRows)
    check(read.model?.json.text == text, "a table is read back: \(read.faults.faults.map(\.message.en))")
  }
  let json = Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: realRows)
  check(json.model?.json.text == text, "evidence is read back")
}

/// What `dcs plan` and `dcs status` make of evidence.
func plan(_ evidence: Evidence) {
  for level in realSet.levels {
    guard let roadmap = Roadmap(from: evidence, by: realSet, to: level.number) else { continue }
    checkReport(roadmap.paper(.vietnamese).text(TextStyle(width: 40)))
    check(
      JSONDocument(parsing: Array(roadmap.json(criteriaSHA256: realDigest, .english).text.utf8)).faults.isEmpty, "JSON")
  }
  guard let date = CalendarDate("2025-05-20") else { return }
  let files = ProcessFiles(of: evidence.school.name, evidence.schoolYear, evidence: realDigest)
  let status = SchoolStatus(
    SchoolProgress(of: evidence, by: realSet), files, .init(count: 0, missing: []), on: date)
  checkReport(status.paper(.english).text(TextStyle(width: 60)))
  check(
    JSONDocument(parsing: Array(status.json(criteriaSHA256: realDigest, .english).text.utf8)).faults.isEmpty, "JSON")
  let changes = EvidenceChanges(from: evidence, to: evidence, by: realSet)
  check(changes.rows.isEmpty, "nothing changed")
}

/// Bytes as a table.
func fuzzTable(_ bytes: [UInt8]) {
  let document = JSONDocument(table: bytes)
  check(document.root != nil || !document.faults.isEmpty, "no root needs a fault")
  let source = SourceText(name: "tệp.csv", bytes: bytes)
  let basis = Validation.Basis(realSet, realRows) { _ in .file }
  let log = Validation.evidence(document, source, basis)
  checkFaults(log, count: bytes.count)
  renderFaults(log, source)
  let reading = Evidence.read(document, against: realRows)
  checkFaults(reading.faults, count: bytes.count)
  check(!(reading.model != nil && log.hasErrors), "what is read has no errors")
  if let evidence = reading.model { checkTable(of: evidence) }
}
