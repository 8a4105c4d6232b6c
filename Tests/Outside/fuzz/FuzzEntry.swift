import DcsReports
import Foundation
import Papers

@testable import DcsScore

private let realBytes: [UInt8] = {
  let path = ProcessInfo.processInfo.environment["DCS_CRITERIA"] ?? "Criteria/qd-4725-2022.json"
  guard let data = FileManager.default.contents(atPath: path) else { fatalError("no criteria at \(path)") }
  return Array(data)
}()

let realSet: IndexedSet = {
  guard let set = CriteriaSet.read(JSONDocument(parsing: realBytes)).model else { fatalError("bad criteria") }
  return IndexedSet(set, readFrom: realBytes)
}()

private let isVerbose = ProcessInfo.processInfo.environment["FUZZ_VERBOSE"] != nil

private func render(_ assessment: Assessment) {
  for language in Language.allCases {
    for width in [40, 80] {
      let style = TextStyle(width: width)
      checkReport(assessment.paper(language).text(style))
      for group in assessment.groups { checkReport(assessment.paper(language, groups: [group.id]).text(style)) }
    }
    _ = assessment.summary(language)
    let text = assessment.json(language).text
    let again = JSONDocument(parsing: Array(text.utf8))
    check(again.faults.isEmpty && again.root != nil, "the JSON output is JSON: \(again.faults.faults)")
  }
  for group in assessment.groups {
    check(group.points >= .zero, "group points")
    if let level = group.level { check(assessment.criteria.level(level) != nil, "group level exists") }
  }
  if let level = assessment.level { check(assessment.criteria.level(level) != nil, "level \(level) exists") }
  for gap in assessment.gaps { check(gap.recoverable >= .zero, "recoverable of \(gap.id)") }
}

/// Evidence that gives every row all that a set asks for, or all the facts it can use.
private func evidence(for set: IndexedSet, full: Bool) -> Evidence {
  let criteria = set.criteria
  let document = Answer.Document(
    title: "QĐ", number: "1", date: CalendarDate("2019-01-01"), link: "ftp://x", file: nil)
  let facts = criteria.stages.map {
    Answer.StageFacts(stage: $0.id, learners: Evidence.mostUnits, units: full ? Evidence.mostUnits : 0)
  }
  let answers: [Answer?] = set.answered.map { row in
    let values = Answer.Values(
      met: full, points: full ? row.maxPoints : nil, part: Evidence.mostUnits - 1, whole: Evidence.mostUnits,
      count: Evidence.mostUnits)
    return Answer(values: values, byStage: facts, documents: [document], note: nil)
  }
  guard let year = SchoolYear("2024-2025") else { fatalError() }
  return Evidence(
    set: set, schoolYear: year,
    school: Evidence.School(
      name: "Trường", code: nil, stages: criteria.stages.map(\.id), commune: nil, province: nil, managedBy: nil),
    answers: answers)
}

private func render(_ set: CriteriaSet) {
  for language in Language.allCases {
    let style = TextStyle(width: 40)
    for paper in [set.paper(language), set.listEntry(language), set.unconfirmedPaper(language)] {
      checkReport(paper.text(style))
      checkReport(paper.markdown)
    }
    for figure in set.figures {
      if let id = figure.id { checkReport(set.paper(row: id, language)?.text(style) ?? "") }
    }
  }
  let indexed = IndexedSet(set)
  for full in [true, false] { render(Assessment(of: evidence(for: indexed, full: full))) }
}

/// The official set, and attached files of which every other is missing.
private let basis = CheckBasis(realSet) { path in path.utf8.count % 2 == 0 ? .file : .missing(similar: { path }) }

/// What validation makes of a file as one of every kind, and what its mends make of it.
private func validate(_ file: ParsedFile) {
  let (document, source) = (file.document, file.source)
  let logs = [
    Validation.text(file), Validation.criteria(file).faults, Validation.council(file).faults,
    Validation.result(file).faults, Validation.criteria(file, base: realSet.criteria).faults,
    Validation.evidence(file, basis).faults, Validation.unknownKind(file),
  ]
  for log in logs { checkFaults(log, count: source.bytes.count) }
  checkFaults(file.checked(basis).faults, count: source.bytes.count)
  // One of them by one of the writers: all by all would be slow.
  let choice = source.bytes.count
  let log = logs[choice % logs.count]
  renderFaults(log, source)
  var writers: [any FaultWriter] = [
    FaultJSONWriter(.vietnamese), FaultGitHubWriter(.vietnamese), FaultJUnitWriter(.english, isStrict: true),
    FaultSARIFWriter(.english),
  ]
  let index = choice / logs.count % writers.count
  let parts = [
    writers[index].opening(), writers[index].text(of: CheckedFile(source, log)), writers[index].closing(FaultTotals()),
  ]
  if index == 0 || index == 3 {
    check(
      JSONDocument(parsing: Array(parts.map(\.string).joined().utf8)).faults.isEmpty, "a document for programs is JSON")
  }
  let mends = Validation.mends(of: file)
  if mends.isEmpty { return }
  let mended = SourceText(name: source.name, bytes: Mend.apply(mends, to: source.bytes))
  let again = ParsedFile(json: mended)
  check(again.document.root != nil, "a mended file can be read")
  check(Validation.mends(of: again).isEmpty, "what is mended needs no mending")
  check(again.document.faults.count <= document.faults.count, "mending makes no fault")
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  let document = JSONDocument(parsing: bytes)
  let again = JSONDocument(parsing: bytes)
  check(document.root == again.root && document.faults == again.faults, "parsing is deterministic")
  if document.root == nil { check(!document.faults.isEmpty, "no root needs a fault") }
  if let root = document.root { checkTree(root, within: 0..<size, 0) }
  checkFaults(document.faults, count: size)
  check(document.unnormalized == again.unnormalized, "deterministic")
  for range in document.unnormalized {
    check(0 <= range.lowerBound && range.count > 2 && range.upperBound <= size, "NFC")
  }

  let source = SourceText(name: "tệp.json", bytes: bytes)
  let lines = LineTable(source)
  var last = SourceText.Place(line: 1, column: 1)
  for offset in stride(from: 0, through: size, by: max(1, size / 50)) {
    let place = lines.place(at: offset)
    check(last <= place, "places rise")
    let line = lines.lineRange(at: offset)
    check(line.lowerBound >= 0 && line.upperBound <= size, "line range")
    last = place
  }
  renderFaults(document.faults, source)
  validate(ParsedFile(json: source))

  let criteria = CriteriaSet.read(document)
  checkFaults(criteria.faults, count: size)
  check((criteria.model == nil) == !criteria.faults.isEmpty, "a model or faults")
  let evidence = Evidence.read(document, against: realSet)
  checkFaults(evidence.faults, count: size)
  check((evidence.model == nil) == !evidence.faults.isEmpty, "a model or faults")
  // The other format's faults are one line: the format's.
  renderFaults(criteria.faults, source)
  renderFaults(evidence.faults, source)
  if isVerbose {
    let messages = (criteria.model == nil ? evidence.faults : criteria.faults).faults.prefix(2)
    print("criteria", criteria.model != nil, "evidence", evidence.model != nil, messages.map(\.message.en))
  }
  if let set = criteria.model { render(set) }
  if let model = evidence.model {
    render(Assessment(of: model))
    checkTable(of: model)
    plan(model)
  }
  fuzzTable(bytes)
  return 0
}
