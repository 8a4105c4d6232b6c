import DcsScore
import Foundation
import Papers
import Testing

@testable import DcsReports

/// The whole output of each format that faults are written in.
@Suite struct FaultFormatTests {
  @Test(arguments: Language.allCases)
  func text(_ language: Language) throws {
    try expectRecorded(FaultReport(language, TextStyle()).output(checkedFiles), "formats.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func json(_ language: Language) throws {
    try expectRecorded(FaultJSONWriter(language).output(checkedFiles), "formats.\(language.rawValue).json")
  }

  @Test(arguments: Language.allCases)
  func github(_ language: Language) throws {
    try expectRecorded(FaultGitHubWriter(language).output(checkedFiles), "formats.\(language.rawValue).github.txt")
  }

  @Test(arguments: Language.allCases)
  func junit(_ language: Language) throws {
    let writer = FaultJUnitWriter(language, isStrict: false)
    try expectRecorded(writer.output(checkedFiles), "formats.\(language.rawValue).junit.xml")
  }

  /// Without the rules, which ``SARIFTests`` looks at.
  @Test(arguments: Language.allCases)
  func sarif(_ language: Language) throws {
    let writer = FaultSARIFWriter(language)
    let output = writer.output(checkedFiles)
    let opening = writer.opening().string
    try #require(output.hasPrefix(opening))
    try expectRecorded(String(output.dropFirst(opening.count)), "formats.\(language.rawValue).sarif.txt")
  }

  @Test func documentsWithoutFaults() throws {
    let files = [checked("[]", "a.json"), checked("{}", "b.json")]
    #expect(FaultReport(.english, TextStyle()).output(files) == "")
    #expect(FaultGitHubWriter(.english).output(files) == "")
    #expect(
      FaultJSONWriter(.english).output(files) == """
        {
          "format": "dcs-faults/1",
          "faults": [],
          "errors": 0,
          "warnings": 0,
          "notes": 0,
          "hidden": 0,
          "files": 2
        }

        """)
    #expect(
      FaultJUnitWriter(.english, isStrict: true).output([files[0]]) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="dcs validate">
          <testsuite name="a.json" tests="1" failures="0" errors="0" skipped="0" time="0">
            <testcase classname="a.json" name="no faults" file="a.json" time="0"/>
          </testsuite>
        </testsuites>

        """)
    let log = try SARIFLog(FaultSARIFWriter(.english).output(files))
    #expect(log.results.isEmpty)
    #expect(log.run["invocations"] == nil)
  }
}
