/// The faults of files as one document that programs read, `dcs-faults/1`.
public struct FaultDocument: Sendable {
  public static let format = FileFormat(name: "dcs-faults", version: 1)

  private let language: Language
  private var faults: [JSONOutput] = []
  private var errors = 0
  private var files = 0

  /// Makes a document without files.
  ///
  /// - Parameter language: The language of the messages; keys and codes are the same in every language.
  public init(_ language: Language) {
    self.language = language
  }

  /// Adds a file with its faults.
  public mutating func add(_ log: FaultLog, of source: SourceText) {
    files += 1
    errors += log.count
    if log.isEmpty { return }
    let lines = LineTable(source)
    for fault in log.faults { faults.append(json(fault, source.name, lines)) }
  }

  /// The document. Of a file with very many faults the first ``FaultLog/most`` are in it, and all are counted.
  public var json: JSONOutput {
    [
      "format": .string(Self.format.description), "faults": .array(faults), "errors": .integer(errors),
      "warnings": .integer(0), "files": .integer(files),
    ]
  }

  private func json(_ fault: Fault, _ file: String, _ lines: LineTable) -> JSONOutput {
    let end = lines.place(at: fault.range.upperBound)
    return .object(
      place(file, lines.place(at: fault.range.lowerBound)) + [
        .init(key: "endLine", value: .integer(end.line)), .init(key: "endColumn", value: .integer(end.column)),
        .init(key: "severity", value: .string("error")), .init(key: "code", value: .string(fault.code.rawValue)),
        .init(key: "message", value: .string(fault.message[language])),
        .init(
          key: "related",
          value: .array(
            fault.related.map { related in
              let message = JSONOutput.Member(key: "message", value: .string(related.message[language]))
              return .object(place(file, lines.place(at: related.range.lowerBound)) + [message])
            })),
      ])
  }

  private func place(_ file: String, _ place: SourceText.Place) -> [JSONOutput.Member] {
    [
      .init(key: "file", value: .string(file)), .init(key: "line", value: .integer(place.line)),
      .init(key: "column", value: .integer(place.column)),
    ]
  }
}
