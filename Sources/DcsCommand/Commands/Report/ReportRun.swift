import DcsReports
import DcsScore
import Papers

/// One run of `dcs report`.
struct ReportRun {
  private let arguments: Arguments
  private let console: Console
  private let output: Output
  /// The paper to make; nil for all.
  private let kind: PaperKind?
  private let format: PaperFormat
  private var store: CriteriaStore

  init(_ arguments: Arguments, _ console: Console) throws(Failure) {
    var arguments = arguments
    output = Output(arguments)
    if !output.isStandard { try arguments.choose(ReportOption.format, byNameOf: output.path) }
    self.arguments = arguments
    self.console = console
    guard let name = arguments.value(ReportOption.kind) else { throw Self.withoutKind }
    kind = PaperKind(rawValue: name)
    format = arguments.value(ReportOption.format).flatMap(PaperFormat.init) ?? (kind == nil ? .docx : .text)
    store = try CriteriaStore(arguments)
    if kind == nil, output.isStandard { throw Self.withoutFolder }
    if let kind { try Self.check(arguments, for: kind) }
  }

  /// Makes one paper, or all that the files allow.
  mutating func make() throws(Failure) -> ExitCode {
    var files = DossierFiles()
    if kind != nil { try output.check(attached: FilesRead.paths(by: arguments, unlessNew: output)) }
    for path in arguments.operands { try files.add(path, &store, console) }
    if let path = arguments.value(ReportOption.since) {
      files.earlier = try OutcomeFile.read(path, isEarlier: true, &store, console)
    }
    if let path = arguments.value(ReportOption.tasks) { try files.addTasks(path, store.limit, console) }
    let dossier = try files.dossier(&store, console.language)
    noteWhatIsOpen(dossier)
    if kind == .quarterly, dossier.paper(.quarterly) != nil { noteWhatTheQuarterLacks(dossier) }
    if let kind { try make(kind, of: dossier) } else { try makeAll(of: dossier) }
    return .done
  }

  private func make(_ kind: PaperKind, of dossier: Dossier) throws(Failure) {
    guard let paper = dossier.paper(kind) else { throw Self.missing(dossier.missing(for: kind), for: kind) }
    if format == .text, output.isStandard { return try console.print(paper.shown(console.style(for: .output))) }
    guard let bytes = paper.bytes(format, console.language, TextStyle()) else { throw Self.noTable(kind) }
    try output.write(bytes, console)
  }

  /// Writes every paper that can be made into a folder, and says what the others need.
  private func makeAll(of dossier: Dossier) throws(Failure) {
    let folder = OutputFolder(output, arguments)
    var papers: [OutputFolder.File] = []
    var reasons: [(kind: PaperKind, reason: LocalizedText)] = []
    for kind in PaperKind.allCases {
      guard let paper = dossier.paper(kind) else {
        reasons.append((kind, Self.need(dossier.missing(for: kind))))
        continue
      }
      if let bytes = paper.bytes(format, console.language, TextStyle()) {
        papers.append(OutputFolder.File(name: kind.fileName[console.language] + format.ending, bytes: bytes))
      } else {
        reasons.append((kind, LocalizedText(vi: "không có bảng", en: "it has no table")))
      }
    }
    try folder.write(papers, console)
    try console.print(console.text(of: [written(papers, reasons)]))
  }

  private func written(
    _ papers: [OutputFolder.File], _ reasons: [(kind: PaperKind, reason: LocalizedText)]
  ) -> Paper {
    let language = console.language
    let missing = reasons.map { kind, reason in
      Paper.Entry("\(kind.name[language]): \(reason[language])", mark: Paper.Mark("-", .faint))
    }
    let heading = language.text(
      vi: "Đã lập \(papers.count) văn bản trong thư mục '\(output.path)'",
      en: "Papers made in the folder '\(output.path)': \(papers.count)")
    let open = language.text(vi: "Chưa lập được", en: "Not made")
    return Paper([
      Paper.Section(heading, [.entries(papers.map { Paper.Entry($0.name, mark: .bullet) })]),
      missing.isEmpty ? Paper.Section() : Paper.Section(open, [.entries(missing)]),
    ])
  }
}

extension ReportRun {
  /// Tells why the conclusion stays open in the papers that have one.
  private func noteWhatIsOpen(_ dossier: Dossier) {
    let papers: [PaperKind?] = [nil, .minutes, .approval, .request]
    guard papers.contains(kind), kind.map({ dossier.paper($0) != nil }) ?? true, !dossier.isClosed else { return }
    let why = dossier.refusals.first.map { first in
      let more = dossier.refusals.count - 1
      return LocalizedText(
        vi: first.reason.vi + (more == 0 ? "" : " (và \(more) điều khác; xem dcs export)"),
        en: first.reason.en + (more == 0 ? "" : " (and \(more) more; see dcs export)"))
    }
    let reason = why ?? LocalizedText(vi: "chưa có tệp Hội đồng", en: "there is no council file")
    console.note(
      LocalizedText(
        vi: "Lưu ý: kết quả chưa được chốt nên văn bản để trống phần kết luận: \(reason.vi)",
        en: "Note: the result is not settled, so that papers leave the conclusion open: \(reason.en)"))
  }
}

extension ReportRun {
  /// Tells what an office may miss in the quarterly report.
  private func noteWhatTheQuarterLacks(_ dossier: Dossier) {
    if dossier.tasks == nil {
      console.note(
        LocalizedText(
          vi: "Lưu ý: không có danh mục nhiệm vụ của cơ quan quản lý (--tasks) nên báo cáo không có phụ lục",
          en: "Note: without the office's list of tasks (--tasks) the report has no annex"))
    }
    if dossier.comparison == nil {
      console.note(
        LocalizedText(
          vi: "Lưu ý: không có hồ sơ quý trước (--since) nên báo cáo để trống phần thay đổi trong quý",
          en: "Note: without the evidence of the quarter before (--since) the report leaves the changes open"))
    }
  }
}

// Why a paper cannot be made.
extension ReportRun {
  private static var withoutKind: Failure {
    let kinds = PaperKind.allCases.map(\.rawValue).listed()
    return Failure(
      .usage, vi: "cần --kind: một trong \(kinds), hoặc all cho mọi văn bản",
      en: "--kind must be given: one of \(kinds), or all for every paper")
  }

  /// Refuses an option that says nothing for a paper.
  private static func check(_ arguments: Arguments, for kind: PaperKind) throws(Failure) {
    let uses: [(option: Option, kinds: [PaperKind])] = [
      (ReportOption.since, [.quarterly, .comparison]), (ReportOption.tasks, [.quarterly]),
    ]
    for (option, kinds) in uses where arguments.has(option) && !kinds.contains(kind) {
      let (vi, en) = (kinds.map(\.rawValue).listed(by: " hoặc "), kinds.map(\.rawValue).listed(by: " or "))
      throw Failure(
        .usage, vi: "--\(option.name) chỉ dùng với --kind \(vi) (hoặc all), không dùng cho '\(kind.rawValue)'",
        en: "--\(option.name) is for --kind \(en) (or all), not for '\(kind.rawValue)'")
    }
  }

  private static var withoutFolder: Failure {
    Failure(
      .usage, vi: "--kind all cần -o THƯ-MỤC để ghi các văn bản vào đó",
      en: "--kind all needs -o FOLDER, where the papers go")
  }

  private static func need(_ needs: [Dossier.Need]) -> LocalizedText {
    let names = needs.map { need in
      switch need {
      case .file(let kind): LocalizedText(vi: kind.name.vi, en: "the \(kind.name.en)")
      case .earlier: LocalizedText(vi: "lần đánh giá trước (--since)", en: "an earlier assessment (--since)")
      case .quarter:
        LocalizedText(
          vi: "hồ sơ quý trước (--since) hoặc danh mục nhiệm vụ (--tasks)",
          en: "the evidence of the quarter before (--since), or the list of tasks (--tasks)")
      case .own: LocalizedText(vi: "kết quả tự đánh giá của trường", en: "the school's own assessment")
      }
    }
    return LocalizedText(
      vi: "cần thêm \(names.map(\.vi).listed(by: " và "))", en: "it needs \(names.map(\.en).listed(by: " and "))")
  }

  private static func missing(_ needs: [Dossier.Need], for kind: PaperKind) -> Failure {
    let need = need(needs)
    return Failure(.usage, vi: "\(kind.name.vi): \(need.vi)", en: "\(kind.name.en): \(need.en)")
  }

  private static func noTable(_ kind: PaperKind) -> Failure {
    Failure(
      .usage, vi: "\(kind.name.vi) không có bảng nên không ghi thành csv được",
      en: "\(kind.name.en) has no table, so that it cannot be csv")
  }
}
