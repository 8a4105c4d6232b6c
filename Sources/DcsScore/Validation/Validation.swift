/// The validation of a file: every fault of reading it, and all else that looks wrong in it.
public enum Validation {
  /// Checks a criteria file.
  ///
  /// - Parameters:
  ///   - file: The file as JSON.
  ///   - base: An earlier version that the file's version is held against.
  public static func criteria(_ file: ParsedFile, base: CriteriaSet? = nil) -> Checked<CriteriaSet> {
    let reading = CriteriaSet.read(file.document)
    var log = reading.faults
    if let base, let set = reading.model, let version = file.document.root?["version"] {
      log = log.adding(CriteriaComparison(from: base, to: set).versionFault(at: version.range))
    }
    if let root = file.document.root, CriteriaSet.format.isNamed(by: root) {
      var check = CriteriaCheck(root, log)
      check.run()
      log = check.log
    }
    return Checked(file, reading.model, log.adding(textOf: file))
  }

  /// Checks an evidence file, and scores it.
  public static func evidence(_ file: ParsedFile, _ basis: CheckBasis) -> Checked<Assessment> {
    let reading = Evidence.read(file.document, against: basis.set, among: basis.known)
    let assessment = reading.model.map { Assessment(of: $0) }
    var log = reading.faults
    if let root = file.document.root, Evidence.format.isNamed(by: root), var check = EvidenceCheck(root, log) {
      check.checkDocuments(root, attachment: basis.attachment)
      if let assessment { check.take(assessment.warnings) }
      if let set = basis.set, let found = file.tableRows { check.check(found, against: set.criteria) }
      log = check.log
      SchoolCodeCheck(root, isTable: file.isTable)?.run(length: basis.set?.criteria.schoolCodeLength, &log)
      PlaceholderCheck.check(root, &log)
    }
    return Checked(file, assessment, log.adding(textOf: file).adding(basis.setFault))
  }

  /// Checks a council file.
  public static func council(_ file: ParsedFile) -> Checked<Council> {
    let reading = Council.read(file.document)
    var log = reading.faults
    if let root = file.document.root, Council.format.isNamed(by: root) {
      var check = CouncilCheck(root, log)
      check.run()
      log = check.log
      PlaceholderCheck.check(root, &log)
    }
    return Checked(file, reading.model, log.adding(textOf: file))
  }

  /// Checks a list of tasks.
  public static func tasks(_ file: ParsedFile) -> Checked<TaskList> {
    let reading = TaskList.read(file.document)
    var log = reading.faults
    if let root = file.document.root, TaskList.format.isNamed(by: root) { PlaceholderCheck.check(root, &log) }
    return Checked(file, reading.model, log.adding(textOf: file))
  }

  /// Checks a result file, as far as the file and its set show what is wrong.
  ///
  /// - Parameters:
  ///   - file: The file as JSON.
  ///   - set: The set that the result names, where it is at hand.
  public static func result(_ file: ParsedFile, by set: IndexedSet? = nil) -> Checked<ResultFile> {
    let reading = ResultFile.read(file.document)
    var log = reading.faults
    if let root = file.document.root, let result = file.document.resultRoot, ResultFile.format.isNamed(by: result) {
      if !log.hasErrors, let set { ResultCheck.check(result, against: set, &log) }
      ResultCheck.check(root, result, file.source.bytes, &log)
      if let council = result["council"] {
        var check = CouncilCheck(council, log)
        check.run()
        log = check.log
      }
      RuinedTextCheck.forEachFault(in: file, isMendable: false) { log.add($0) }
      InvisibleTextCheck.check(file, &log)
    }
    return Checked(file, reading.model, log)
  }

  /// The faults of any file as text and as JSON.
  public static func text(_ file: ParsedFile) -> FaultLog { file.document.faults.adding(textOf: file) }

  /// The faults of a file whose kind is not known: those of its text, and that its `format` says nothing.
  public static func unknownKind(_ file: ParsedFile) -> FaultLog {
    var log = file.document.faults
    if let root = file.document.root {
      let formats = FileKind.allCases.map { "'\($0.format)'" }.listed()
      let name = log.names["format"]
      log.report(
        .format, at: root["format"]?.range ?? root.opening, vi: "tệp phải có \(name.vi) là một trong: \(formats)",
        en: "the file must have a \(name.en), one of: \(formats)")
    }
    return log.adding(textOf: file)
  }

  /// The changes that are certain to mend a file, as UTF-8; none where it is a table, or not JSON, or a
  /// result, of which every byte counts.
  public static func mends(of file: ParsedFile, ignoring rules: [Rule] = []) -> [Mend] {
    mendable(in: file, ignoring: rules).flatMap { $0.mends }
  }

  /// The faults that ``mends(of:ignoring:)`` mend.
  public static func mendable(in file: ParsedFile, ignoring rules: [Rule] = []) -> [Fault] {
    if FileKind(of: file.document) == .result || file.isTable { return [] }
    var faults: [Fault] = []
    let take = { (fault: Fault) in
      if !fault.mends.isEmpty, !rules.contains(fault.rule) { faults.append(fault) }
    }
    TextCheck(bytes: file.source.utf8, document: file.document).forEachFault(take)
    RuinedTextCheck.forEachFault(in: file, take)
    return faults
  }
}

extension FaultLog {
  /// The log with the faults of a file as text.
  fileprivate func adding(textOf file: ParsedFile) -> FaultLog {
    var log = self
    RuinedTextCheck.forEachFault(in: file) { log.add($0) }
    InvisibleTextCheck.check(file, &log)
    // A spreadsheet saves as it does; nobody edits its spaces and marks by hand.
    if file.isTable { return log }
    TextCheck(bytes: file.source.utf8, document: file.document).forEachFault { log.add($0) }
    return log
  }
}
