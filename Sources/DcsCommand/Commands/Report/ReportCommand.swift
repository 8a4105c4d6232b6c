import DcsReports
import DcsScore

extension Command {
  static let report = Command(
    name: "report",
    operands: LocalizedText(vi: "TỆP…", en: "FILE…"),
    operandCount: 1...3,
    summary: LocalizedText(
      vi: "Lập các văn bản để in, ký, gửi, công khai: quyết định, biên bản, phiếu, danh mục, tờ trình",
      en: "Makes the papers to print, sign, send and publish: decisions, minutes, scoresheet, lists, request"),
    options: [
      ReportOption.kind, ReportOption.format, ReportOption.since, ReportOption.tasks, ReportOption.output, .force,
      .criteria, .maxSize,
    ],
    examples: [
      Example(
        "report ho-so.json hoi-dong.json --kind all -o van-ban",
        vi: "mọi văn bản lập được từ hồ sơ và tệp Hội đồng, vào thư mục van-ban",
        en: "every paper that the evidence and the council file allow, into the folder van-ban"),
      Example(
        "report ket-qua.json --kind summary -o tom-tat.html", vi: "trang công khai kết quả",
        en: "the page that publishes a result"),
      Example(
        "report ho-so.json --kind quarterly --since quy-truoc.json --tasks nhiem-vu.json -o bao-cao-quy.docx",
        vi: "báo cáo quý: thay đổi từ quý trước, việc của quý sau",
        en: "the quarterly report: what changed since the last one, what comes next"),
      Example(
        "report ho-so.csv --kind evidence-list --format csv -o danh-muc.csv", vi: "danh mục minh chứng thành bảng tính",
        en: "the list of evidence as a table"),
    ],
    run: { arguments, console throws(Failure) in
      var run = try ReportRun(arguments, console)
      return try run.make()
    }
  )
}

/// The options of `dcs report`.
enum ReportOption {
  /// What stands for every paper.
  static let all = "all"
  static let kind = Option.value(
    "kind", LocalizedText(vi: "LOẠI", en: "KIND"), choices: PaperKind.allCases.map(\.rawValue) + [all],
    vi:
      "summary (tóm tắt để công khai), scoresheet (phiếu đánh giá), evidence-list (danh mục minh chứng), council-decision (quyết định thành lập Hội đồng), minutes (biên bản), approval (quyết định công nhận kết quả), request (tờ trình), gap-plan (kế hoạch khắc phục), quarterly (báo cáo quý), comparison (so sánh); all: mọi văn bản, vào thư mục của -o",
    en:
      "summary (to publish), scoresheet, evidence-list, council-decision (sets up the council), minutes, approval (of the result), request (for an external assessment), gap-plan, quarterly, comparison; all: every paper, into the folder of -o"
  )
  static let format = Option.value(
    "format", LocalizedText(vi: "DẠNG", en: "FORMAT"), choices: PaperFormat.allCases.map(\.rawValue),
    vi: "text (mặc định), docx (mặc định của all), html, markdown, hoặc csv cho bảng",
    en: "text (default), docx (default of all), html, markdown, or csv for tables")
  static let since = Option.input(
    "since", LocalizedText(vi: "TRƯỚC", en: "EARLIER"),
    vi: "lần đánh giá trước của trường (hồ sơ hoặc kết quả), cho báo cáo quý và văn bản so sánh",
    en: "an earlier assessment of the school (evidence or a result), for the quarterly report and the comparison")
  static let tasks = Option.input(
    "tasks", LocalizedText(vi: "NHIỆM-VỤ", en: "TASKS"),
    vi: "danh mục nhiệm vụ mà cơ quan quản lý giao (JSON), cho báo cáo quý",
    en: "the office's list of tasks (JSON), for the quarterly report")
  static let output = Option.value(
    "output", LocalizedText(vi: "TỆP", en: "FILE"), letter: "o",
    vi: "ghi vào tệp này, đuôi tên tệp cho biết dạng; với --kind all là thư mục",
    en: "write to this file, whose name tells the format; with --kind all a folder")
}
