import DcsScore
import Testing

/// Faults of answers, each with its place and its whole message.
@Suite struct AnswerReadingTests {
  @Test(arguments: [
    (#""1.3.6": {}"#, "3:1 unknown-item '1.3.6' is not in this set; did you mean '1.3.5'?"),
    (#""abc": {}"#, "3:1 unknown-item 'abc' is not in this set"),
    (
      #""1.3": {"points": 5}"#,
      "3:1 not-scored '1.3' is scored by what is under it; answer 1.3.1, 1.3.2, 1.3.3, 1.3.4, 1.3.5 instead"
    ),
    (
      #""2": {}"#,
      "3:1 not-scored '2' is scored by what is under it; answer 2.1, 2.2, 2.3.1, 2.3.2, 2.3.3, 2.3.4, 2.3.5, 2.3.6, 2.3.7, 2.3.8, 2.4.1, 2.4.2, 2.4.3 instead"
    ),
    (#""1.4": {"points": 10.01}"#, "3:19 points-range points of '1.4' must be from 0 to 10"),
    (#""1.4": {"points": -0.01}"#, "3:19 points-range points of '1.4' must be from 0 to 10"),
    (#""1.4": {"points": 6.125}"#, "3:19 points 'points' must have at most two decimals"),
    (
      #""1.4": {"points": "6"}"#,
      "3:19 wrong-type 'points' must be a number, not text; remove the quotes and use a decimal point, as in 6.5"
    ),
    (
      #""1.1": {"points": 6}"#, "3:19 not-scored '1.1' is a mandatory condition and has no points; use 'met'"
    ),
    (#""1.6.1": {"part": 46, "whole": 45}"#, "3:32 part-over-whole 'part' (46) must not be over 'whole' (45)"),
    (#""1.6.1": {"part": 1.5, "whole": 45}"#, "3:19 number 'part' must be a whole number, 0 or more"),
    (#""1.4": {"points": 1, "count": 1000000001}"#, "3:31 number 'count' must not be over a billion"),
    (#""1.4": {"points": 1, "count": 1e99}"#, "3:31 number 'count' must not be over a billion"),
    (#""1.6.1": {"part": -1, "whole": 45}"#, "3:19 number 'part' must be a whole number, 0 or more"),
    (#""1.1": {"met": "yes"}"#, "3:16 wrong-type 'met' must be true or false, not text; did you mean 'true'?"),
    (#""1.1": {"docments": []}"#, "3:9 unknown-key there is no key 'docments' here; did you mean 'documents'?"),
    (#""1.1": {"documents": {}}"#, "3:22 wrong-type 'documents' must be a list […], not an object {…}"),
    (
      #""1.1": {"documents": [{"title": "x"}]}"#,
      "3:23 document-reference a document must have at least one of 'number', 'link' and 'file'"
    ),
    (
      ##""1.1": {"documents": [{"title": "x", "number": "#REF!"}]}"##,
      "3:48 spreadsheet-error 'number' is a spreadsheet's error ('#REF!') and says nothing; mend its cell and write the value"
    ),
    (#""1.1": {"met": true, "about": 1}"#, "3:31 wrong-type 'about' must be text, not a number"),
    (
      #""1.1": {"documents": [{"title": " ", "number": "1"}]}"#, "3:33 empty-text 'title' must not be empty"
    ),
    (#""1.1": {"documents": [{"number": "1"}]}"#, "3:23 missing-key the key 'title' must be here"),
    (
      #""1.1": {"documents": [{"title": "x", "number": "1", "date": "2023-02-29"}]}"#,
      "3:61 date 'date' must be a real date, written like 2024-09-05, not '2023-02-29'"
    ),
    (
      #""1.7.2": {"byStage": {"thpcs": {"learners": 1, "units": 1}}}"#,
      "3:23 unknown-stage the set does not cover the stage 'thpcs' (only: tieu-hoc, thcs, thpt, gdtx); did you mean 'thcs'?"
    ),
    (
      #""1.7.2": {"byStage": {"Trung học cơ sở": {"learners": 1, "units": 1}}}"#,
      "3:23 unknown-stage the set does not cover the stage 'Trung học cơ sở' (only: tieu-hoc, thcs, thpt, gdtx); did you mean 'thcs'?"
    ),
    (
      #""1.7.2": {"byStage": {"THCS": {"learners": 1, "units": 1}}}"#,
      "3:23 unknown-stage the set does not cover the stage 'THCS' (only: tieu-hoc, thcs, thpt, gdtx); did you mean 'thcs'?"
    ),
    (
      #""1.7.2": {"byStage": {"thcs": {"learners": 1}}}"#, "3:31 missing-key the key 'units' must be here"
    ),
    (
      #""1.7.2": {"byStage": {"thcs": {"learners": 1, "units": 1}, "thcs": {"learners": 2, "units": 1}}}"#,
      "3:60 duplicate-key key 'thcs' must stand only once in an object"
    ),
    (#""1.4": {"points": "nhiều"}"#, "3:19 wrong-type 'points' must be a number, not text"),
    (#""1.4": {"met": true}"#, "3:8 unused-facts this does not answer '1.4', which needs 'points'"),
    (#""1.4": {"count": 100}"#, "3:8 unused-facts this does not answer '1.4', which needs 'points'"),
    (#""1.1": {"part": 5, "whole": 6}"#, "3:8 unused-facts this does not answer '1.1', which needs 'met'"),
    (
      #""1.3.1": {"count": 1}"#, "3:10 unused-facts this does not answer '1.3.1', which needs 'met' or 'points'"
    ),
    (
      #""1.6.1": {"part": 4}"#,
      "3:10 unused-facts this does not answer '1.6.1', which needs 'part' and 'whole' (from 1), or 'points'"
    ),
    (
      #""1.6.1": {"part": 0, "whole": 0}"#,
      "3:10 unused-facts this does not answer '1.6.1', which needs 'part' and 'whole' (from 1), or 'points'"
    ),
    (#""1.7.2": {"met": true}"#, "3:10 unused-facts this does not answer '1.7.2', which needs 'points'"),
    (
      #""1.7.2": {"byStage": {"thpt": {"learners": 1, "units": 1}}}"#,
      "3:23 other-stage the school does not teach the stage 'thpt' (only: thcs)"
    ),
    (#""1.4": []"#, "3:8 wrong-type '1.4' must be an object {…}, not a list"),
  ])
  func faultOfAnAnswer(answers: String, expected: String) {
    #expect(faults(ofAnswers: answers) == [expected])
  }

  /// Of a key that stands again the first counts, wherever the other is, and each place has one fault.
  @Test func keyThatStandsAgain() {
    #expect(
      faults(ofAnswers: #""1.1": {"zz": 1, "met": true, "zz": 2, "met": 3}"#) == [
        "3:9 unknown-key there is no key 'zz' here",
        "3:31 duplicate-key key 'zz' must stand only once in an object",
        "3:40 duplicate-key key 'met' must stand only once in an object",
      ])
    #expect(
      faults(ofAnswers: #""1.1": {"documents": [{"date": "2024-01-01", "title": "x", "number": "1", "date": "no"}]}"#)
        == [
          "3:75 duplicate-key key 'date' must stand only once in an object"
        ])
  }

  @Test(arguments: [
    (#""1.3.6": {}"#, "3:1 unknown-item bộ chỉ số này không có mục '1.3.6'; có phải là '1.3.5' không?"),
    (#""1.4": {"points": 10.5}"#, "3:19 points-range điểm của '1.4' phải từ 0 đến 10"),
    (#""1.4": {"points": 6.125}"#, "3:19 points 'points' chỉ được có tối đa hai chữ số thập phân"),
    (#""1.6.1": {"part": 46, "whole": 45}"#, "3:32 part-over-whole 'part' (46) không được lớn hơn 'whole' (45)"),
    (
      #""1.1": {"met": "có"}"#,
      "3:16 wrong-type 'met' phải là true hoặc false, không phải chữ; có phải là 'true' không?"
    ),
    (
      #""1.1": {"documents": [{"title": "x"}]}"#,
      "3:23 document-reference minh chứng phải có ít nhất một trong ba: 'number' (số văn bản), 'link' (đường dẫn), 'file' (tệp)"
    ),
  ])
  func inVietnamese(answers: String, expected: String) {
    #expect(faults(ofAnswers: answers, .vietnamese) == [expected])
  }
}
