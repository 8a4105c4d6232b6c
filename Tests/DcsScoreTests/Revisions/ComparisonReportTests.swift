import DcsScore
import Papers
import Testing

@testable import DcsReports

@Suite struct ComparisonReportTests {
  private static let edits = [
    (#""version": "1.0.0""#, #""version": "1.1.0""#), (#"{"above": 7.5}"#, #"{"above": 8}"#),
    (#""due": "05-31""#, #""due": "06-01""#), (#""vi": "Bậc""#, #""vi": "Các bậc""#),
    (#""status": "reported", "source": "luat"}, "criteria""#, #""status": "confirmed", "source": "luat"}, "criteria""#),
  ]

  private func comparison(_ edits: [(String, String)] = edits) throws -> CriteriaComparison {
    let text = edits.reduce(ChangeCase.base) { $0.replacing($1.0, with: $1.1) }
    return CriteriaComparison(from: try criteriaSet(ChangeCase.base), to: try criteriaSet(text))
  }

  @Test func textInVietnamese() throws {
    #expect(
      try comparison().paper(.vietnamese).text(TextStyle()) == """
        mau: 1.0.0 → 1.1.0

        Bậc lớn (major): câu trả lời hay kết quả vốn đúng có thể không còn đúng (1)
        - G: ngưỡng mức 3 nâng lên: trước là 'trên 7,5 điểm', nay là 'trên 8 điểm'

        Bậc nhỏ (minor): thêm bớt mà hồ sơ đủ minh chứng vẫn có kết quả như cũ (8)
        - G, G.1, G.2, G.2.2, G.2.3, G.2.4, G.3: độ chắc chắn đổi từ 'một nguồn thứ cấp'
          thành 'đã xác nhận'
        - xong: hạn đổi từ 31/5 thành 1/6

        Bậc vá (patch): chỉ câu chữ và thứ tự (1)
        - G.2.3: tên tiếng Việt sửa từ 'Bậc' thành 'Các bậc'

        Phải nâng phiên bản đến bậc lớn (major): ít nhất là 2.0.0. Phiên bản mới 1.1.0
        là chưa đủ.

        """)
  }

  @Test func markdown() throws {
    #expect(
      try comparison().paper(.english).markdown == """
        # mau: 1.0.0 → 1.1.0

        ## Major step: answers or results that were right may no longer be (1)

        - G: threshold of level 3 raised: was 'above 7.5 points', is 'above 8 points'

        ## Minor step: evidence files with all documents keep their worth (8)

        - G, G.1, G.2, G.2.2, G.2.3, G.2.4, G.3: provenance changed from 'reported' to 'confirmed'
        - xong: due date changed from 05-31 to 06-01

        ## Patch step: wording and order alone (1)

        - G.2.3: Vietnamese title reworded from 'Bậc' to 'Các bậc'

        **This demands a major step: version 2.0.0 at least. The new version 1.1.0 is too low.**

        """)
  }

  @Test func textInEnglish() throws {
    #expect(
      try comparison().paper(.english).text(TextStyle()) == """
        mau: 1.0.0 → 1.1.0

        Major step: answers or results that were right may no longer be (1)
        - G: threshold of level 3 raised: was 'above 7.5 points', is 'above 8 points'

        Minor step: evidence files with all documents keep their worth (8)
        - G, G.1, G.2, G.2.2, G.2.3, G.2.4, G.3: provenance changed from 'reported' to
          'confirmed'
        - xong: due date changed from 05-31 to 06-01

        Patch step: wording and order alone (1)
        - G.2.3: Vietnamese title reworded from 'Bậc' to 'Các bậc'

        This demands a major step: version 2.0.0 at least. The new version 1.1.0 is too
        low.

        """)
  }

  @Test(
    arguments: [
      ([], "Nội dung không thay đổi.", "Nothing has changed."),
      (
        [("1.0.0", "0.9.0")], "Nội dung không thay đổi. Phiên bản đã lùi từ 1.0.0 về 0.9.0.",
        "Nothing has changed. The version went down from 1.0.0 to 0.9.0."
      ),
      (
        [("1.0.0", "1.0.1"), ("Nobody", "No one")],
        "Phải nâng phiên bản đến bậc vá (patch): ít nhất là 1.0.1. Phiên bản mới 1.0.1 là đủ.",
        "This demands a patch step: version 1.0.1 at least. The new version 1.0.1 is high enough."
      ),
      (
        [("\"mau\"", "\"mau-2\""), ("{\"above\": 7.5}", "{\"above\": 8}")],
        "Hai bộ chỉ số khác mã ('mau' và 'mau-2') nên không xét bậc phiên bản.",
        "These are two sets ('mau' and 'mau-2'), so that the step of the version is not judged."
      ),
    ] as [([(String, String)], String, String)])
  func verdict(edits: [(String, String)], vi: String, en: String) throws {
    let comparison = try comparison(edits)
    #expect(comparison.paper(.vietnamese).text(TextStyle(width: 200)).hasSuffix("\n\n\(vi)\n"))
    #expect(comparison.paper(.english).text(TextStyle(width: 200)).hasSuffix("\n\n\(en)\n"))
  }

  @Test func json() throws {
    let edits = [
      ("1.0.0", "1.0.1"), (#"{"above": 7.5}"#, #"{"above": 8}"#), ("\"en\": \"Nobody\"", "\"en\": \"None\""),
    ]
    #expect(
      try comparison(edits).json(.english).text == """
        {
          "format": "dcs-criteria-diff/1",
          "old": {"criteria": "mau", "version": "1.0.0"},
          "new": {"criteria": "mau", "version": "1.0.1"},
          "stepDemanded": "major",
          "stepTaken": "patch",
          "leastVersion": "2.0.0",
          "changes": [
            {
              "id": null,
              "kind": "issuer-reworded",
              "step": "patch",
              "message": "English issuer reworded from 'Nobody' to 'None'"
            },
            {
              "id": "G",
              "kind": "threshold-raised",
              "step": "major",
              "message": "threshold of level 3 raised: was 'above 7.5 points', is 'above 8 points'"
            }
          ]
        }

        """)
  }

  @Test func stepsOfTwoSetsAreNull() throws {
    let text = try comparison([("\"mau\"", "\"mau-2\"")]).json(.vietnamese).text
    #expect(text.contains(#""stepDemanded": null"#) && text.contains(#""stepTaken": null"#))
    #expect(text.contains(#""leastVersion": null"#) && text.contains(#""changes": []"#))
  }
}
