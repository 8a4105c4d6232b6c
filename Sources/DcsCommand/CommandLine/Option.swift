import DcsScore

/// An option of the command line, such as `--lang en` or `-q`.
struct Option: Sendable {
  /// The name without its two hyphens.
  let name: String
  let letter: Character?
  /// What stands for the value in help, such as `FILE`; nil for an option that has none.
  let value: LocalizedText?
  /// The only values that are allowed; empty where any is.
  let choices: [String]
  /// What a shell offers for the value, where there are no choices.
  let completion: Completion
  let help: LocalizedText
  /// Whether the value names something that the command reads, which is then never written over.
  var isInput = false
  /// Whether what the command prints goes to the file that the value names.
  var takesReport = false
  /// The variable of the environment that stands in where the option is not given.
  var variable: String?

  /// An option without a value.
  static func flag(_ name: String, _ letter: Character? = nil, vi: String, en: String) -> Option {
    Option(name: name, letter: letter, value: nil, choices: [], completion: .none, help: LocalizedText(vi: vi, en: en))
  }

  /// An option with a value.
  static func value(
    _ name: String, _ value: LocalizedText, letter: Character? = nil, choices: [String] = [],
    completion: Completion = .file, vi: String, en: String
  ) -> Option {
    Option(
      name: name, letter: letter, value: value, choices: choices, completion: completion,
      help: LocalizedText(vi: vi, en: en))
  }

  /// An option whose value names a file to be read, or what stands for one.
  static func input(
    _ name: String, _ value: LocalizedText, completion: Completion = .file, variable: String? = nil, vi: String,
    en: String
  ) -> Option {
    Option(
      name: name, letter: nil, value: value, choices: [], completion: completion, help: LocalizedText(vi: vi, en: en),
      isInput: true, variable: variable)
  }

  /// The option as help shows it: `-o, --output FILE`.
  func usage(_ language: Language) -> String {
    let start = letter.map { "-\($0), --\(name)" } ?? "    --\(name)"
    return value.map { "\(start) \($0[language])" } ?? start
  }
}

extension Option {
  static let help = flag("help", "h", vi: "in hướng dẫn này", en: "print this help")
  static let lang = value(
    "lang", LocalizedText(vi: "vi|en", en: "vi|en"), choices: Language.allCases.map(\.rawValue),
    vi: "ngôn ngữ: vi (mặc định) hoặc en",
    en: "language: vi (default) or en")
  static let criteria = input(
    "criteria", LocalizedText(vi: "TỆP", en: "FILE"), variable: "DCS_CRITERIA",
    vi:
      "dùng bộ chỉ số trong tệp này thay cho bộ có sẵn (hoặc đặt biến DCS_CRITERIA); nêu nhiều lần thì hồ sơ theo bộ có mã mà nó nêu",
    en:
      "use the indicator set of this file instead of the built-in ones (or set DCS_CRITERIA); of several, evidence goes by the one whose id it names"
  )

  static let maxSize = value(
    "max-size", LocalizedText(vi: "N", en: "N"), completion: .none,
    vi: "đọc tệp lớn đến N MB (mặc định: 256); tệp đính kèm thì không giới hạn",
    en: "read files of up to N MB (default: 256); attached files may be of any size")

  static let output = value(
    "output", LocalizedText(vi: "TỆP", en: "FILE"), letter: "o",
    vi: "ghi kết quả vào tệp này; - (mặc định) là đầu ra chuẩn",
    en: "write the result to this file; - (default) is standard output")
  static let force = flag(
    "force", vi: "ghi đè nếu tệp kết quả đã có", en: "write over the result's file where there is one")
  /// The same of a command that prints: what it would print becomes the file.
  static let report: Option = {
    var option = value(
      "output", LocalizedText(vi: "TỆP", en: "FILE"), letter: "o",
      vi: "ghi vào tệp này; lệnh có --format mà không nêu thì theo đuôi tên tệp, như .html, .docx, .md, .json",
      en:
        "write to this file; where a command has --format and none is given, its name tells it: .html, .docx, .md, .json"
    )
    option.takesReport = true
    return option
  }()

  static let textOrJSON = value(
    "format", LocalizedText(vi: "DẠNG", en: "FORMAT"), choices: ["text", "json"], vi: "text (mặc định) hoặc json",
    en: "text (default) or json")
  static let pageFormat = value(
    "format", LocalizedText(vi: "DẠNG", en: "FORMAT"), choices: ["text", "markdown", "html", "docx"],
    vi: "text (mặc định), markdown, html hoặc docx", en: "text (default), markdown, html or docx")
  static let reportFormat = value(
    "format", LocalizedText(vi: "DẠNG", en: "FORMAT"), choices: ReportFormat.allCases.map(\.rawValue),
    vi: "text (mặc định), json, markdown, html hoặc docx", en: "text (default), json, markdown, html or docx")

  /// The options that every command has.
  static let common = [lang, help]
}
