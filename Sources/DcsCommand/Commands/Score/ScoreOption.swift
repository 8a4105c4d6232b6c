import DcsScore

enum ScoreOption {
  static let format = Option.value(
    "format", LocalizedText(vi: "DẠNG", en: "FORMAT"), choices: ReportFormat.allCases.map(\.rawValue) + [summary],
    vi: "text (mặc định), json, markdown, html, docx hoặc summary (như --quiet; mặc định khi có --stream)",
    en: "text (default), json, markdown, html, docx or summary (as --quiet; default with --stream)")
  static let requireLevel = Option.value(
    "require-level", LocalizedText(vi: "N", en: "N"), completion: .none, vi: "mã thoát là 1 nếu có trường dưới mức N",
    en: "exit with 1 if a school is below level N")
  static let group = Option.value(
    "group", LocalizedText(vi: "MÃ", en: "ID"), completion: .group,
    vi: "chỉ nhóm này, in từng mục; nhiều nhóm cách nhau bằng dấu phẩy, hoặc dùng tùy chọn này nhiều lần",
    en: "this group only, row by row; several groups with commas between them, or by the option again")
  static let quiet = Option.flag("quiet", "q", vi: "mỗi trường một dòng", en: "a line a school")
  static let stream = Option.flag(
    "stream",
    vi:
      "đọc mỗi dòng một hồ sơ JSON, từ đầu vào chuẩn hoặc các tệp, và trả lời từng dòng theo thứ tự; dòng lỗi không làm dừng các dòng khác",
    en:
      "read a JSON evidence object a line, from standard input or files, and answer line by line, in order; a line with faults stops no other"
  )
  static let failOnFault = Option.flag(
    "fail-on-fault", vi: "với --stream: mã thoát là 1 nếu có dòng lỗi",
    en: "with --stream: exit with 1 if a line has faults")

  private static let summary = "summary"

  /// Whether a line a school is asked for.
  static func isSummary(_ arguments: Arguments) -> Bool {
    let format = arguments.value(format)
    return arguments.has(quiet) || format == summary || format == nil && arguments.has(stream)
  }

  /// Makes sure that the options go together.
  static func check(_ arguments: Arguments) throws(Failure) {
    let format = arguments.value(format)
    let isQuiet = arguments.has(quiet) || format == summary
    if [format == ReportFormat.json.rawValue, isQuiet, arguments.has(group)].count(where: \.self) > 1 {
      throw Failure(
        .usage, vi: "chỉ dùng một trong ba: --format json, --quiet, --group",
        en: "only one of --format json, --quiet and --group can be used")
    }
    if arguments.has(quiet), let format, [ReportFormat.markdown, .html, .docx].map(\.rawValue).contains(format) {
      throw Failure(
        .usage, vi: "--quiet không dùng được cùng --format \(format)",
        en: "--quiet cannot be used with --format \(format)")
    }
    if arguments.has(stream) { return try checkStream(arguments) }
    if arguments.has(failOnFault) {
      throw Failure(
        .usage, vi: "--fail-on-fault chỉ dùng cùng --stream; tệp có lỗi thì mã thoát luôn là 1",
        en: "--fail-on-fault goes with --stream only; of files with faults the exit code is 1 anyway")
    }
  }

  private static func checkStream(_ arguments: Arguments) throws(Failure) {
    // A file appears whole, and a stream may have no end.
    if !Output(arguments).isStandard {
      throw Failure(
        .usage, vi: "--stream không dùng được cùng -o: mỗi dòng được trả lời ngay ra đầu ra chuẩn",
        en: "--stream cannot be used with -o: each line is answered at once, on standard output")
    }
    if arguments.has(group) {
      throw Failure(
        .usage, vi: "--stream không dùng được cùng --group: kết quả của mỗi dòng chỉ là một dòng",
        en: "--stream cannot be used with --group: what answers a line is a line")
    }
    if let format = arguments.value(format), ![summary, ReportFormat.json.rawValue].contains(format) {
      throw Failure(
        .usage, vi: "--stream không dùng được cùng --format \(format); hãy chọn summary hoặc json",
        en: "--stream cannot be used with --format \(format); choose summary or json")
    }
  }
}
