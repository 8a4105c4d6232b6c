import DcsScore

/// The files that an export is made of. Whatever is wrong with one is told, and the others are read all the same.
extension ExportRun {
  /// The evidence, or nil where it cannot be read. Its faults are told.
  mutating func readEvidence() -> Checked<Assessment>? {
    guard let source = read(evidencePath) else { return nil }
    // Who leaves the attached files out need not have them.
    let ignored = Rule.notes + (arguments.has(ExportOption.noAttachments) ? [.missingFile, .emptyFile] : [])
    let file = ParsedFile(source, ignoring: ignored)
    do throws(Failure) {
      let choice = try store.choice(for: file.document)
      criteria = choice.set?.criteria
      let basis = CheckBasis(
        choice.set, among: choice.known, setFault: choice.fault,
        attachment: AttachmentFolder(of: source.name).attachment)
      let checked = Validation.evidence(file, basis)
      report(checked.faults, file.source)
      if checked.model == nil { tell(FileKind(of: file.document)?.insteadOfEvidence) }
      return checked
    } catch {
      stop(error)
      return nil
    }
  }

  /// The council, or nil where its file cannot be read. Its faults are told.
  mutating func readCouncil() -> Checked<Council>? {
    guard let source = read(councilPath) else { return nil }
    let file = ParsedFile(source, ignoring: Rule.notes)
    let checked = Validation.council(file)
    report(checked.faults, file.source)
    if checked.model == nil { tell(FileKind(of: file.document)?.insteadOfCouncil) }
    return checked
  }

  /// Tells what a file is that was named for another kind.
  private func tell(_ hint: LocalizedText?) {
    if let hint { console.report(Failure(.doesNotHold, hint)) }
  }

  /// The digests of the evidence and of its attached files, as far as they can be read.
  mutating func digests(_ evidence: Checked<Assessment>?, of files: [String]) -> ResultFile.EvidenceFile? {
    guard let evidence else { return nil }
    let sha256 = SHA256(evidence.file.source.bytes)
    guard !arguments.has(ExportOption.noAttachments) else {
      return ResultFile.EvidenceFile(sha256: sha256, attachments: nil)
    }
    let folder = AttachmentFolder(of: evidencePath)
    var progress = DigestProgress(console)
    var attachments: [ResultFile.Attachment] = []
    for file in files {
      if case .digest(let digest) = folder.digest(of: file, &progress) {
        attachments.append(ResultFile.Attachment(file: file, sha256: digest))
      } else {
        progress.end()
        stop(
          Failure(
            .unreadable, vi: "không đọc được tệp đính kèm \(file.quoted)",
            en: "the attached file \(file.quoted) cannot be read"))
      }
    }
    progress.end()
    return ResultFile.EvidenceFile(sha256: sha256, attachments: attachments)
  }

  /// Another result that the result is to name; nil where none is named, or one that is not whole.
  mutating func readLink(_ purpose: ResultLink.Purpose, _ option: Option) -> ResultLink? {
    guard let path = arguments.value(option), let source = read(path) else { return nil }
    do throws(Failure) {
      let file = ParsedFile(json: source)
      let verification = Verification(
        of: file, by: try store.set(of: file.document), isNamed: store.isNamed, nil, today: Clock.today,
        attachment: nil)
      if verification.holds, let link = ResultLink(purpose, verification) { return link }
      report(verification.faults, source)
      if verification.result == nil { tell(FileKind(of: file.document)?.insteadOfResult) }
      // What is no fault of the file is told with the sentence.
      let why = verification.faults.hasErrors ? nil : verification.findings.first?.message
      let (vi, en) = (why.map { ": \($0.vi)" } ?? "", why.map { ": \($0.en)" } ?? "")
      throw Failure(
        .doesNotHold,
        vi: "'\(path)' không phải kết quả còn nguyên vẹn\(vi); --\(option.name) cần tệp đúng như khi xuất ra",
        en: "'\(path)' is not a result as it was exported\(en), which --\(option.name) needs")
    } catch {
      stop(error)
      return nil
    }
  }
}
