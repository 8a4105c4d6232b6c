package import DcsScore
import Papers

/// What is wrong with a line that is a file of its own, said in one line: where a program is given many files as lines, it
/// answers each with a line.
package struct LineFaults: Sendable {
  /// How many faults are told, so that a bad line is not answered by far more than a good one; the others are counted.
  package static let most = 20

  private let name: String
  private let number: Int
  private let faults: FaultLog
  private let table: LineTable

  /// - Parameters:
  ///   - line: The bytes of the line, under the name of the file that it is of.
  ///   - number: Which line of that file it is.
  ///   - faults: What is wrong with it.
  package init(_ line: SourceText, _ number: Int, _ faults: FaultLog) {
    (name, self.number, self.faults) = (line.name, number, faults)
    // A carriage return ends no line here, as files of lines have it before each line feed.
    let bytes = line.bytes.contains(0x0D) ? line.bytes.map { $0 == 0x0D ? 0x20 : $0 } : line.bytes
    table = LineTable(SourceText(name: line.name, part: bytes))
  }

  /// The line for people, in the columns of ``Assessment/summary(_:)``: a sign that is no level, the place, and the first
  /// error with how many more there are.
  package func summary(_ language: Language) -> String {
    let all = faults.faults
    let errors = faults.count(.error)
    guard let first = all.first(where: { $0.rule.severity == .error }) ?? all.first else {
      return "!\t\(name):\(number)\t"
    }
    let place = place(at: first.range.lowerBound)
    let label = first.rule.severity.name[language]
    let text = "\(label): \(first.message[language]) [\(first.rule.code)]\(Self.more(errors - 1)[language])"
    return "!\t\("\(name):\(place.line):\(place.column)".withoutControls)\t\(text.withoutControls)"
  }

  /// The line for programs, a `dcs-faults/1` document.
  package func json(_ language: Language) -> JSONOutput {
    let shown = faults.faults.prefix(Self.most)
    return JSONOutput { json in
      json.object { json in
        json.text("format", FaultJSONWriter.format.description)
        json.number("line", number)
        json.list("faults", shown) { $1.write(to: &$0, name, language, place) }
        json.number("errors", faults.count(.error))
        json.number("warnings", faults.count(.warning))
        json.number("notes", faults.count(.note))
        json.number("hidden", faults.count - shown.count)
        json.number("files", 1)
      }
    }
  }

  private func place(at offset: Int) -> SourceText.Place {
    SourceText.Place(line: number, column: table.place(at: offset).column)
  }

  private static func more(_ count: Int) -> LocalizedText {
    switch count {
    case ...0: LocalizedText(vi: "", en: "")
    case 1: LocalizedText(vi: "; còn 1 lỗi nữa", en: "; 1 more error")
    default: LocalizedText(vi: "; còn \(count) lỗi nữa", en: "; \(count) more errors")
    }
  }
}
