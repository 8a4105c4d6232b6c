/// What checking a result file against what it was made of came to.
public struct Verification: Sendable {
  /// What a result can be held against.
  public enum Part: String, CaseIterable, Sendable {
    /// The result by itself: its bytes, its own digest, its sums, its council.
    case result
    /// The criteria file.
    case criteria
    /// The evidence file.
    case evidence
    /// The attached files.
    case attachments
    /// The points, level, gaps and warnings, by scoring again.
    case scoring
    /// The council's rules.
    case council
    /// That a result stands in for the round before it.
    case round
    /// That an external team's result names the self-assessment that it examined.
    case examined
  }

  /// Something that does not hold.
  public struct Finding: Hashable, Sendable {
    public let part: Part
    /// What does not hold, as one phrase without a full stop.
    public let message: LocalizedText
    /// The place in the result, as byte offsets; nil where it is about another file.
    public let range: Range<Int>?

    init(_ part: Part, vi: String, en: String, at range: Range<Int>? = nil) {
      self.part = part
      message = LocalizedText(vi: vi, en: en)
      self.range = range
    }
  }

  /// What the file says; nil where it has faults.
  public internal(set) var result: ResultFile?
  /// What does not hold, by part.
  public internal(set) var findings: [Finding] = []
  /// What was checked.
  public internal(set) var checked: [Part] = [.result]

  /// Whether all that was checked holds. What no file shows (the council, the day, the tool, the rounds) only a signature
  /// over the bytes vouches for, and so it is with the evidence and its files where they were changed with the result.
  public var holds: Bool { findings.isEmpty }

  /// What could not be checked, as a file for it was not given or is another.
  public var unchecked: [Part] { Part.allCases.filter { isThere($0) && !checked.contains($0) } }

  /// Whether the result has such a part: not every one names another result.
  private func isThere(_ part: Part) -> Bool {
    switch part {
    case .round: result?.replaces != nil
    case .examined: result?.examines != nil
    default: true
    }
  }
}

extension Verification {
  /// A set with the bytes that it was read from.
  public struct Basis: Sendable {
    let set: CriteriaSet
    let rows: CriteriaRows
    let sha256: SHA256
    /// Whether somebody named this very file, and not only the set.
    let isNamed: Bool

    public init(_ set: CriteriaSet, _ rows: CriteriaRows, _ source: SourceText, isNamed: Bool = true) {
      self.set = set
      self.rows = rows
      self.isNamed = isNamed
      sha256 = SHA256(source.bytes)
    }
  }

  /// Checks a result.
  ///
  /// - Parameters:
  ///   - document: The result file as JSON.
  ///   - source: The result file's bytes.
  ///   - basis: The set that the result names, where there is one.
  ///   - evidence: The evidence file, where it is given.
  ///   - attachment: The digest of an attached file, nil where there is none; nil where the files are not to be looked
  ///     at.
  public init(
    of document: JSONDocument, _ source: SourceText, by basis: Basis?, _ evidence: SourceText?,
    attachment: ((String) -> SHA256?)?
  ) {
    let log = Validation.result(document, source)
    findings = log.faults.map { Finding(.result, vi: $0.message.vi, en: $0.message.en, at: $0.range) }
    guard let root = document.resultRoot, let result = ResultFile.read(document).model else { return }
    self.result = result
    let isSameSet = check(result, basis, root, isNeeded: evidence != nil)
    let isSameEvidence = check(result, evidence)
    if let attachment, let files = result.evidence.attachments { check(files, attachment) }
    var assessment: Assessment?
    if let basis, let evidence, isSameSet, isSameEvidence { assessment = score(evidence, by: basis, result, root) }
    if assessment != nil { checked.append(.council) } else { checkSchool(of: result) }
    let signOff = SignOff(
      of: assessment, by: result.council, under: isSameSet ? basis?.set : nil, on: result.date)
    findings += signOff.refusals.map { Finding(.council, vi: $0.reason.vi, en: $0.reason.en) }
  }
}
