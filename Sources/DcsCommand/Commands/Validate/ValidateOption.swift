import DcsReports
import DcsScore
import Papers

/// The options of `dcs validate`.
enum ValidateOption {
  static let all = [
    format, strict, ignore, fix, kind, recursive, base, stdinName, .report, .force, .criteria, .maxSize, listRules,
  ]

  static let format = Option.value(
    "format", LocalizedText(vi: "DẠNG", en: "FORMAT"), choices: ["text", "json", "sarif", "github", "junit"],
    vi: "text (mặc định), json, sarif (2.1.0), github (chú thích của GitHub Actions) hoặc junit",
    en: "text (default), json, sarif (2.1.0), github (annotations of GitHub Actions) or junit")
  static let strict = Option.flag(
    "strict", vi: "cảnh báo cũng làm lệnh thất bại (mã thoát 1)", en: "warnings fail the run, too (exit 1)")
  static let ignore = Option.value(
    "ignore", LocalizedText(vi: "QUY TẮC", en: "RULE"), completion: .rule,
    vi: "bỏ qua một quy tắc, hoặc nhiều quy tắc cách nhau bằng dấu phẩy; dùng được nhiều lần",
    en: "pass over a rule, or several with commas between them; may stand several times")
  static let fix = Option.flag(
    "fix",
    vi:
      "sửa vào tệp những gì chắc chắn: chữ NFD thành NFC, dấu cách thừa, dấu BOM, chữ hỏng do sai bảng mã (chỉ trong JSON)",
    en:
      "write what is certain into the file: NFD to NFC, needless spaces, a byte order mark, letters ruined by a wrong encoding (in JSON alone)"
  )
  static let kind = Option.value(
    "kind", LocalizedText(vi: "LOẠI", en: "KIND"), choices: FileKind.allCases.map(\.rawValue),
    vi:
      "coi mọi tệp là criteria (bộ chỉ số), evidence (hồ sơ minh chứng), council (Hội đồng), result (kết quả) hoặc tasks (danh mục nhiệm vụ), thay vì theo 'format' của tệp",
    en: "take every file for criteria, evidence, council, result or tasks, whatever its 'format' says")
  static let recursive = Option.flag(
    "recursive", "r", vi: "kiểm tra cả thư mục con", en: "check folders within folders, too")
  static let base = Option.input(
    "base", LocalizedText(vi: "CŨ", en: "OLD"), completion: .setOrFile,
    vi: "so với phiên bản trước của bộ chỉ số (tệp, mã của bộ có sẵn, hoặc -): phiên bản phải nâng đủ bậc",
    en: "hold sets against an earlier version (a file, a built-in set's id, or -): the version must have risen enough")
  static let stdinName = Option.value(
    "stdin-name", LocalizedText(vi: "TÊN", en: "NAME"),
    vi: "gọi đầu vào chuẩn (-) bằng tên tệp này trong các thông báo, và tìm tệp đính kèm từ thư mục của nó",
    en: "call standard input (-) by this file's name in messages, and look for attached files from its folder on")
  static let listRules = Option.flag(
    "list-rules", vi: "in mọi quy tắc kèm ví dụ, không kiểm tra tệp nào",
    en: "print every rule with an example, and check nothing")

  /// What standard input is called; nil where that is not said.
  static func inputName(_ arguments: Arguments) throws(Failure) -> String? {
    guard let name = arguments.value(stdinName) else { return nil }
    if name.isEmpty {
      throw Failure(.usage, vi: "--stdin-name phải nêu tên tệp", en: "--stdin-name must name a file")
    }
    if arguments.operands.contains("-") { return name }
    throw Failure(
      .usage, vi: "--stdin-name chỉ dùng khi kiểm tra đầu vào chuẩn (-)",
      en: "--stdin-name is for checking standard input (-) alone")
  }

  /// The codes of rules, of which a word may be several with commas between them.
  static func codes(_ words: [String]) -> [String] {
    words.flatMap { $0.split(separator: ",") }.map { String($0).trimmed }
  }

  /// The rules that are passed over.
  static func ignoredRules(_ arguments: Arguments) throws(Failure) -> [Rule] {
    var rules: [Rule] = []
    for code in codes(arguments.values(ignore)) {
      let rule = try rule(code)
      if Rule.indispensable.contains(rule) {
        throw Failure(
          .usage, vi: "không bỏ qua được quy tắc '\(rule)': thiếu nó thì không đọc được tệp",
          en: "the rule '\(rule)' cannot be passed over: without it a file cannot be read")
      }
      rules.append(rule)
    }
    return rules
  }

  /// The rule of a code.
  static func rule(_ code: String) throws(Failure) -> Rule {
    if let rule = Rule.named(code) { return rule }
    throw Failure(
      .usage,
      LocalizedText(
        vi: "không có quy tắc \(code.quoted); xem dcs validate --list-rules",
        en: "there is no rule \(code.quoted); see dcs validate --list-rules"
      ).suggesting(code.closest(among: Rule.all.map(\.code))))
  }

  /// The writer of the format that is asked for.
  static func writer(_ arguments: Arguments, _ console: Console) -> any FaultWriter {
    switch arguments.value(format) {
    case "json": FaultJSONWriter(console.language)
    case "sarif": FaultSARIFWriter(console.language)
    case "github": FaultGitHubWriter(console.language)
    case "junit": FaultJUnitWriter(console.language, isStrict: arguments.has(strict))
    default: FaultReport(console.language, console.style(for: .output))
    }
  }
}
