/// The validation of a file: every fault of reading it, and all else that looks wrong in it.
public enum Validation {
  /// What evidence is held against.
  public struct Basis: Sendable {
    let set: CriteriaSet?
    let rows: CriteriaRows?
    let attachment: @Sendable (String) -> Attachment

    /// - Parameters:
    ///   - set: The set that the evidence is for; nil where there is none such, so that only the rest is looked at.
    ///   - rows: The rows of the set.
    ///   - attachment: What stands at a path from the evidence file on.
    public init(_ set: CriteriaSet?, _ rows: CriteriaRows?, attachment: @escaping @Sendable (String) -> Attachment) {
      self.set = set
      self.rows = rows
      self.attachment = attachment
    }
  }

  /// The faults of a criteria file.
  ///
  /// - Parameters:
  ///   - document: The file as JSON.
  ///   - source: The file's bytes.
  ///   - base: An earlier version that the file's version is held against, where the file is of the same set.
  public static func criteria(_ document: JSONDocument, _ source: SourceText, base: CriteriaSet? = nil) -> FaultLog {
    let reading = CriteriaSet.read(document)
    var log = reading.faults
    if let base, let set = reading.model, let version = document.root?["version"] {
      log = log.adding(CriteriaComparison(from: base, to: set).versionFault(at: version.range))
    }
    if let root = document.root, CriteriaSet.format.isNamed(by: root) {
      var check = CriteriaCheck(root, log)
      check.run()
      log = check.log
    }
    return log.adding(textOf: document, source)
  }

  /// The faults of an evidence file.
  public static func evidence(_ document: JSONDocument, _ source: SourceText, _ basis: Basis) -> FaultLog {
    let reading = Evidence.read(document, against: basis.rows)
    var log = reading.faults
    if let root = document.root, Evidence.format.isNamed(by: root), var check = EvidenceCheck(root, log) {
      check.checkDocuments(root, attachment: basis.attachment)
      if let set = basis.set, let evidence = reading.model { check.take(Assessment(of: evidence, by: set).warnings) }
      if let set = basis.set, let found = document.tableRows { check.check(found, against: set) }
      log = check.log
    }
    return log.adding(textOf: document, source)
  }

  /// The faults of a council file.
  public static func council(_ document: JSONDocument, _ source: SourceText) -> FaultLog {
    var log = Council.read(document).faults
    if let root = document.root, Council.format.isNamed(by: root) {
      var check = CouncilCheck(root, log)
      check.run()
      log = check.log
    }
    return log.adding(textOf: document, source)
  }

  /// The faults of a result file, as far as the file alone shows them.
  public static func result(_ document: JSONDocument, _ source: SourceText) -> FaultLog {
    var log = ResultFile.read(document).faults
    if let root = document.root, let result = document.resultRoot, ResultFile.format.isNamed(by: result) {
      ResultCheck.check(root, result, source.bytes, &log)
    }
    return log
  }

  /// The faults of any file as text and as JSON.
  public static func text(_ document: JSONDocument, _ source: SourceText) -> FaultLog {
    document.faults.adding(textOf: document, source)
  }

  /// The faults of a file whose kind is not known: those of its text, and that its `format` says nothing.
  public static func unknownKind(_ document: JSONDocument, _ source: SourceText) -> FaultLog {
    var log = document.faults
    if let root = document.root {
      let formats = FileKind.allCases.map { "'\($0.format)'" }.listed()
      log.report(
        .format, at: root["format"]?.range ?? root.opening, vi: "tệp phải có 'format' là một trong: \(formats)",
        en: "the file must have a 'format', one of: \(formats)")
    }
    return log.adding(textOf: document, source)
  }

  /// The changes that are certain to mend a file; none where it is a table, or not JSON, or a
  /// result, of which every byte counts.
  public static func mends(of document: JSONDocument, _ source: SourceText, ignoring rules: [Rule] = []) -> [Mend] {
    if FileKind(of: document) == .result || document.isTable { return [] }
    var mends: [Mend] = []
    TextCheck(bytes: source.bytes, document: document).forEachFault { fault in
      if !rules.contains(fault.rule) { mends += fault.mends }
    }
    return mends
  }
}

extension FaultLog {
  /// The log with the faults of a file as text.
  fileprivate func adding(textOf document: JSONDocument, _ source: SourceText) -> FaultLog {
    // A spreadsheet saves as it does; nobody edits its spaces and marks by hand.
    if document.isTable { return self }
    var log = self
    TextCheck(bytes: source.bytes, document: document).forEachFault { log.add($0) }
    return log
  }
}
