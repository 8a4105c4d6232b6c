import Testing

/// A file as it was and as it is, and what is said to differ.
struct Rewriting: Sendable, CustomTestStringConvertible {
  let then: String
  let now: String
  let vi: String
  let en: String
  var testDescription: String { "\(then.utf8.count) bytes, now \(now.utf8.count): \(en)" }

  init(_ then: String, _ now: String, vi: String, en: String) {
    (self.then, self.now, self.vi, self.en) = (then, now, vi, en)
  }
}

extension Rewriting {
  /// Everything that such programs are known to do.
  static let all = lines + layouts

  private static let lf = RuleExamples.evidence.replacing("\r\n", with: "\n")
  static let crlf = lf.replacing("\n", with: "\r\n")
  private static let mark = "\u{FEFF}"
  /// One line ends otherwise than all others.
  private static let mixed =
    String(lf.prefix(while: { $0 != "\n" })) + "\r\n" + String(lf.drop(while: { $0 != "\n" }).dropFirst())
  private static let ends = (vi: "kiểu xuống dòng (LF, CRLF)", en: "line ends (LF, CRLF)")
  private static let bom = (vi: "dấu BOM ở đầu tệp", en: "the byte order mark at its start")
  private static let last = (vi: "dấu xuống dòng ở cuối tệp", en: "line breaks at its end")
  private static let space = (vi: "khoảng trắng giữa các phần của JSON", en: "white space between parts of JSON")

  private static let lines = [
    Rewriting(lf, crlf, vi: ends.vi, en: ends.en), Rewriting(crlf, lf, vi: ends.vi, en: ends.en),
    Rewriting(lf + "\n", lf + "\r\n", vi: ends.vi, en: ends.en),
    Rewriting(crlf + "\r\n\r\n", crlf + "\r\n\n", vi: ends.vi, en: ends.en),
    Rewriting(crlf + "\r\n", mixed + "\n", vi: ends.vi, en: ends.en),
    Rewriting(lf, mark + lf, vi: bom.vi, en: bom.en), Rewriting(mark + mixed, mixed, vi: bom.vi, en: bom.en),
    Rewriting(lf, lf + "\n", vi: last.vi, en: last.en), Rewriting(lf + "\n", lf, vi: last.vi, en: last.en),
    Rewriting(crlf, crlf + "\r\n\r\n\r\n", vi: last.vi, en: last.en),
    Rewriting(
      mark + crlf + "\r\n", lf, vi: "\(ends.vi), \(bom.vi), \(last.vi)", en: "\(ends.en), \(bom.en), \(last.en)"),
  ]

  /// Evidence as most formatters write it, with what might be taken for parts of JSON in a text.
  static func expanded(_ indent: String) -> String {
    #"""
    {
    _"format": "dcs-evidence/1",
    _"criteria": "mau",
    _"schoolYear": "2024-2025",
    _"school": {
    __"name": "Trường \"Mẫu\" {1,2}: [ \\",
    __"stages": [
    ___"a"
    __]
    _},
    _"answers": {
    __"G.1": {
    ___"met": true,
    ___"documents": [
    ____{
    _____"title": "Kế hoạch",
    _____"number": "1\/KH"
    ____}
    ___]
    __},
    __"G.2.1": {
    ___"met": true,
    ___"points": 4.00,
    ___"documents": []
    __},
    __"G.2.2": {}
    _}
    }
    """#.replacing("_", with: indent)
  }

  /// The same without white space between parts.
  private static let compact = expanded("").replacing("\n", with: "").replacing(#"": "#, with: #"":"#)

  private static let layouts = [
    Rewriting(expanded("  "), compact, vi: space.vi, en: space.en),
    Rewriting(expanded("    "), expanded("  "), vi: space.vi, en: space.en),
    Rewriting(expanded("\t") + "\n", expanded("    "), vi: space.vi, en: space.en),
    Rewriting(compact, expanded("\t"), vi: space.vi, en: space.en),
    Rewriting(lf, " \n \(lf) ", vi: space.vi, en: space.en),
    Rewriting(
      mark + expanded("  ").replacing("\n", with: "\r\n"), compact, vi: "\(bom.vi), \(space.vi)",
      en: "\(bom.en), \(space.en)"),
  ]
}
