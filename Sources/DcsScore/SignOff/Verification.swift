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

  /// A file that would tell more.
  public enum Need: Sendable {
    /// The criteria file of the set that the result names.
    case criteria
    /// The criteria file that was used, of several with one id.
    case usedCriteria
    /// A result that was exported with the digests of attached files.
    case digests
    /// An attached file that is not there, or cannot be read.
    case attachment
    /// A file as it was: the one at hand says the same in other bytes.
    case original
  }

  /// Something that does not hold.
  public struct Finding: Hashable, Sendable {
    public let part: Part
    /// What does not hold, as one phrase without a full stop.
    public let message: LocalizedText
    /// The place in the result, as byte offsets; nil where it is about another file.
    public let range: Range<Int>?
    /// The rule that the result file breaks; nil where it is none of a file's.
    public let rule: Rule?
    /// What would help, where it is a file that is not at hand.
    public let need: Need?
    /// Where in the result, as the keys from the outermost object on, rows by their id; nil where no value of it differs.
    public let path: [String]?

    init(
      _ part: Part, vi: String, en: String, at range: Range<Int>? = nil, rule: Rule? = nil, need: Need? = nil,
      path: [String]? = nil
    ) {
      self.part = part
      message = LocalizedText(vi: vi, en: en)
      (self.range, self.rule, self.need, self.path) = (range, rule, need, path)
    }

    /// What a fault of the result file is.
    ///
    /// - Parameter isContentSame: Whether the file says what it was exported with.
    init(_ fault: Fault, isContentSame: Bool) {
      self.init(
        .result, vi: fault.message.vi, en: fault.message.en, at: fault.range, rule: fault.rule,
        need: isContentSame && fault.rule == .resultBytes ? .original : nil)
    }
  }

  /// The result file as it was read.
  let checkedFile: Checked<ResultFile>
  /// What does not hold, by part.
  public internal(set) var findings: [Finding] = []
  /// What was checked.
  public internal(set) var checked: [Part] = [.result]

  /// The faults of the result file by itself.
  public var faults: FaultLog { checkedFile.faults }
  /// The result file.
  public var file: ParsedFile { checkedFile.file }
  /// What the file says; nil where it has faults.
  public var result: ResultFile? { checkedFile.model }

  /// Whether all that was checked holds. What no file shows (the council, the day, the tool, the rounds) only a signature
  /// over the bytes vouches for, and so it is with the evidence and its files where they were changed with the result.
  public var holds: Bool { findings.isEmpty }

  /// Whether something is not what it should be, and not only written in other bytes or not at hand.
  public var isRefuted: Bool { findings.contains { $0.need == nil } }

  /// Whether all that does not hold is that files are written in other bytes, which say the same.
  public var isOnlyRewritten: Bool { !holds && findings.allSatisfy { $0.need == .original } }

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
  /// Checks a result.
  ///
  /// - Parameters:
  ///   - file: The result file as JSON.
  ///   - set: The set that the result names, where there is one.
  ///   - isNamed: Whether somebody named this very criteria file, and not only the set.
  ///   - evidence: The evidence file, where it is given.
  ///   - known: What the evidence is worth, where it was scored by the set already.
  ///   - today: The day on which this is asked, which no result is after; nil where it does not matter.
  ///   - attachment: The digest of an attached file, or what stands in its place; nil where the files are not to be
  ///     looked at.
  ///   - contents: The bytes of an attached file that has another digest, to see whether it was only written again; nil
  ///     where it has too many.
  public init(
    of file: ParsedFile, by set: IndexedSet?, isNamed: Bool = true, _ evidence: SourceText?,
    scored known: Assessment? = nil, today: CalendarDate? = nil, attachment: ((String) -> AttachedDigest)?,
    contents: (String) -> [UInt8]? = { _ in nil }
  ) {
    checkedFile = Validation.result(file)
    let faults = checkedFile.faults.errors
    let isContentSame = !faults.contains { $0.rule == .resultDigest }
    findings = faults.map { Finding($0, isContentSame: isContentSame) }
    guard let root = file.document.resultRoot, let result else { return }
    let isSameSet = check(result, set, root, isNamed: isNamed, isNeeded: evidence != nil)
    let scored = check(result, evidence)
    if let attachment, let files = result.evidence.attachments { check(files, attachment, contents) }
    var assessment: Assessment?
    if let set, let scored, isSameSet { assessment = score(scored, by: set, known, result, root) }
    if assessment != nil {
      checked.append(.council)
    } else {
      checkSchool(of: result)
      if let set, isSameSet { checkScore(in: root, by: set) }
    }
    var signOff = SignOff(
      of: assessment, by: result.council, under: isSameSet ? set?.criteria : nil, on: result.date, today: today)
    if assessment == nil, isSameSet, let set { signOff.recorded = Score(recordedIn: root, by: set.criteria) }
    findings += signOff.refusals.map { Finding(.council, vi: $0.reason.vi, en: $0.reason.en) }
  }
}
