import DcsScore

extension Command {
  static let score = Command(
    name: "score",
    operands: "EVIDENCE…",
    operandCount: 1...Int.max,
    summary: LocalizedText(
      vi: "Chấm hồ sơ minh chứng: mức của trường, điểm từng nhóm, việc cần làm",
      en: "Scores evidence files: the school's level, the groups' points, what to do next"),
    options: [ScoreOptions.format, ScoreOptions.requireLevel, ScoreOptions.group, ScoreOptions.quiet, .criteria],
    examples: [
      Example(
        "score Samples/thcs-nguyen-trai.evidence.json", vi: "báo cáo đầy đủ của một trường",
        en: "a school's full report"),
      Example(
        "score --group 1 Samples/thcs-nguyen-trai.evidence.json", vi: "từng mục của nhóm 1", en: "group 1, row by row"),
      Example(
        "score --quiet Samples/*.json", vi: "mỗi trường một dòng: mức, điểm các nhóm, tên trường, năm học",
        en: "a line a school: level, groups' points, name and school year"),
      Example(
        "score --require-level 2 --format json Samples/thcs-nguyen-trai.evidence.json",
        vi: "kết quả cho máy đọc; mã thoát là 1 nếu trường dưới mức 2",
        en: "machine-readable; exits with 1 if the school is below level 2"),
    ],
    run: { arguments, console throws(Failure) in
      var scoring = try ScoreRun(arguments, console)
      return try scoring.run(arguments.operands)
    }
  )
}

private enum ScoreOptions {
  static let format = Option.value(
    "format", "FORMAT", choices: ["text", "json"], vi: "text (mặc định) hoặc json", en: "text (default) or json")
  static let requireLevel = Option.value(
    "require-level", "N", vi: "mã thoát là 1 nếu có trường dưới mức N", en: "exit with 1 if a school is below level N")
  static let group = Option.value("group", "ID", vi: "chỉ một nhóm, in từng mục", en: "one group only, row by row")
  static let quiet = Option.flag("quiet", "q", vi: "mỗi trường một dòng", en: "a line a school")
}

/// One run of `dcs score` over its files.
private struct ScoreRun {
  private let console: Console
  private let isJSON: Bool
  private let requiredLevel: Int?
  private let group: String?
  private let isQuiet: Bool
  private var store: CriteriaStore
  private var documents: [JSONOutput] = []
  private var reports: [String] = []
  private var worst = ExitCode.done

  init(_ arguments: Arguments, _ console: Console) throws(Failure) {
    self.console = console
    isJSON = arguments.value(ScoreOptions.format) == "json"
    requiredLevel = try arguments.integer(ScoreOptions.requireLevel)
    group = arguments.value(ScoreOptions.group)
    isQuiet = arguments.has(ScoreOptions.quiet)
    store = CriteriaStore(arguments, console)
  }

  /// Scores each file. One that cannot be read or has faults is reported, and the rest goes on.
  mutating func run(_ paths: [String]) throws(Failure) -> ExitCode {
    for path in paths {
      do throws(Failure) {
        try score(path)
      } catch {
        if error.code == .usage { throw error }
        console.report(error)
        worst = max(worst, error.code)
      }
    }
    if isJSON {
      if paths.count > 1 { documents = [.array(documents)] }
      for document in documents { try console.print(document.text) }
    } else {
      try console.print(reports.joined(separator: isQuiet ? "" : "\n" + String(repeating: "─", count: 40) + "\n\n"))
    }
    return worst
  }

  private mutating func score(_ path: String) throws(Failure) {
    let source = try InputFile.read(path)
    let document = JSONDocument(parsing: source.bytes)
    if document.root == nil { return reportFaults(document.faults, source) }
    let entry = try store.set(Evidence.criteriaID(of: document))
    let reading = Evidence.read(document, against: entry.rows)
    guard let evidence = reading.model else { return reportFaults(reading.faults, source) }
    try checkOptions(against: entry.set)

    let assessment = Assessment(of: evidence, by: entry.set)
    if let requiredLevel, (assessment.level ?? 0) < requiredLevel { worst = max(worst, .doesNotHold) }
    if isJSON {
      documents.append(assessment.json(criteriaSHA256: SHA256(entry.source.bytes), console.language))
    } else if isQuiet {
      reports.append(assessment.summary(console.language) + "\n")
    } else {
      reports.append(assessment.report(console.style(for: .output), group: group))
    }
  }

  private mutating func reportFaults(_ faults: FaultLog, _ source: SourceText) {
    console.warn(faults.report(source, console.style(for: .error)))
    worst = max(worst, .doesNotHold)
  }

  private func checkOptions(against set: CriteriaSet) throws(Failure) {
    let ids = set.groups.map(\.id)
    if let group, !ids.contains(group) {
      let list = ids.joined(separator: ", ")
      throw Failure(
        .usage, vi: "bộ chỉ số không có nhóm '\(group)' (có: \(list))",
        en: "the set has no group '\(group)' (it has: \(list))")
    }
    if let requiredLevel, set.level(requiredLevel) == nil {
      let list = set.levels.map { String($0.number) }.joined(separator: ", ")
      throw Failure(
        .usage, vi: "bộ chỉ số không có mức \(requiredLevel) (có: \(list))",
        en: "the set has no level \(requiredLevel) (it has: \(list))")
    }
  }
}
