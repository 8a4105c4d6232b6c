import DcsScore
import Testing

@testable import DcsReports

/// Annotations of GitHub Actions: ten of a severity, and nothing from a file that the runner takes for a command.
@Suite struct GitHubTests {
  private func errors(_ count: Int) -> String { "[" + String(repeating: "\"\\q\",\n", count: count) + "1]" }

  private func commands(_ output: String, _ name: String = "error") -> [Substring] {
    output.split(separator: "\n").filter { $0.hasPrefix("::\(name) ") }
  }

  @Test func tenErrorsAreShown() {
    let output = FaultGitHubWriter(.english).output(errors(10))
    #expect(commands(output).count == 10)
    #expect(!output.contains("more"))
    #expect(output.split(separator: "\n").count == 10)
  }

  @Test func theTenthSaysHowManyMore() {
    let one = FaultGitHubWriter(.english).output(errors(11))
    #expect(commands(one).count == 10)
    let message = #"title=json-string::a backslash in text must be written as \\"#
    #expect(one.hasSuffix("\(message); 1 more error, see the log of this step\n"))
    #expect(one.contains("\na.json:11:2: error: a backslash in text must be written as \\\\ [json-string]\n"))
    let vietnamese = FaultGitHubWriter(.vietnamese).output(errors(35))
    #expect(commands(vietnamese).count == 10)
    #expect(vietnamese.hasSuffix("; còn 25 lỗi nữa, xem nhật ký của bước này\n"))
    #expect(vietnamese.split(separator: "\n").count { $0.hasPrefix("a.json:") } == 25)
  }

  @Test func eachSeverityHasItsTen() {
    let text = "[" + String(repeating: "\" a\", \"\\q\", \n", count: 12) + "1]"
    let output = FaultGitHubWriter(.english).output([checked(text, "a.json"), checked(text, "b.json")])
    #expect(commands(output).count == 10)
    #expect(commands(output, "warning").count == 10)
    #expect(commands(output, "notice").count == 10)
    let tenths = output.split(separator: "\n").suffix(3).compactMap { $0.split(separator: "; ").last }
    #expect(tenths == ["error", "warning", "note"].map { "14 more \($0)s, see the log of this step" })
    #expect(output.split(separator: "\n").count == 72)
  }

  @Test func faultsThatAreNotKept() {
    let output = FaultGitHubWriter(.english).output(errors(3_000))
    #expect(commands(output).count == 10)
    #expect(output.contains("\na.json: 2000 more faults are not shown\n"))
    #expect(output.hasSuffix("; 2990 more errors, see the log of this step\n"))
  }

  @Test func filesThatCannotBeRead() {
    #expect(
      FaultGitHubWriter(.english).output([], fileFailures) == """
        ::error file=thư mục/{a}.json,title=unreadable::there is no file '{a}.json'
        ::error file=b%25%2C%3Ac.csv,title=unreadable::cannot read\u{FFFD}'b%25,:c.csv'
        ::error::nothing was compared

        """)
    #expect(
      FaultGitHubWriter(.vietnamese).output([], fileFailures) == """
        ::error file=thư mục/{a}.json,title=unreadable::không có tệp '{a}.json'
        ::error file=b%25%2C%3Ac.csv,title=unreadable::không đọc được\u{FFFD}'b%25,:c.csv'
        ::error::không so sánh được gì

        """)
  }

  /// They are errors among others, of which GitHub shows ten.
  @Test(arguments: [(8, 10, 1), (9, 10, 2), (10, 10, 3), (25, 10, 18)])
  func filesThatCannotBeReadAreCounted(errors count: Int, shown: Int, more: Int) {
    let output = FaultGitHubWriter(.english).output([checked(errors(count), "a.json")], fileFailures)
    #expect(commands(output).count == shown)
    #expect(output.hasSuffix("; \(more) more error\(more == 1 ? "" : "s"), see the log of this step\n"))
    // The first of them is shown, however many faults there are before it.
    #expect(commands(output).contains { $0.contains("title=unreadable::there is no file '{a}.json'") })
    let seven = FaultGitHubWriter(.english).output([checked(errors(7), "a.json")], fileFailures)
    #expect(commands(seven).count == 9)
    #expect(seven.hasSuffix("\n::error::nothing was compared\n"))
  }

  @Test func escapes() {
    let output = FaultGitHubWriter(.english).output("{\"a\": 1,\n\"a\": 2}", "50%, a:b\r\n\u{1B}.json")
    #expect(
      output
        == "::error file=50%25%2C a%3Ab%0D%0A\u{FFFD}.json,line=2,col=1,endLine=2,endColumn=4,title=duplicate-key::"
        + "key 'a' must stand only once in an object%0A50%25, a:b\u{FFFD}\u{FFFD}\u{FFFD}.json:1:2: first defined here\n"
    )
  }

  /// The runner takes a line that starts with `::` for a command, and `##[` wherever it stands.
  @Test(arguments: ["::stop-commands::x", " ::add-mask::e", "a\n::error::x", "##[set-output name=x]y", ":::debug::"])
  func linesOfTheLogAreNoCommands(_ name: String) {
    let text = "{" + String(repeating: "\"##[error]::\": 1,\n", count: 13) + "\"a\": 1}"
    let output = FaultGitHubWriter(.english).output(text, name)
    let others = output.split(separator: "\n").filter { !$0.hasPrefix("::error file=") }
    #expect(others.count == 4)
    for line in others {
      #expect(!line.drop(while: \.isWhitespace).hasPrefix("::"))
      #expect(!line.contains("##["))
    }
  }
}
