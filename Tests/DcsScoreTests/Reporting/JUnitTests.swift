import DcsScore
import Foundation
import Testing

@testable import DcsReports

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The JUnit report as an XML parser reads it.
@Suite struct JUnitTests {
  private let warning = "[\" a\"]"

  @Test func countsAreOfWhatIsThere() throws {
    let report = try JUnitReport(FaultJUnitWriter(.english, isStrict: false).output(checkedFiles))
    #expect(report.suites.map(\.name) == ["a.json", "thư mục/100% b, c.json", "./mends.json", "clean.json"])
    for suite in report.suites {
      #expect(suite.tests == suite.cases.count)
      #expect(suite.failures == suite.cases.count { $0.failure != nil })
      #expect(suite.cases.allSatisfy { $0.className == suite.name })
      #expect(Set(suite.cases.map(\.name)).count == suite.cases.count)
    }
  }

  @Test func aWarningFailsOnlyWhereItCounts() throws {
    let name = "1:2 space-around-text: text must not start or end with a space"
    let text = "a.json:1:2: warning: text must not start or end with a space [space-around-text]"
    let lax = try JUnitReport(FaultJUnitWriter(.english, isStrict: false).output(warning)).suites[0]
    #expect(lax.failures == 0)
    #expect(lax.cases == [.init(className: "a.json", name: name, output: text)])
    let strict = try JUnitReport(FaultJUnitWriter(.english, isStrict: true).output(warning)).suites[0]
    #expect(strict.failures == 1)
    let message = "text must not start or end with a space"
    let failure = JUnitReport.Failure(type: "space-around-text", message: message, text: text)
    #expect(strict.cases == [.init(className: "a.json", name: name, failure: failure)])
  }

  @Test func aNoteNeverFails() throws {
    let suite = try JUnitReport(FaultJUnitWriter(.english, isStrict: true).output("[] ")).suites[0]
    #expect(suite.failures == 0)
    #expect(
      suite.cases.map(\.output) == ["a.json:1:3: note: a line should not end with a space [trailing-space]"])
  }

  @Test func faultsThatAreNotKept() throws {
    let errors = "[" + String(repeating: "\"\\q\",\n", count: 3_000) + "1]"
    let suite = try JUnitReport(FaultJUnitWriter(.english, isStrict: false).output(errors)).suites[0]
    #expect(suite.failures == FaultLog.most + 1)
    #expect(suite.cases.last?.failure?.text == "a.json: 2000 more faults are not shown")
    let warnings = "[" + String(repeating: "\" a\",", count: 1_001) + "1]"
    let passing = try JUnitReport(FaultJUnitWriter(.english, isStrict: false).output(warnings)).suites[0]
    #expect(passing.failures == 0)
    #expect(passing.cases.last?.name == "1 more fault is not shown")
    #expect(passing.cases.last?.output == "a.json: 1 more fault is not shown")
  }

  /// Every scalar of the first plane, in the name of a file and in a message.
  @Test func hostileText() throws {
    var all = String.UnicodeScalarView()
    for value in UInt32(1)...0xFFFF { if let scalar = Unicode.Scalar(value) { all.append(scalar) } }
    let name = String(all)
    let key = "]]><![CDATA[</failure>&amp;'\\\"\\u0001\\u001b\u{FFFF}"
    let file = checked("{\"\(key)\": 1, \"\(key)\": 2}", name)
    let report = try JUnitReport(FaultJUnitWriter(.english, isStrict: false).output([file]))
    let shown = String(
      String.UnicodeScalarView(
        all.map { scalar in
          switch scalar.value {
          case ..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFFFE...0xFFFF: "\u{FFFD}"
          default: scalar
          }
        }))
    let suite = report.suites[0]
    #expect(Array(suite.name.unicodeScalars) == Array(shown.unicodeScalars))
    let quoted = "]]><![CDATA[</failure>&amp;'\"\u{FFFD}\u{FFFD}\u{FFFD}"
    #expect(suite.cases[0].failure?.message == "key '\(quoted)' must stand only once in an object")
    #expect(suite.cases[0].failure?.text.split(separator: "\n").count == 2)
  }
}

/// A JUnit report as its readers take it.
final class JUnitReport: NSObject, XMLParserDelegate {
  struct Failure: Equatable {
    var type: String
    var message: String
    var text = ""
  }

  struct Case: Equatable {
    var className: String
    var name: String
    var failure: Failure?
    var output = ""
  }

  struct Suite {
    var name: String
    var tests: Int?
    var failures: Int?
    var cases: [Case] = []
  }

  private(set) var suites: [Suite] = []
  private var text = ""

  init(_ xml: String) throws {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    let isWellFormed = parser.parse()
    try #require(isWellFormed, "\(String(describing: parser.parserError)), line \(parser.lineNumber)")
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    text = ""
    switch element {
    case "testsuite":
      suites.append(
        Suite(
          name: attributes["name", default: ""], tests: attributes["tests"].flatMap(Int.init),
          failures: attributes["failures"].flatMap(Int.init)))
    case "testcase":
      let testCase = Case(className: attributes["classname", default: ""], name: attributes["name", default: ""])
      suites[suites.count - 1].cases.append(testCase)
    case "failure":
      update {
        $0.failure = Failure(type: attributes["type", default: ""], message: attributes["message", default: ""])
      }
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
    switch element {
    case "failure": update { $0.failure?.text = text }
    case "system-out": update { $0.output = text }
    default: break
    }
  }

  private func update(_ change: (inout Case) -> Void) {
    let suite = suites.count - 1
    change(&suites[suite].cases[suites[suite].cases.count - 1])
  }
}
