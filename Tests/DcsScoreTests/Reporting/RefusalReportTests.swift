import DcsScore
import Papers
import Testing

@testable import DcsReports

/// Reasons against an export as whoever runs dcs reads them: with the commands and options that help, which the library
/// does not know.
@Suite struct RefusalReportTests {
  private func text(_ school: SignOffCase, _ language: Language) throws -> String {
    RefusalReport.paper(try school.refusals(), nil, language).text(TextStyle(width: 200))
  }

  @Test func unconfirmedFiguresAndDates() throws {
    var school = SignOffCase()
    school.date = "2025-05-01"
    school.council = school.council.replacing(#""criteriaChecked": {"by": "Bình", "date": "2025-05-09"}, "#, with: "")
    #expect(
      try text(school, .english) == """
        The result cannot be exported yet (2):
        ✗ figures of the set not yet compared with the official decision: 14 [criteria-not-checked]
          → compare them by 'dcs criteria unconfirmed' and write who did and when under 'criteriaChecked'
        ✗ the result's date, 2025-05-01, is before its approval of 2025-05-15 [date-too-early]
          → name another day by --date, or check the decision's date

        """)
  }

  /// No sentence of the library names a command or an option.
  @Test func optionsAreNamedHereAlone() throws {
    var school = SignOffCase()
    school.date = "2025-05-01"
    school.council = school.council.replacing(#""criteriaChecked": {"by": "Bình", "date": "2025-05-09"}, "#, with: "")
    for refusal in try school.refusals() {
      for text in [refusal.reason.vi, refusal.reason.en, refusal.remedy.vi, refusal.remedy.en] {
        #expect(!text.contains("--") && !text.contains("dcs "))
      }
      #expect(refusal.remedyByOptions(nil) != refusal.remedy)
    }
  }
}
