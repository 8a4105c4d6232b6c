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
    if !output.isStandard { arguments.choose(ReportOption.format, byNameOf: output.path) }
    self.arguments = arguments
    self.console = console
    guard let name = arguments.value(ReportOption.kind) else { throw Self.withoutKind }
    kind = PaperKind(rawValue: name)
    format = arguments.value(ReportOption.format).flatMap(PaperFormat.init) ?? (kind == nil ? .docx : .text)
    store = try CriteriaStore(arguments)
    if kind == nil, output.isStandard { throw Self.withoutFolder }
  }

  /// Makes one paper, or all that the files allow.
  mutating func make() throws(Failure) -> ExitCode {
    var files = DossierFiles()
    if kind != nil { try output.check(attached: FilesRead.paths(by: arguments, unlessNew: output)) }
    for path in arguments.operands { try files.add(path, &store) }
    if let path = arguments.value(ReportOption.since) { files.earlier = try OutcomeFile.read(path, &store, console) }
    let dossier = try files.dossier(&store, console.language)
    if let kind { try make(kind, of: dossier) } else { try makeAll(of: dossier) }
    return .done
  }

  private func make(_ kind: PaperKind, of dossier: Dossier) throws(Failure) {
    guard let paper = dossier.paper(kind) else { throw Self.missing(dossier.missing(for: kind), for: kind) }
    if format == .text, output.isStandard { return try console.print(paper.shown(console.style(for: .output))) }
    guard let bytes = paper.bytes(format, console.language, TextStyle()) else { throw Self.noTable(kind) }
    try output.write(bytes, console)
  }

  /// Writes every paper that can be made into a folder, all or none, and says what the others need.
  private func makeAll(of dossier: Dossier) throws(Failure) {
    let folder = OutputFolder(output.path, arguments)
    let papers = PaperKind.allCases.compactMap { kind in
      dossier.paper(kind)?.bytes(format, console.language, TextStyle()).map {
        OutputFolder.File(name: kind.fileName[console.language] + format.ending, bytes: $0)
      }
    }
    try folder.write(papers, console)
    try console.print(console.text(of: [written(papers, dossier)]))
  }

  private func written(_ papers: [OutputFolder.File], _ dossier: Dossier) -> Paper {
    let language = console.language
    let missing = PaperKind.allCases.compactMap { kind -> Paper.Entry? in
      let needed = dossier.missing(for: kind)
      if needed.isEmpty { return nil }
      return Paper.Entry(
        "\(kind.name[language]): \(Self.need(needed)[language])", mark: Paper.Mark("-", .faint))
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

// Why a paper cannot be made.
extension ReportRun {
  private static var withoutKind: Failure {
    let kinds = PaperKind.allCases.map(\.rawValue).listed()
    return Failure(
      .usage, vi: "cần --kind: một trong \(kinds), hoặc all cho mọi văn bản",
      en: "--kind must be given: one of \(kinds), or all for every paper")
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
