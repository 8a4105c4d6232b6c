import DcsScore

/// The files that an export is made of. Whatever is wrong with one is told, and the others are read all the same.
extension ExportRun {
  struct ReadEvidence {
    let source: SourceText
    let entry: CriteriaStore.Entry
    /// The evidence; nil where the file has faults.
    let model: Evidence?
    let assessment: Assessment?
  }

  /// The evidence, or nil where it cannot be told which set it is for. Its faults are told.
  mutating func readEvidence() -> ReadEvidence? {
    guard let source = read(evidencePath) else { return nil }
    // Who leaves the attached files out need not have them.
    let ignored = Rule.notes + (arguments.has(ExportOption.noAttachments) ? [.missingFile, .emptyFile] : [])
    let input = ValidateInput(source, .evidence, ignoring: ignored)
    do throws(Failure) {
      guard let entry = try store.entry(for: input.document) else {
        let check = ValidateCheck(input: input, basis: .unknown(store.unknownSet(of: input.document)))
        report(check.file.faults, source)
        return nil
      }
      let faults = ValidateCheck(input: input, basis: .set(entry)).file.faults
      report(faults, source)
      let model = faults.count(.error) > 0 ? nil : Evidence.read(input.document, against: entry.rows).model
      let assessment = model.map { Assessment(of: $0, by: entry.set) }
      return ReadEvidence(source: source, entry: entry, model: model, assessment: assessment)
    } catch {
      stop(error)
      return nil
    }
  }

  /// The council, or nil where its file has faults, which are then told.
  mutating func readCouncil() -> Council? {
    guard let source = read(councilPath) else { return nil }
    let document = JSONDocument(parsing: source.bytes, ignoring: Rule.notes)
    let faults = Validation.council(document, source)
    report(faults, source)
    return Council.read(document).model
  }

  /// The digests of the evidence and of its attached files, as far as they can be read.
  mutating func digests(of evidence: ReadEvidence?) -> ResultFile.EvidenceFile? {
    guard let evidence else { return nil }
    let sha256 = SHA256(evidence.source.bytes)
    guard !arguments.has(ExportOption.noAttachments) else {
      return ResultFile.EvidenceFile(sha256: sha256, attachments: nil)
    }
    let folder = AttachmentFolder(of: evidencePath)
    var attachments: [ResultFile.Attachment] = []
    for file in evidence.model?.files ?? [] {
      if let digest = folder.digest(of: file) {
        attachments.append(ResultFile.Attachment(file: file, sha256: digest))
      } else {
        stop(
          Failure(
            .unreadable, vi: "không đọc được tệp đính kèm \(file.quoted)",
            en: "the attached file \(file.quoted) cannot be read"))
      }
    }
    return ResultFile.EvidenceFile(sha256: sha256, attachments: attachments)
  }

  /// Another result that the result is to name; nil where none is named, or one that is not whole.
  mutating func readLink(_ purpose: ResultLink.Purpose, _ option: Option) -> ResultLink? {
    guard let path = arguments.value(option), let source = read(path) else { return nil }
    let document = JSONDocument(parsing: source.bytes)
    let faults = Validation.result(document, source)
    if faults.isEmpty, let link = ResultLink(purpose, document, source) { return link }
    report(faults, source)
    stop(
      Failure(
        .doesNotHold, vi: "'\(path)' không phải kết quả còn nguyên vẹn; --\(option.name) cần tệp đúng như khi xuất ra",
        en: "'\(path)' is not a result as it was exported, which --\(option.name) needs"))
    return nil
  }
}
