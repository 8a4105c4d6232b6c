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
  public private(set) var result: ResultFile?
  /// What does not hold, by part.
  public internal(set) var findings: [Finding] = []
  /// What was checked.
  public internal(set) var checked: [Part] = [.result]

  /// Whether all that was checked holds.
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

    public init(_ set: CriteriaSet, _ rows: CriteriaRows, _ source: SourceText) {
      self.set = set
      self.rows = rows
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
  ///   - attachment: The bytes of an attached file, nil where there is none; nil where the files are not to be looked at.
  public init(
    of document: JSONDocument, _ source: SourceText, by basis: Basis?, _ evidence: SourceText?,
    attachment: ((String) -> [UInt8]?)?
  ) {
    let log = Validation.result(document, source)
    findings = log.faults.map { Finding(.result, vi: $0.message.vi, en: $0.message.en, at: $0.range) }
    guard let root = document.resultRoot, let result = ResultFile.read(document).model else { return }
    self.result = result
    let isSameSet = check(result, basis)
    let isSameEvidence = check(result, evidence)
    if let attachment, let files = result.evidence.attachments { check(files, attachment) }
    guard let basis, let evidence, isSameSet, isSameEvidence else { return }
    score(evidence, by: basis, result, root)
  }

  private mutating func check(_ result: ResultFile, _ basis: Basis?) -> Bool {
    guard let basis else { return false }
    checked.append(.criteria)
    if basis.sha256 == result.criteria.sha256 { return true }
    findings.append(
      Finding(
        .criteria,
        vi:
          "bộ chỉ số khác: kết quả chấm theo '\(result.criteria.id)' \(result.criteria.version), tệp đang dùng là '\(basis.set.id)' \(basis.set.version) và có mã băm khác",
        en:
          "another criteria file: the result is by '\(result.criteria.id)' \(result.criteria.version), the file at hand is '\(basis.set.id)' \(basis.set.version) with another digest"
      ))
    return false
  }

  private mutating func check(_ result: ResultFile, _ evidence: SourceText?) -> Bool {
    guard let evidence else { return false }
    checked.append(.evidence)
    if SHA256(evidence.bytes) == result.evidence.sha256 { return true }
    findings.append(
      Finding(
        .evidence, vi: "hồ sơ minh chứng không phải tệp đã chấm, hoặc đã bị sửa sau khi xuất kết quả",
        en: "the evidence is not the file that was scored, or was changed after the export"))
    return false
  }

  private mutating func check(_ attachments: [ResultFile.Attachment], _ bytes: (String) -> [UInt8]?) {
    checked.append(.attachments)
    for attachment in attachments {
      let name = attachment.file.quoted
      guard let found = bytes(attachment.file) else {
        findings.append(
          Finding(.attachments, vi: "không có tệp đính kèm \(name)", en: "there is no attached file \(name)"))
        continue
      }
      if SHA256(found) == attachment.sha256 { continue }
      findings.append(
        Finding(
          .attachments, vi: "tệp đính kèm \(name) đã bị sửa sau khi xuất kết quả",
          en: "the attached file \(name) was changed after the export"))
    }
  }

  private mutating func score(_ source: SourceText, by basis: Basis, _ result: ResultFile, _ root: JSONNode) {
    guard let evidence = Evidence.read(JSONDocument(parsing: source.bytes), against: basis.rows).model else {
      findings.append(
        Finding(
          .scoring, vi: "hồ sơ minh chứng có lỗi nên không chấm lại được",
          en: "the evidence has faults and cannot be scored again"))
      return
    }
    checked += [.scoring, .council]
    let assessment = Assessment(of: evidence, by: basis.set)
    let bytes = ResultFile.bytes(
      of: assessment, criteria: basis.sha256, evidence: result.evidence, council: result.council, date: result.date,
      replaces: result.replaces, examines: result.examines, result.language)
    if let expected = JSONDocument(parsing: bytes).root {
      findings += ResultDifference.all(in: root, expected: expected).filter(\.isOfScoring).map(Finding.init)
    }
    checkFiles(of: evidence, result)
    findings += SignOff(of: assessment, by: result.council, on: result.date).refusals.map {
      Finding(.council, vi: $0.reason.vi, en: $0.reason.en)
    }
  }

  /// A result has the digest of every file that its evidence names.
  private mutating func checkFiles(of evidence: Evidence, _ result: ResultFile) {
    guard let recorded = result.evidence.attachments?.map(\.file) else { return }
    for file in evidence.files where !recorded.contains(file) {
      findings.append(
        Finding(
          .attachments, vi: "kết quả không ghi mã băm của tệp đính kèm \(file.quoted)",
          en: "the result has no digest of the attached file \(file.quoted)"))
    }
  }
}

extension ResultDifference {
  /// Whether the difference is one of scoring: the version of the tool and the file's own digest are not.
  fileprivate var isOfScoring: Bool { path != "tool / version" && path != ResultFile.digestKey }
}

extension Verification.Finding {
  fileprivate init(_ difference: ResultDifference) {
    let recorded =
      difference.recorded.map { LocalizedText(vi: "kết quả ghi \($0)", en: "the result says \($0)") }
      ?? LocalizedText(vi: "kết quả không ghi", en: "the result says nothing")
    let expected =
      difference.expected.map { LocalizedText(vi: "chấm lại được \($0)", en: "scoring again gives \($0)") }
      ?? LocalizedText(vi: "chấm lại không có", en: "scoring again gives nothing")
    self.init(
      .scoring, vi: "\(difference.path): \(recorded.vi), \(expected.vi)",
      en: "\(difference.path): \(recorded.en), \(expected.en)", at: difference.range)
  }
}
