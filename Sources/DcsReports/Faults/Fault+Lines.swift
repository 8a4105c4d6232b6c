import DcsScore
import Papers

extension Fault {
  /// The fault and the other places that it is about, a line each as a compiler prints it, without the text there.
  func lines(_ file: String, _ table: LineTable, _ language: Language) -> [String] {
    let main = Self.line(file, table, range, rule.severity, "\(message[language]) [\(rule.code)]", language)
    return [main] + related.map { Self.line(file, table, $0.range, .note, $0.message[language], language) }
  }

  private static func line(
    _ file: String, _ table: LineTable, _ range: Range<Int>, _ severity: Severity, _ message: String,
    _ language: Language
  ) -> String {
    let place = table.place(at: range.lowerBound)
    return "\(file):\(place.line):\(place.column): \(severity.name[language]): \(message)".withoutControls
  }
}

extension FaultLog {
  /// What is said of the faults that were found and are not kept; nil where there are none.
  var hiddenNotice: LocalizedText? {
    switch hidden {
    case 0: nil
    case 1: LocalizedText(vi: "còn 1 chỗ nữa không in ra", en: "1 more fault is not shown")
    case let count: LocalizedText(vi: "còn \(count) chỗ nữa không in ra", en: "\(count) more faults are not shown")
    }
  }
}
