/// A kind of file that dcs reads.
public enum FileKind: String, CaseIterable, Sendable {
  case criteria
  case evidence
  case council
  case result
  case tasks

  /// The format of such files.
  public var format: FileFormat {
    switch self {
    case .criteria: CriteriaSet.format
    case .evidence: Evidence.format
    case .council: Council.format
    case .result: ResultFile.format
    case .tasks: TaskList.format
    }
  }

  /// The kind that a file's `format` names, whatever its version; nil where it names none.
  public init?(of document: JSONDocument) {
    // Without a format, but nothing else can be meant.
    let isStatement = document.root.map(ResultStatement.isNamed) ?? false
    guard let root = document.root,
      let kind = isStatement ? .result : Self.allCases.first(where: { $0.format.isNamed(by: root) })
    else { return nil }
    self = kind
  }
}

extension FileFormat {
  /// Whether a file names this format, whatever its version.
  func isNamed(by root: JSONNode) -> Bool {
    root["format"]?.withText { format in
      format.starts(with: name.utf8) && format.dropFirst(name.utf8.count).first.map { $0 == UInt8(ascii: "/") } ?? true
    } ?? false
  }
}
