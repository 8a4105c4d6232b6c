/// The council and result files that show how far the process of one school and year is.
public struct ProcessFiles: Sendable {
  /// A file that shows nothing about this school and year.
  public struct Unused: Hashable, Sendable {
    /// Why a file is not counted.
    public enum Reason: String, CaseIterable, Sendable {
      case otherSchool = "other-school"
      case otherYear = "other-year"
      /// It has faults, which are told elsewhere.
      case faults
      /// It is a result that is not what its set and the evidence make.
      case doesNotHold = "does-not-hold"
      /// It cannot be read.
      case unreadable
    }

    public let name: String
    public let reason: Reason
    /// Why it is not counted, as one phrase without a full stop.
    public let message: LocalizedText
  }

  private let school: String
  private let schoolYear: SchoolYear
  private let evidence: [UInt8]
  private let sha256: SHA256
  private var councils: [Council.Kind: Council] = [:]
  private var results: [Council.Kind: ResultFile] = [:]
  /// The files that are not counted, in the order in which they were given.
  public private(set) var unused: [Unused] = []

  /// - Parameters:
  ///   - school: The school's name as its evidence has it.
  ///   - schoolYear: The year that the evidence is for.
  ///   - evidence: The evidence file's bytes.
  public init(of school: String, _ schoolYear: SchoolYear, evidence: [UInt8]) {
    self.school = school
    self.schoolYear = schoolYear
    self.evidence = evidence
    sha256 = SHA256(evidence)
  }

  /// Takes a council file; of several of a kind the last one counts.
  public mutating func add(_ council: Council, named name: String) {
    if isOwn(council.school, council.schoolYear, name) { councils[council.kind] = council }
  }

  /// Takes a result file that was verified; of several of a kind the latest one counts, and of those of one day the last.
  /// One that does not hold is not counted.
  public mutating func add(_ verification: Verification, named name: String) {
    guard let result = verification.result else { return addFaulty(named: name) }
    if let finding = verification.findings.first {
      addUntrue(finding, and: verification.findings.count - 1, named: name)
    } else {
      add(result, named: name)
    }
  }

  package mutating func add(_ result: ResultFile, named name: String) {
    guard isOwn(result.school.name, result.schoolYear, name) else { return }
    let kind = result.council.kind
    if let earlier = results[kind], earlier.date > result.date { return }
    results[kind] = result
  }

  /// Notes a file that cannot be used, as it has faults.
  public mutating func addFaulty(named name: String) {
    let message = LocalizedText(
      vi: "\(name.quoted) có lỗi nên không được tính", en: "\(name.quoted) has faults and is not counted")
    unused.append(Unused(name: name, reason: .faults, message: message))
  }

  private mutating func addUntrue(_ finding: Verification.Finding, and others: Int, named name: String) {
    let more = others == 0 ? "" : " (+\(others))"
    let message = LocalizedText(
      vi: "\(name.quoted) không đúng nên không được tính: \(finding.message.vi)\(more)",
      en: "\(name.quoted) does not hold and is not counted: \(finding.message.en)\(more)")
    unused.append(Unused(name: name, reason: .doesNotHold, message: message))
  }

  /// Notes a file that cannot be read.
  public mutating func addUnreadable(named name: String) {
    let message = LocalizedText(
      vi: "\(name.quoted) không đọc được nên không được tính", en: "\(name.quoted) cannot be read and is not counted")
    unused.append(Unused(name: name, reason: .unreadable, message: message))
  }

  private mutating func isOwn(_ school: String, _ year: SchoolYear, _ name: String) -> Bool {
    if (school, year) == (self.school, schoolYear) { return true }
    let message = LocalizedText(
      vi: "\(name.quoted) là của \(school.quoted), năm học \(year), nên không được tính",
      en: "\(name.quoted) is of \(school.quoted), \(year), and is not counted")
    let reason: Unused.Reason = school == self.school ? .otherYear : .otherSchool
    unused.append(Unused(name: name, reason: reason, message: message))
    return false
  }
}

extension ProcessFiles {
  /// Who compared the set's unconfirmed figures with the official decision: of the school's own council first.
  var criteriaCheck: Council.CriteriaCheck? {
    Council.Kind.allCases.lazy.compactMap { kind in
      (self.councils[kind] ?? self.results[kind]?.council)?.criteriaCheck
    }.first
  }

  /// What the process leaves behind, in its order, and which of it is there.
  ///
  /// - Parameter hasDocuments: Whether the evidence lists any document.
  func products(hasDocuments: Bool) -> [ProcessProduct] {
    ProcessProduct.Kind.allCases.map { kind in
      switch kind {
      case .councilDecision: document(kind, .own) { $0.decision }
      case .councilMinutes: document(kind, .own) { $0.minutes }
      case .councilApproval: document(kind, .own) { $0.approval.document }
      case .councilResult: result(kind, .own)
      case .teamDecision: document(kind, .external) { $0.decision }
      case .teamMinutes: document(kind, .external) { $0.minutes }
      case .teamApproval: document(kind, .external) { $0.approval.document }
      case .teamResult: result(kind, .external)
      case .evidenceList: ProcessProduct(kind, hasDocuments ? .there : .notYet)
      case .request: request
      case .plan, .proposal, .recognition, .publication: ProcessProduct(kind, .notRecorded)
      }
    }
  }

  /// The school's request, which only the file of its own council names: a result has no room for it.
  private var request: ProcessProduct {
    guard let council = councils[.own] else { return ProcessProduct(.request, .unknown) }
    let document = council.papers.request.document
    return ProcessProduct(.request, document.issued == nil ? .notYet : .there, document.known)
  }

  /// A document that a council file names, or the result that the council closed.
  private func document(
    _ kind: ProcessProduct.Kind, _ body: Council.Kind, _ document: (Council) -> DraftDocument
  ) -> ProcessProduct {
    let known = [councils[body], results[body]?.council].compactMap { $0.map(document) }
    if let found = known.first(where: { $0.issued != nil }) { return ProcessProduct(kind, .there, found) }
    return ProcessProduct(kind, known.isEmpty ? .unknown : .notYet, known.lazy.compactMap { $0.known }.first)
  }

  private func result(_ kind: ProcessProduct.Kind, _ body: Council.Kind) -> ProcessProduct {
    guard let file = results[body] else { return ProcessProduct(kind, .unknown) }
    let isOfThis = file.evidence.sha256 == sha256
    let rewritten = isOfThis ? nil : RewrittenFile(evidence, from: file.evidence.sha256)
    let result = ProcessProduct.Result(
      date: file.date, level: file.level, isOfThisEvidence: isOfThis,
      differences: rewritten?.changes.map { $0.name } ?? [])
    return ProcessProduct(kind, .there, nil, result)
  }
}
