package import DcsScore
package import Papers

/// The faults as a JUnit report, which most CI servers show: a suite a file, a case a fault.
package struct FaultJUnitWriter: FaultWriter {
  private let language: Language
  private let isStrict: Bool

  /// - Parameters:
  ///   - language: The language of the messages.
  ///   - isStrict: Whether a case fails for a warning, too; it passes for a note.
  package init(_ language: Language, isStrict: Bool) {
    self.language = language
    self.isStrict = isStrict
  }

  package func opening() -> ShownText {
    ShownText("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"dcs validate\">\n")
  }

  package func text(of file: CheckedFile) -> ShownText {
    let name = file.source.name.escapedForXML
    let cases = cases(of: file)
    let failures = cases.count { $0.failure != nil }
    let counts = "tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"0\" skipped=\"0\" time=\"0\""
    return ShownText(
      "  <testsuite name=\"\(name)\" \(counts)>\n" + cases.map { $0.text(file: name) }.joined() + "  </testsuite>\n")
  }

  package func closing(_ totals: FaultTotals) -> ShownText {
    ShownText(failures(totals.failures) + "</testsuites>\n")
  }

  /// A suite for the files that could not be read, a case each.
  private func failures(_ failures: [FileFailure]) -> String {
    if failures.isEmpty { return "" }
    let counts = "tests=\"\(failures.count)\" failures=\"0\" errors=\"\(failures.count)\" skipped=\"0\" time=\"0\""
    let cases = failures.map { failure in
      let message = failure.message[language].escapedForXML
      return "    <testcase classname=\"dcs\" name=\"\(message)\" time=\"0\">\n"
        + "      <error type=\"\(FileFailure.code)\" message=\"\(message)\"></error>\n    </testcase>\n"
    }
    return "  <testsuite name=\"dcs\" \(counts)>\n" + cases.joined() + "  </testsuite>\n"
  }

  private func cases(of file: CheckedFile) -> [TestCase] {
    if file.faults.isEmpty {
      let name = LocalizedText(vi: "không có lỗi", en: "no faults")
      return [TestCase(name: name[language], line: nil, failure: nil, output: "")]
    }
    let lines = LineTable(file.source)
    return file.faults.faults.map { testCase($0, file.source.name, lines) } + hidden(in: file)
  }

  private func testCase(_ fault: Fault, _ file: String, _ lines: LineTable) -> TestCase {
    let place = lines.place(at: fault.range.lowerBound)
    let message = fault.message[language]
    return TestCase(
      // GitLab passes over a case with the name of another, and one place may have several faults of a rule.
      name: "\(place.line):\(place.column) \(fault.rule.code): \(message)", line: place.line,
      failure: isFailure(fault.rule.severity) ? .init(type: fault.rule.code, message: message) : nil,
      output: fault.lines(file, lines, language).joined(separator: "\n"))
  }

  /// A case for all faults that are not kept.
  private func hidden(in file: CheckedFile) -> [TestCase] {
    guard let notice = file.faults.hiddenNotice?[language] else { return [] }
    let fails = Severity.allCases.contains { isFailure($0) && file.faults.hidden($0) > 0 }
    return [
      TestCase(
        name: notice, line: nil, failure: fails ? .init(type: "hidden", message: notice) : nil,
        output: "\(file.source.name): \(notice)".withoutControls)
    ]
  }

  private func isFailure(_ severity: Severity) -> Bool {
    severity == .error || isStrict && severity == .warning
  }
}

private struct TestCase {
  struct Failure {
    let type: String
    let message: String
  }

  let name: String
  let line: Int?
  let failure: Failure?
  /// What was found, in lines.
  let output: String

  /// - Parameter file: The file's name, escaped.
  func text(file: String) -> String {
    let line = line.map { " line=\"\($0)\"" } ?? ""
    let start = "    <testcase classname=\"\(file)\" name=\"\(name.escapedForXML)\" file=\"\(file)\"\(line) time=\"0\""
    if output.isEmpty { return start + "/>\n" }
    let text = output.split(separator: "\n").map { String($0).escapedForXML }.joined(separator: "\n")
    let element =
      if let failure {
        "<failure type=\"\(failure.type)\" message=\"\(failure.message.escapedForXML)\">\(text)</failure>"
      } else {
        "<system-out>\(text)</system-out>"
      }
    return "\(start)>\n      \(element)\n    </testcase>\n"
  }
}

extension String {
  /// The text on one line as it stands in XML 1.0, between quotes as well; what XML cannot hold is replaced.
  fileprivate var escapedForXML: String {
    withoutControls.replacingScalars { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
      default: nil
      }
    }
  }
}
