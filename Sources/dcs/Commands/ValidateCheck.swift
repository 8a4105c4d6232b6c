import DcsScore

/// A file that is read and about to be checked.
struct ValidateInput: Sendable {
  let source: SourceText
  let document: JSONDocument
  let kind: FileKind?

  /// - Parameter kind: What the file is to be taken for, whatever its `format` says.
  init(_ path: String, _ kind: FileKind?) throws(Failure) {
    self.init(try InputFile.read(path), kind)
  }

  init(_ source: SourceText, _ kind: FileKind?) {
    self.source = source
    document = JSONDocument(parsing: source.bytes)
    self.kind = kind ?? FileKind(of: document)
  }
}

/// A file with what it is held against.
struct ValidateCheck: Sendable {
  /// What evidence is held against.
  enum Basis: Sendable {
    /// Nothing: the file is no evidence.
    case none
    case set(CriteriaStore.Entry)
    /// An earlier version of the set that the file is.
    case base(CriteriaSet)
    /// A set that there is not.
    case unknown(Fault?)
  }

  let input: ValidateInput
  let basis: Basis

  /// The file with its faults.
  ///
  /// - Parameter isFixing: Whether to write what is certain to mend the file first.
  func file(fixing isFixing: Bool, ignoring rules: [Rule]) throws(Failure) -> CheckedFile {
    let mends = isFixing ? Validation.mends(of: input.document, input.source, ignoring: rules) : []
    if mends.isEmpty { return CheckedFile(input.source, faults.ignoring(rules)) }
    let mended = SourceText(name: input.source.name, bytes: Mend.apply(mends, to: input.source.bytes))
    try OutputFile.replace(mended.name, with: mended.bytes)
    return try ValidateCheck(input: ValidateInput(mended, input.kind), basis: basis)
      .file(fixing: false, ignoring: rules)
  }

  private var faults: FaultLog {
    let (document, source) = (input.document, input.source)
    switch (input.kind, basis) {
    case (.criteria?, .base(let set)): return Validation.criteria(document, source, base: set)
    case (.criteria?, _): return Validation.criteria(document, source)
    case (.council?, _): return Validation.council(document, source)
    case (.result?, _): return Validation.result(document, source)
    case (.evidence?, .set(let entry)):
      let folder = AttachmentFolder(of: source.name)
      return Validation.evidence(
        document, source, Validation.Basis(entry.set, entry.rows, attachment: folder.attachment))
    case (.evidence?, .unknown(let fault)): return document.faults.adding(fault)
    case (nil, _), (.evidence?, .none), (.evidence?, .base): return Validation.unknownKind(document, source)
    }
  }
}
