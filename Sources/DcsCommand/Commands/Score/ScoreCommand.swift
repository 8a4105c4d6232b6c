import DcsScore

extension Command {
  static let score = Command(
    name: "score",
    operands: LocalizedText(vi: "HỒ-SƠ…", en: "EVIDENCE…"),
    operandCount: 1...Int.max,
    summary: LocalizedText(
      vi: "Chấm hồ sơ minh chứng: mức của trường, điểm từng nhóm, việc cần làm",
      en: "Scores evidence files: the school's level, the groups' points, what to do next"),
    options: [
      ScoreOption.format, ScoreOption.requireLevel, ScoreOption.group, ScoreOption.quiet, ScoreOption.stream,
      ScoreOption.failOnFault, .report, .force, .criteria, .maxSize,
    ],
    examples: [
      Example(
        "score Samples/thcs-nguyen-trai.evidence.json", vi: "báo cáo đầy đủ của một trường",
        en: "a school's full report"),
      Example(
        "score --group 1 Samples/thcs-nguyen-trai.evidence.json", vi: "từng mục của nhóm 1", en: "group 1, row by row"),
      Example(
        "score --quiet Samples/*.evidence.json", vi: "mỗi trường một dòng: mức, điểm các nhóm, tên trường, năm học",
        en: "a line a school: level, groups' points, name and school year"),
      Example(
        "score --require-level 2 --format json Samples/thcs-nguyen-trai.evidence.json",
        vi: "kết quả cho máy đọc; mã thoát là 1 nếu trường dưới mức 2",
        en: "machine-readable; exits with 1 if the school is below level 2"),
      Example(
        "score --format markdown ho-so.json -o bao-cao.md", vi: "báo cáo để đăng trên GitHub hay trang wiki",
        en: "a report for GitHub or a wiki page"),
      Example(
        "score --stream --format json <truong.ndjson",
        vi: "hàng nghìn trường, mỗi dòng một hồ sơ: mỗi dòng một kết quả",
        en: "thousands of schools, evidence a line: a result a line"),
    ],
    optionToReadInput: ScoreOption.stream,
    run: { arguments, console throws(Failure) in
      if arguments.has(ScoreOption.stream) {
        var run = try StreamRun(arguments, console)
        return try run.score(arguments.operands)
      }
      var run = try ScoreRun(arguments, console)
      return try run.score(arguments.operands)
    }
  )
}
