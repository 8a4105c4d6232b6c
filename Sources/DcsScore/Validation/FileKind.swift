/// A kind of file that dcs reads.
public enum FileKind: String, CaseIterable, Sendable {
  case criteria
  case evidence

  /// The format of such files.
  public var format: FileFormat {
    switch self {
    case .criteria: CriteriaSet.format
    case .evidence: Evidence.format
    }
  }

  /// The kind that a file's `format` names, whatever its version; nil where it names none.
  public init?(of document: JSONDocument) {
    guard case .string(let text)? = document.root?["format"]?.value else { return nil }
    let name = text.prefix { $0 != "/" }
    guard let kind = Self.allCases.first(where: { $0.format.name == name }) else { return nil }
    self = kind
  }
}

extension JSONDocument {
  /// The faults of a file whose kind is not known: those of its JSON, and that its `format` says nothing.
  public var faultsOfUnknownKind: FaultLog {
    guard let root else { return faults }
    let formats = FileKind.allCases.map { "'\($0.format)'" }.listed()
    let range = root["format"]?.range ?? root.range.lowerBound..<root.range.lowerBound + 1
    let message = LocalizedText(
      vi: "tệp phải có 'format' là một trong: \(formats)", en: "the file must have a 'format', one of: \(formats)")
    return faults.adding(Fault(.format, at: range, message))
  }
}
