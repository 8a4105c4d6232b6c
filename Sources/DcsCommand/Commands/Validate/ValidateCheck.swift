import DcsReports
import DcsScore

/// A file that is read and about to be checked.
struct ValidateInput: Sendable {
  let source: SourceText
  let document: JSONDocument
  let kind: FileKind?

  /// - Parameters:
  ///   - kind: What the file is to be taken for, whatever its `format` says.
  ///   - ignored: The rules whose faults are passed over.
  init(_ path: String, _ kind: FileKind?, ignoring ignored: [Rule] = []) throws(Failure) {
    self.init(try InputFile.read(path), kind, ignoring: ignored)
  }

  init(_ source: SourceText, _ kind: FileKind?, ignoring ignored: [Rule] = []) {
    self.source = source
    document = JSONDocument(source, ignoring: ignored)
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
  var file: CheckedFile { CheckedFile(input.source, faults) }

  /// The file with its faults and, where it was to be mended and could not be written, why.
  struct Outcome: Sendable {
    let file: CheckedFile
    var failure: Failure?
  }

  /// What checking the file comes to.
  ///
  /// - Parameter isFixing: Whether to write what is certain to mend the file first.
  func outcome(fixing isFixing: Bool, ignoring ignored: [Rule]) -> Outcome {
    let mends = isFixing ? Validation.mends(of: input.document, input.source, ignoring: ignored) : []
    if mends.isEmpty { return Outcome(file: file) }
    let mended = SourceText(name: input.source.name, bytes: Mend.apply(mends, to: input.source.bytes))
    do throws(Failure) {
      try OutputFile.replace(mended.name, with: mended.bytes)
    } catch {
      return Outcome(file: file, failure: error)
    }
    let again = ValidateInput(mended, input.kind, ignoring: ignored)
    return Outcome(file: ValidateCheck(input: again, basis: basis).file)
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
    case (.evidence?, .unknown(let fault)):
      let folder = AttachmentFolder(of: source.name)
      let basis = Validation.Basis(nil, nil, attachment: folder.attachment)
      return Validation.evidence(document, source, basis).adding(fault)
    case (nil, _), (.evidence?, .none), (.evidence?, .base): return Validation.unknownKind(document, source)
    }
  }
}
