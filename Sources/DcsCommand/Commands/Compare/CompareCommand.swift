import DcsReports
import DcsScore

extension Command {
  static let compare = Command(
    name: "compare",
    operands: LocalizedText(vi: "CŨ MỚI", en: "OLD NEW"),
    operandCount: 2...2,
    summary: LocalizedText(
      vi: "So sánh hai lần đánh giá của một trường: mức, nhóm, từng mục, minh chứng, vì sao mức thay đổi",
      en: "Compares two assessments of one school: level, groups, rows, documents, why the level moved"),
    options: [CompareOption.failOnRegression, .reportFormat, .report, .force, .criteria, .maxSize],
    examples: [
      Example(
        "compare ho-so-cu.json ho-so.csv", vi: "hai bản hồ sơ, của hai thời điểm hay hai năm học",
        en: "evidence of two dates or two school years"),
      Example(
        "compare ket-qua.json ket-qua-ngoai.json", vi: "tự đánh giá và đánh giá ngoài",
        en: "the school's own assessment and the external one"),
      Example(
        "compare --fail-on-regression ket-qua.json ho-so.json", vi: "mã thoát là 1 nếu có gì kém đi",
        en: "exit with 1 if something was lost"),
    ],
    run: { arguments, console throws(Failure) in
      var run = try CompareRun(arguments, console)
      return try run.compare()
    }
  )
}

/// The options of `dcs compare`.
enum CompareOption {
  static let failOnRegression = Option.flag(
    "fail-on-regression",
    vi: "mã thoát là 1 nếu điểm hay mức thấp đi, mất câu trả lời, điều kiện hay minh chứng; dòng cuối nêu đã mất gì",
    en:
      "exit with 1 if points or levels are lower, or answers, conditions or documents are lost; a last line names them")
}
