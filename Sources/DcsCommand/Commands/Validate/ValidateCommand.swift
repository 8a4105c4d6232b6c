import DcsReports
import DcsScore
import Papers

extension Command {
  static let validate = Command(
    name: "validate",
    operands: LocalizedText(vi: "TỆP|THƯ-MỤC…", en: "PATH…"),
    operandCount: 0...Int.max,
    summary: LocalizedText(
      vi: "Kiểm tra bộ chỉ số, hồ sơ minh chứng, tệp Hội đồng, kết quả: mọi lỗi, mỗi lỗi ở dòng nào, cột nào",
      en: "Checks criteria, evidence, council and result files: every fault, each at its line and column"),
    options: ValidateOption.all,
    examples: [
      Example(
        "validate Criteria Samples", vi: "mọi tệp .json và bảng hồ sơ .csv của hai thư mục",
        en: "every .json file and evidence table (.csv) of two folders"),
      Example(
        "validate --strict --format github Criteria", vi: "trong CI: cảnh báo cũng là lỗi, hiện ngay tại dòng",
        en: "in CI: warnings fail, too, and stand at their lines"),
      Example(
        "validate ho-so.csv --format json -o loi.json", vi: "ghi báo cáo ra tệp",
        en: "write the report to a file"),
      Example("validate --fix ho-so.json", vi: "tự sửa những gì chắc chắn", en: "mend what is certain"),
      Example(
        "validate --base cu.json Criteria/moi.json", vi: "phiên bản mới phải nâng đủ bậc so với bản cũ",
        en: "the new version must have risen enough above the old one"),
      Example(
        "validate --base <(git show main:Criteria/bo.json) Criteria/bo.json",
        vi: "trong CI, so với nhánh main; hoặc git show … | dcs validate --base - …",
        en: "in CI, against the branch main; or git show … | dcs validate --base - …"),
      Example(
        "validate --list-rules", vi: "mọi quy tắc, mỗi quy tắc một ví dụ; thêm mã để xem riêng vài quy tắc",
        en: "every rule, each with an example; add codes to see only some"),
    ],
    run: { arguments, console throws(Failure) in
      if arguments.has(ValidateOption.listRules) {
        let rules = try ValidateOption.codes(arguments.operands).map { code throws(Failure) in
          try ValidateOption.rule(code)
        }
        try console.print(RuleList.text(of: rules, console.language, console.style(for: .output)))
        return .done
      }
      guard !arguments.operands.isEmpty else {
        throw Failure(.usage, vi: "'dcs validate' cần TỆP|THƯ-MỤC…", en: "'dcs validate' needs PATH…")
      }
      if arguments.has(ValidateOption.fix), arguments.operands.contains("-") {
        throw Failure(
          .usage, vi: "không thể dùng --fix với đầu vào chuẩn (-)", en: "--fix cannot be used on standard input (-)")
      }
      var run = try ValidateRun(arguments, console)
      return try run.validate(InputFolder(arguments.operands, isRecursive: arguments.has(ValidateOption.recursive)))
    }
  )
}
