import DcsScore

extension Command {
  static let validate = Command(
    name: "validate",
    operands: LocalizedText(vi: "TỆP…", en: "PATH…"),
    operandCount: 1...Int.max,
    summary: LocalizedText(
      vi: "Kiểm tra tệp bộ chỉ số và hồ sơ minh chứng: mọi lỗi, mỗi lỗi ở dòng nào, cột nào",
      en: "Checks criteria and evidence files: every fault, each at its line and column"),
    options: [ValidateOption.format, ValidateOption.kind, ValidateOption.recursive, .criteria],
    examples: [
      Example("validate Criteria Samples", vi: "mọi tệp .json của hai thư mục", en: "every .json file of two folders"),
      Example(
        "validate --format json Samples/faults", vi: "các lỗi cho máy đọc", en: "the faults for a program"),
    ],
    run: { arguments, console throws(Failure) in
      var run = ValidateRun(arguments, console)
      return try run.validate(InputFolder(arguments.operands, isRecursive: arguments.has(ValidateOption.recursive)))
    }
  )
}

enum ValidateOption {
  static let format = Option.value(
    "format", LocalizedText(vi: "DẠNG", en: "FORMAT"), choices: ["text", "json"], vi: "text (mặc định) hoặc json",
    en: "text (default) or json")
  static let kind = Option.value(
    "kind", LocalizedText(vi: "LOẠI", en: "KIND"), choices: FileKind.allCases.map(\.rawValue),
    vi: "coi mọi tệp là criteria (bộ chỉ số) hoặc evidence (hồ sơ), thay vì theo 'format' của tệp",
    en: "take every file for criteria or evidence, whatever its 'format' says")
  static let recursive = Option.flag(
    "recursive", "r", vi: "kiểm tra cả thư mục con", en: "check folders within folders, too")
}
