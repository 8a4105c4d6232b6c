extension Verification {
  /// Checks that a result stands in for an earlier one, of the same school, year and kind; or that it is an external
  /// team's, which examined it.
  ///
  /// - Parameter earlier: What checking the earlier result file came to.
  public mutating func checkRound(after earlier: Verification) {
    let earlier = earlier.checkedFile
    guard let result else { return }
    let digest = ResultFile.digest(of: earlier.file)
    let (isReplaced, isExamined) = (result.replaces?.sha256 == digest, result.examines == digest)
    if isExamined && !isReplaced || result.examines != nil && result.replaces == nil {
      checkExamined(earlier)
      return
    }
    check(.replaces, .round, to: earlier, named: result.replaces?.sha256) { name in
      LocalizedText(
        vi: "kết quả không ghi là thay cho \(name)", en: "the result does not say that it stands in for \(name)")
    }
  }

  /// Checks that an external team's result names a self-assessment, of the same school and year.
  ///
  /// - Parameters:
  ///   - selfAssessment: The self-assessment's result file.
  ///   - set: The set that it names, where it is at hand.
  public mutating func checkExamined(_ selfAssessment: ParsedFile, by set: IndexedSet? = nil) {
    checkExamined(Validation.result(selfAssessment, by: set))
  }

  private mutating func checkExamined(_ selfAssessment: Checked<ResultFile>) {
    check(.examines, .examined, to: selfAssessment, named: result?.examines) { name in
      LocalizedText(
        vi: "kết quả không ghi là đã xem xét \(name), hoặc tệp đó đã bị sửa",
        en: "the result does not say that \(name) was examined, or that file was changed")
    }
  }

  private mutating func check(
    _ purpose: ResultLink.Purpose, _ part: Part, to other: Checked<ResultFile>, named sha256: SHA256?,
    _ notNamed: (String) -> LocalizedText
  ) {
    guard let result else { return }
    checked.append(part)
    let name = other.file.source.name.quoted
    let isNamed = sha256 == ResultFile.digest(of: other.file)
    // Whatever its white space is, its canonical bytes are those that were exported.
    let canonical = isNamed ? nil : other.file.document.resultRoot?.canonicalBytes
    let isRewritten = canonical.map { SHA256($0) == sha256 } ?? false
    var messages: [LocalizedText] = []
    if !isNamed, !isRewritten { messages.append(notNamed(name)) }
    if let link = ResultLink(purpose, other) {
      messages += link.objections(of: result.council.kind, result.school.name, result.schoolYear, on: result.date)
    } else {
      messages.append(LocalizedText(vi: "\(name) không phải tệp kết quả", en: "\(name) is no result file"))
    }
    findings += messages.map { Finding(part, vi: $0.vi, en: $0.en) }
    guard ResultLink(purpose, other) != nil, let fault = other.faults.errors.first else { return }
    findings.append(
      Finding(
        part, vi: "\(name) không phải kết quả còn nguyên vẹn: \(fault.message.vi)",
        en: "\(name) is not a result as it was exported: \(fault.message.en)",
        need: isRewritten && fault.rule == .resultBytes ? .original : nil))
  }
}
