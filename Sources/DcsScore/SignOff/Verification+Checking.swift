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
    let sha256 = set.sha256
    if sha256 != result.criteria.sha256, !isNamed, !isNeeded { return false }
    checked.append(.criteria)
    guard sha256 == result.criteria.sha256 else {
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
      let expected = JSONDocument(parsing: set.criteria.reference(sha256).canonicalBytes).root
      findings += ResultDifference.all(in: recorded, expected: expected).map {
        Finding($0, .criteria, LocalizedText(vi: "tệp bộ chỉ số là", en: "the criteria file"), in: "criteria")
      }
    }
    return true
  }

  /// Checks that the council is for the school and the year of the result, which evidence would show, too.
  mutating func checkSchool(of result: ResultFile) {
    let council = result.council
    if (council.school, council.schoolYear) == (result.school, result.schoolYear) { return }
    let (vi, en) = (council.kind.body.vi, council.kind.body.en)
    findings.append(
      Finding(
        .council,
        vi:
          "kết quả của \(result.school.quoted), \(result.schoolYear), \(vi) lập cho \(council.school.quoted), \(council.schoolYear)",
        en:
          "the result is of \(result.school.quoted), \(result.schoolYear), \(en) is for \(council.school.quoted), \(council.schoolYear)"
      ))
  }

  /// Checks that evidence is what was scored.
  mutating func check(_ result: ResultFile, _ evidence: SourceText?) -> Bool {
    guard let evidence else { return false }
    checked.append(.evidence)
    if SHA256(evidence.bytes) == result.evidence.sha256 { return true }
    findings.append(
      Finding(
        .evidence, vi: "hồ sơ minh chứng không phải tệp đã chấm, hoặc đã bị sửa sau khi xuất kết quả",
        en: "the evidence is not the file that was scored, or was changed after the export"))
    return false
  }

  /// Checks that the attached files are what they were.
  mutating func check(_ attachments: [ResultFile.Attachment], _ digest: (String) -> SHA256?) {
    checked.append(.attachments)
    for attachment in attachments {
      let name = attachment.file.quoted
      guard let found = digest(attachment.file) else {
        findings.append(
          Finding(.attachments, vi: "không có tệp đính kèm \(name)", en: "there is no attached file \(name)"))
        continue
      }
      if found == attachment.sha256 { continue }
      findings.append(
        Finding(
          .attachments, vi: "tệp đính kèm \(name) đã bị sửa sau khi xuất kết quả",
          en: "the attached file \(name) was changed after the export"))
    }
  }

  /// Scores evidence again and compares all that the result says of it; nil where the evidence has faults.
  mutating func score(
    _ source: SourceText, by set: IndexedSet, _ result: ResultFile, _ root: JSONNode
  ) -> Assessment? {
    checked.append(.scoring)
    guard let evidence = Evidence.read(ParsedFile(source).document, against: set).model else {
      findings.append(
        Finding(
          .scoring, vi: "hồ sơ minh chứng có lỗi nên không chấm lại được",
          en: "the evidence has faults and cannot be scored again"))
      return nil
    }
    let assessment = Assessment(of: evidence)
    let bytes = ResultFile.bytes(
      of: assessment, evidence: result.evidence, council: result.council, date: result.date,
      replaces: result.replaces, examines: result.examines, result.language)
    findings += ResultDifference.all(in: root, expected: JSONDocument(parsing: bytes).root)
      .filter { $0.isOfScoring }.map { Finding($0, .scoring, $0.authority) }
    checkList(of: evidence.files, result.evidence.attachments?.map { $0.file })
    return assessment
  }

  /// A result has the digest of every file that its evidence names, and of no other, in their order; or of none at all.
  private mutating func checkList(of files: [String], _ recorded: [String]?) {
    guard let recorded else {
      if files.isEmpty { checked.append(.attachments) }
      return
    }
    if recorded == files { return }
    let (missing, extra) = (Set(files).subtracting(recorded), Set(recorded).subtracting(files))
    findings += files.filter(missing.contains).map { file in
      Finding(
        .attachments, vi: "kết quả không ghi mã băm của tệp đính kèm \(file.quoted)",
        en: "the result has no digest of the attached file \(file.quoted)")
    }
    findings += recorded.filter(extra.contains).map { file in
      Finding(
        .attachments, vi: "kết quả ghi mã băm của tệp \(file.quoted) mà hồ sơ minh chứng không nêu",
        en: "the result has a digest of the file \(file.quoted), which the evidence does not name")
    }
    if missing.isEmpty, extra.isEmpty {
      findings.append(
        Finding(
          .attachments, vi: "các tệp đính kèm trong kết quả không theo đúng thứ tự trong hồ sơ, mỗi tệp một lần",
          en: "the result does not list the attached files in the order of the evidence, each once"))
    }
  }
}

extension Verification {
  /// Takes it for a finding that attached files could not be checked, as somebody asked for that.
  public mutating func requireAttachments() {
    guard result != nil, unchecked.contains(.attachments) else { return }
    findings.append(
      Finding(
        .attachments, vi: "kết quả không ghi mã băm của tệp đính kèm nào",
        en: "the result has no digests of attached files", need: .digests))
  }
}

extension ResultDifference {
  /// Whether the difference is one of scoring. The version of the tool and the file's own digest are not, and which set
  /// it is was compared before.
  fileprivate var isOfScoring: Bool {
    path != ["tool", "version"] && path != [ResultFile.digestKey] && !(path.count > 1 && path[0] == "criteria")
  }
}

extension ResultDifference {
  /// What knows better than the result, with the verb that leads to what it says.
  fileprivate var authority: LocalizedText {
    path.first == "school" || path.first == "schoolYear"
      ? LocalizedText(vi: "hồ sơ minh chứng ghi", en: "the evidence")
      : LocalizedText(vi: "chấm lại được", en: "scoring again gives")
  }
}

extension Verification.Finding {
  /// - Parameters:
  ///   - authority: What knows better than the result, with the verb that leads to what it says.
  ///   - parent: The key under which the path starts; nil where it starts with the outermost object.
  fileprivate init(
    _ difference: ResultDifference, _ part: Verification.Part, _ authority: LocalizedText, in parent: String? = nil
  ) {
    let message =
      switch (difference.recorded, difference.expected) {
      case (let recorded?, let expected?):
        LocalizedText(
          vi: "kết quả ghi \(recorded), \(authority.vi) \(expected)",
          en: "the result says \(recorded), \(authority.en) \(expected)")
      case (nil, _): LocalizedText(vi: "kết quả thiếu phần này", en: "the result lacks this")
      case (_, nil):
        LocalizedText(vi: "kết quả thừa phần này", en: "the result has this, which does not belong there")
      }
    let start = parent.map { "\($0) / " } ?? ""
    self.init(
      part, vi: "\(start)\(difference.pathText): \(message.vi)", en: "\(start)\(difference.pathText): \(message.en)",
      at: difference.range, path: (parent.map { [$0] } ?? []) + difference.path)
  }
}
