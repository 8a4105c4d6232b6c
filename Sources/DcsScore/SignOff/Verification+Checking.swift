extension Verification {
  /// Checks that a set is the one by which the result was made, and that the result says what set that is.
  ///
  /// - Parameters:
  ///   - isNamed: Whether somebody named this very criteria file.
  ///   - isNeeded: Whether something is to be scored by the set, so that it must be there.
  mutating func check(
    _ result: ResultFile, _ set: IndexedSet?, _ root: JSONNode, isNamed: Bool, isNeeded: Bool
  ) -> Bool {
    guard let set else {
      if isNeeded {
        findings.append(
          Finding(
            .criteria,
            vi: "không có bộ chỉ số \(result.criteria.id.quoted) nên không chấm lại được",
            en: "there is no set \(result.criteria.id.quoted) to score by again", need: .criteria))
      }
      return false
    }
    // That a newer dcs has a newer version of the set says nothing against an older result.
    let sha256 = result.criteria.sha256
    let isSame = set.sha256 == sha256
    if !isSame, !isNamed, !isNeeded { return false }
    checked.append(.criteria)
    let rewritten = isSame ? nil : RewrittenFile(set.bytes, from: sha256)
    if let rewritten { findings.append(Finding(rewritten, .criteria, vi: "tệp bộ chỉ số", en: "the criteria file")) }
    guard isSame || rewritten != nil else {
      findings.append(
        Finding(
          .criteria,
          vi:
            "bộ chỉ số khác: kết quả chấm theo '\(result.criteria.id)' \(result.criteria.version), tệp đang dùng là '\(set.criteria.id)' \(set.criteria.version) và có mã băm khác",
          en:
            "another criteria file: the result is by '\(result.criteria.id)' \(result.criteria.version), the file at hand is '\(set.criteria.id)' \(set.criteria.version) with another digest",
          need: .usedCriteria))
      return false
    }
    if let recorded = root["criteria"] {
      let reference = set.criteria.reference(sha256)
      let expected = JSONDocument(parsing: JSONOutput { reference.write(to: &$0) }.canonicalBytes).root
      findings += ResultDifference.all(in: recorded, expected: expected).map {
        Finding($0, .criteria, LocalizedText(vi: "tệp bộ chỉ số là", en: "the criteria file"), in: "criteria")
      }
    }
    return true
  }

  /// Checks, where nothing is scored again, that the result is what its set makes of the points in it.
  mutating func checkScore(in root: JSONNode, by set: IndexedSet) {
    findings += ResultCheck.differences(of: root, from: set).map { Finding($0, .criteria, ResultCheck.authority) }
  }

  /// Checks that the council is for the school and the year of the result, which evidence would show, too.
  mutating func checkSchool(of result: ResultFile) {
    let council = result.council
    if (council.school, council.schoolYear) == (result.school.name, result.schoolYear) { return }
    let (vi, en) = (council.kind.body.vi, council.kind.body.en)
    findings.append(
      Finding(
        .council,
        vi:
          "kết quả của \(result.school.name.quoted), \(result.schoolYear), \(vi) lập cho \(council.school.quoted), \(council.schoolYear)",
        en:
          "the result is of \(result.school.name.quoted), \(result.schoolYear), \(en) is for \(council.school.quoted), \(council.schoolYear)"
      ))
  }

  /// Checks that evidence is what was scored.
  ///
  /// - Returns: The evidence as it was scored, where that is known.
  mutating func check(_ result: ResultFile, _ evidence: SourceText?) -> SourceText? {
    guard let evidence else { return nil }
    checked.append(.evidence)
    let sha256 = result.evidence.sha256
    if SHA256(evidence.bytes) == sha256 { return evidence }
    if let rewritten = RewrittenFile(evidence.bytes, from: sha256) {
      findings.append(Finding(rewritten, .evidence, vi: "hồ sơ minh chứng", en: "the evidence"))
      return SourceText(name: evidence.name, bytes: rewritten.original)
    }
    findings.append(
      Finding(
        .evidence, vi: "hồ sơ minh chứng không phải tệp đã chấm, hoặc đã bị sửa sau khi xuất kết quả",
        en: "the evidence is not the file that was scored, or was changed after the export"))
    return nil
  }

  /// Scores evidence again and compares all that the result says of it; nil where the evidence has faults.
  mutating func score(
    _ source: SourceText, by set: IndexedSet, _ known: Assessment?, _ result: ResultFile, _ root: JSONNode
  ) -> Assessment? {
    checked.append(.scoring)
    let scored = known ?? Evidence.read(ParsedFile(source).document, against: set).model.map { Assessment(of: $0) }
    guard let assessment = scored else {
      findings.append(
        Finding(
          .scoring, vi: "hồ sơ minh chứng có lỗi nên không chấm lại được",
          en: "the evidence has faults and cannot be scored again"))
      return nil
    }
    let bytes = ResultFile.bytes(
      of: assessment, evidence: result.evidence, council: result.council, date: result.date,
      replaces: result.replaces, examines: result.examines, result.language)
    findings += ResultDifference.all(in: root, expected: JSONDocument(parsing: bytes).root)
      .filter { $0.isOfScoring }.map { Finding($0, .scoring, $0.authority) }
    checkList(of: assessment.evidence.files, result.evidence.attachments?.map { $0.file })
    return assessment
  }
}
