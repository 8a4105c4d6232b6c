import DcsScore

/// An evidence file that was read and scored.
struct EvidenceFile: Sendable {
  let file: ParsedFile
  let assessment: Assessment

  var evidence: Evidence { assessment.evidence }

  /// Reads and scores a file.
  ///
  /// - Throws: A failure where the file, or the set that it is for, cannot be read; or one with the file's faults.
  static func read(_ path: String, _ store: inout CriteriaStore) throws(Failure) -> EvidenceFile {
    let file = ParsedFile(try InputFile.read(path, store.limit))
    return try EvidenceFile(file, by: file.document.root == nil ? SetChoice() : try store.choice(for: file.document))
  }

  /// Scores a file by a set.
  ///
  /// - Throws: A failure with the faults of the file, or of its set.
  init(_ file: ParsedFile, by choice: SetChoice) throws(Failure) {
    let faults: FaultLog
    if file.document.root == nil || choice.fault != nil {
      faults = file.document.faults.adding(choice.fault)
    } else {
      let reading = Evidence.read(file.document, against: choice.set, among: choice.known)
      if let evidence = reading.model {
        self.file = file
        assessment = Assessment(of: evidence)
        return
      }
      faults = reading.faults
    }
    throw Failure(
      .doesNotHold, FileKind(of: file.document)?.insteadOfEvidence,
      files: [Failure.File(source: file.source, faults: faults)])
  }

  /// What to say of attached files that the evidence names and that are not there; nil where all are.
  var noteOfMissingFiles: LocalizedText? {
    let names = evidence.files
    // Where standard input comes from, and what lies beside it, nobody knows.
    if names.isEmpty || file.source.name == "-" { return nil }
    let state = AttachmentFolder(of: file.source.name).state(of: names)
    let missing = state.missing + state.notFiles
    if missing.isEmpty { return nil }
    let (path, list, count) = (file.source.name, missing.listed(first: 5), missing.count)
    return LocalizedText(
      vi:
        "Lưu ý: \(path): không có \(count) tệp đính kèm mà hồ sơ nêu (\(list)); điểm vẫn tính; hãy đặt tệp vào đúng chỗ hoặc sửa hồ sơ trước khi trình Hội đồng",
      en:
        "Note: \(path): attached files that are not there: \(count) (\(list)); they count here; put them in their place, or correct the evidence, before the council meets"
    )
  }

  /// The file as JSON, whatever it is.
  var asJSON: ParsedFile {
    if !file.isTable { return file }
    return ParsedFile(json: SourceText(name: file.source.name, bytes: evidence.json.bytes))
  }
}
