/// What a file is held against.
public struct CheckBasis: Sendable {
  /// The set that evidence or a result is for; nil where it is not at hand, so that only the rest is looked at.
  public var set: IndexedSet?
  /// The ids of the sets among which a file that names none can choose.
  public var known: [String]
  /// What is wrong with the set that evidence names.
  public var setFault: Fault?
  /// An earlier version that a criteria file's version is held against, where the file is of the same set.
  public var base: CriteriaSet?
  /// What stands at a path from the file on.
  public var attachment: @Sendable (String) -> Attachment

  /// - Parameters:
  ///   - set: The set that evidence or a result is for.
  ///   - known: The ids of the sets that there are.
  ///   - setFault: What is wrong with the set that evidence names.
  ///   - base: An earlier version of a criteria file.
  ///   - attachment: What stands at a path from the file on.
  public init(
    _ set: IndexedSet? = nil, among known: [String] = [], setFault: Fault? = nil, base: CriteriaSet? = nil,
    attachment: @escaping @Sendable (String) -> Attachment = { _ in .file }
  ) {
    (self.set, self.known, self.setFault, self.base, self.attachment) = (set, known, setFault, base, attachment)
  }
}

extension ParsedFile {
  /// Checks a file of any kind.
  ///
  /// - Parameters:
  ///   - kind: What the file is taken for; nil for what its `format` says.
  ///   - basis: What it is held against.
  public func checked(as kind: FileKind? = nil, _ basis: CheckBasis) -> CheckedFile {
    switch kind ?? FileKind(of: document) {
    case .criteria?: CheckedFile(Validation.criteria(self, base: basis.base)) { .criteria($0) }
    case .evidence?: CheckedFile(Validation.evidence(self, basis)) { .evidence($0) }
    case .council?: CheckedFile(Validation.council(self)) { .council($0) }
    case .result?: CheckedFile(Validation.result(self, by: basis.set)) { .result($0) }
    case .tasks?: CheckedFile(Validation.tasks(self)) { .tasks($0) }
    case nil: CheckedFile(source, Validation.unknownKind(self))
    }
  }
}
