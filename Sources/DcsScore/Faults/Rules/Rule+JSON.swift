/// What holds of every file as JSON (RFC 8259).
extension Rule {
  /// The deepest nesting of arrays and objects that is read.
  static let deepestNesting = 128

  static let json = [
    jsonSyntax, jsonNumber, jsonString, jsonDepth, missingComma, trailingComma, comment, duplicateKey,
  ]

  /// The rules without which nothing more of a file can be read, so that none of them can be passed over.
  public static let indispensable = [
    encoding, empty, jsonSyntax, jsonNumber, jsonDepth, tableHeader, tableTorn, tableQuote,
  ]

  public static let jsonSyntax = Rule(
    "json-syntax", vi: "tệp phải đúng cú pháp JSON", en: "a file must be JSON", in: .text, passes: "{\"a\": 1}",
    fails: "{↓a: 1}", "{\"a\" ↓1}", "{\"a\": 1↓", "{↓“a”: 1}", "{\"a\": 1}↓}")

  public static let jsonNumber = Rule(
    "json-number", vi: "số phải viết đúng cách của JSON", en: "a number must be written as JSON has it", in: .text,
    passes: "[6.5]", fails: "[↓06]", "[↓6.]", "[↓-]")

  public static let jsonString = Rule(
    "json-string", vi: "chữ phải viết đúng cách của JSON", en: "text must be written as JSON has it", in: .text,
    passes: #"["D:\\Minh chứng"]"#, fails: #"["D:↓\Minh chứng"]"#, "[↓\"a]", "[\"a↓\tb\"]", #"["↓\ud83d"]"#)

  public static let jsonDepth = Rule(
    "json-depth", vi: "dấu ngoặc lồng nhau không được quá \(deepestNesting) tầng",
    en: "brackets must not be nested deeper than \(deepestNesting) levels", in: .text, passes: "[[]]",
    fails: String(repeating: "[", count: deepestNesting) + "↓[")

  public static let missingComma = Rule(
    "missing-comma", vi: "giữa hai phần tử phải có dấu phẩy", en: "entries must have commas between them", in: .text,
    passes: "[1, 2]", fails: "[↓1 2]", "{\"a\": ↓1 \"b\": 2}")

  public static let trailingComma = Rule(
    "trailing-comma", vi: "sau phần tử cuối không được có dấu phẩy",
    en: "the last entry must not be followed by a comma", in: .text, passes: "[1, 2]", fails: "[1, 2↓,]",
    "{\"a\": 1↓,}")

  public static let comment = Rule(
    "comment", vi: "JSON không có ghi chú", en: "JSON has no comments", in: .text, passes: "[1]", fails: "[1] ↓// một",
    "[↓/* một */ 1]")

  public static let duplicateKey = Rule(
    "duplicate-key", vi: "một khóa chỉ được có một lần trong một đối tượng",
    en: "a key must stand only once in an object", in: .text, passes: "{\"a\": 1, \"b\": 2}",
    fails: "{\"a\": 1, ↓\"a\": 2}", "{\"ế\": 1, ↓\"\\u1ebf\": 2}")
}
