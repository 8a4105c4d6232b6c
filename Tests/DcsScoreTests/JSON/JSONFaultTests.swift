import DcsScore
import Testing

/// What the parser says of texts that are not JSON: whole messages, in both languages, each with its place.
struct JSONFaultTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let place: String
    let vi: String
    let en: String

    init(_ text: String, _ place: String, vi: String, en: String) {
      (self.text, self.place, self.vi, self.en) = (text, place, vi, en)
    }

    var testDescription: String { text.debugDescription }
  }

  @Test(
    "Each fault is named once, at its place", arguments: syntax + values + strings)
  func message(_ example: Case) {
    let log = JSONDocument(parsing: Array(example.text.utf8)).faults
    #expect(lines(log, of: example.text, .vietnamese) == ["\(example.place) \(example.vi)"])
    #expect(lines(log, of: example.text, .english) == ["\(example.place) \(example.en)"])
  }

  private static let syntax = [
    Case(
      "", "1:1 empty", vi: "tệp trống: không có nội dung JSON nào", en: "the file is empty: it has no JSON in it"),
    Case(
      "\u{FEFF} \n\t", "1:1 empty", vi: "tệp trống: không có nội dung JSON nào",
      en: "the file is empty: it has no JSON in it"),
    Case(
      "{\"a\": 1}\n]", "2:1 json-syntax", vi: "sau giá trị ngoài cùng, tệp phải kết thúc, không phải ']'",
      en: "the file must end after its outermost value, not ']'"),
    Case(
      "{\"a\": [1, 2]", "1:13 json-syntax", vi: "phải là dấu phẩy hoặc '}', nhưng tệp kết thúc ở đây",
      en: "must be a comma or '}', but the file ends here"),
    Case(
      "[1 2]", "1:2 missing-comma", vi: "sau phần tử này phải có dấu phẩy", en: "this entry must be followed by a comma"
    ),
    Case(
      "{\"a\": 6,5}", "1:9 json-syntax",
      vi: "số thập phân viết bằng dấu chấm, như 6.5; ở đây phải là một khóa trong dấu nháy kép, không phải '5'",
      en: "a decimal is written with a point, as in 6.5; here must be a key in double quotes, not '5'"),
    Case(
      "[1 / 2]", "1:4 json-syntax", vi: "phải là dấu phẩy hoặc ']', không phải '/'",
      en: "must be a comma or ']', not '/'"),
    Case(
      "[1}", "1:3 json-syntax", vi: "phải là dấu phẩy hoặc ']', không phải '}'",
      en: "must be a comma or ']', not '}'"),
    Case(
      "{mã: 1}", "1:2 json-syntax", vi: "phải là một khóa trong dấu nháy kép, không phải 'm'",
      en: "must be a key in double quotes, not 'm'"),
    Case(
      "{“mã”: 1}", "1:2 json-syntax",
      vi: "phải là một khóa trong dấu nháy kép, không phải '“'; hãy thay dấu nháy cong bằng dấu nháy thẳng (\")",
      en: "must be a key in double quotes, not '“'; replace the curly quotation mark by a straight one (\")"),
    Case(
      "{\u{A0}\"a\": 1}", "1:2 json-syntax",
      vi: "phải là một khóa trong dấu nháy kép, không phải U+00A0 (dấu cách không ngắt); hãy thay bằng dấu cách thường",
      en: "must be a key in double quotes, not U+00A0 (a no-break space); replace it by a plain space"),
    Case(
      "{\"a\" 1}", "1:6 json-syntax", vi: "sau khóa phải có dấu hai chấm, không phải '1'",
      en: "a key must be followed by a colon, not '1'"),
    Case(
      "{\"a\":\u{1}}", "1:6 json-syntax",
      vi:
        "phải là một giá trị JSON (chữ trong dấu nháy kép, số, true, false, null, {…} hoặc […]), không phải U+0001",
      en: "must be a JSON value (text in double quotes, a number, true, false, null, {…} or […]), not U+0001"),
    Case(
      "[nul]", "1:2 json-syntax",
      vi: "phải là một giá trị JSON (chữ trong dấu nháy kép, số, true, false, null, {…} hoặc […]), không phải 'n'",
      en: "must be a JSON value (text in double quotes, a number, true, false, null, {…} or […]), not 'n'"),
  ]

  private static let values = [
    Case(
      "[-01]", "1:2 json-number", vi: "số không được bắt đầu bằng chữ số 0 thừa",
      en: "a number must not start with an extra zero"),
    Case(
      "[6.]", "1:2 json-number", vi: "số phải có chữ số ở chỗ này, như 6 hoặc 6.5",
      en: "a number must have a digit here, as in 6 or 6.5"),
    Case(
      "\n-", "2:1 json-number", vi: "số phải có chữ số ở chỗ này, như 6 hoặc 6.5",
      en: "a number must have a digit here, as in 6 or 6.5"),
    Case(
      String(repeating: "[", count: 129), "1:129 json-depth", vi: "dấu ngoặc lồng nhau không được quá 128 tầng",
      en: "brackets must not be nested deeper than 128 levels"),
  ]

  private static let strings = [
    Case(
      "{\"a\": \"b}\n", "1:7 json-string", vi: "chữ phải kết thúc bằng dấu nháy kép trên cùng một dòng",
      en: "text must end with a double quote on the same line"),
    Case(
      "[\"a\r\"]", "1:2 json-string", vi: "chữ phải kết thúc bằng dấu nháy kép trên cùng một dòng",
      en: "text must end with a double quote on the same line"),
    Case(
      "[\"a\tb\"]", "1:4 json-string", vi: #"ký tự điều khiển trong chữ phải viết là \u0009"#,
      en: #"a control character in text must be written as \u0009"#),
    Case(
      "[\"a\u{1F}b\"]", "1:4 json-string", vi: #"ký tự điều khiển trong chữ phải viết là \u001f"#,
      en: #"a control character in text must be written as \u001f"#),
    Case(
      #"["D:\Minh chứng"]"#, "1:5 json-string", vi: #"trong chữ, dấu \ phải viết là \\"#,
      en: #"a backslash in text must be written as \\"#),
    Case(
      #"["\u12g4"]"#, "1:3 json-string", vi: #"sau \u phải có bốn chữ số hệ mười sáu"#,
      en: #"\u must be followed by four hexadecimal digits"#),
    Case(
      #"["\u１２３４"]"#, "1:3 json-string", vi: #"sau \u phải có bốn chữ số hệ mười sáu"#,
      en: #"\u must be followed by four hexadecimal digits"#),
    Case(
      #"["ế\ud83d"]"#, "1:4 json-string", vi: #"nửa cặp thay thế (surrogate) phải đi thành cặp, như \ud83d\ude00"#,
      en: #"a surrogate must come in a pair, as in \ud83d\ude00"#),
    Case(
      #"["\ude00\u0041"]"#, "1:3 json-string",
      vi: #"nửa cặp thay thế (surrogate) phải đi thành cặp, như \ud83d\ude00"#,
      en: #"a surrogate must come in a pair, as in \ud83d\ude00"#),
  ]
}
