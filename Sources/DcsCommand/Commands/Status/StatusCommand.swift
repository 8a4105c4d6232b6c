import DcsReports
import DcsScore

extension Command {
  static let status = Command(
    name: "status",
    operands: LocalizedText(vi: "HỒ-SƠ [TỆP…]", en: "EVIDENCE [FILE…]"),
    operandCount: 1...Int.max,
    summary: LocalizedText(
      vi: "Cho biết tiến độ tự đánh giá: câu trả lời, minh chứng, các mốc, văn bản của từng bước",
      en: "Shows how far the self-assessment has got: answers, documents, dates, papers of each step"),
    options: [StatusOption.date, StatusOption.since, .reportFormat, .report, .force, .criteria, .maxSize],
    examples: [
      Example(
        "status ho-so.json", vi: "còn thiếu gì, còn bao nhiêu ngày", en: "what is missing, and how many days are left"),
      Example(
        "status ho-so.json hoi-dong.json ket-qua.json",
        vi: "thêm tệp Hội đồng, kết quả (của trường hoặc của đoàn đánh giá ngoài) để biết quy trình đã đến bước nào",
        en: "with council and result files (the school's or an external team's), to see which steps are done"),
      Example(
        "status ho-so.json --since ho-so-tuan-truoc.json", vi: "những gì đã thay đổi từ bản hồ sơ tuần trước",
        en: "what has changed since last week's copy"),
    ],
    run: { arguments, console throws(Failure) in
      var run = try StatusRun(arguments, console)
      return try run.report()
    }
  )
}

/// The options of `dcs status`.
enum StatusOption {
  static let date = Option.value(
    "date", LocalizedText(vi: "NGÀY", en: "DATE"), completion: .none,
    vi: "đếm ngày từ ngày này, như 2025-05-20, thay cho hôm nay",
    en: "count days from this one, like 2025-05-20, instead of today")
  static let since = Option.input(
    "since", LocalizedText(vi: "HỒ-SƠ", en: "EVIDENCE"),
    vi: "bản hồ sơ trước đó của trường, để biết đã thay đổi những gì",
    en: "an earlier state of the school's evidence, to see what has changed")
}
