import DcsReports
import DcsScore
import Papers

/// One run of `dcs council`.
struct CouncilRun {
  private let arguments: Arguments
  private let console: Console
  private let output: Output
  private var store: CriteriaStore

  init(_ arguments: Arguments, _ console: Console) throws(Failure) {
    self.arguments = arguments
    self.console = console
    output = Output(arguments)
    store = try CriteriaStore(arguments)
    let isNamed = [CouncilOption.school, CouncilOption.year].map(arguments.has)
    if arguments.has(CouncilOption.from) ? isNamed.contains(true) : isNamed.contains(false) {
      throw Failure(
        .usage, vi: "cần --from HỒ-SƠ, hoặc cả --school và --year",
        en: "either --from EVIDENCE or both --school and --year must be given")
    }
  }

  /// Writes the template, and tells what goes into it.
  mutating func write() throws(Failure) -> ExitCode {
    try output.check()
    let form = try EvidenceForm(arguments, output.path, console.language)
    let template = try template()
    try output.write(try form.bytes(of: template.council, template.set, console.language), console)
    let name = output.isStandard ? console.language == .english ? "COUNCIL" : "HỘI-ĐỒNG" : output.path
    console.warn(template.guide(name, isTable: form.isTable, console.language))
    return .done
  }

  private mutating func template() throws(Failure) -> CouncilTemplate {
    let kind = arguments.value(CouncilOption.kind).flatMap(Council.Kind.init) ?? .own
    if let path = arguments.value(CouncilOption.from) {
      let document = ParsedFile(try InputFile.read(path, store.limit)).document
      guard let (school, year) = Evidence.schoolAndYear(of: document) else {
        throw Failure(
          .doesNotHold, vi: "'\(path)' không phải hồ sơ minh chứng có tên trường và năm học; xem dcs validate \(path)",
          en: "'\(path)' is no evidence file with a school's name and year; see dcs validate \(path)")
      }
      return CouncilTemplate(kind, of: school, year, by: try set(for: document).criteria)
    }
    return CouncilTemplate(kind, of: try school(), try year(), by: try store.only().criteria)
  }

  private mutating func set(for document: JSONDocument) throws(Failure) -> IndexedSet {
    let choice = try store.choice(for: document)
    if let set = choice.set { return set }
    if !choice.known.isEmpty { return try store.only() }
    throw Failure(
      .doesNotHold, vi: "không có bộ chỉ số mà hồ sơ ghi; chỉ ra tệp bằng --criteria",
      en: "there is no set such as the evidence names; name its file by --criteria")
  }

  private func school() throws(Failure) -> String {
    let name = (arguments.value(CouncilOption.school) ?? "").normalizedToNFC.trimmed
    if !name.isEmpty { return name }
    throw Failure(.usage, vi: "--school không được để trống", en: "--school must not be empty")
  }

  private func year() throws(Failure) -> SchoolYear {
    let text = arguments.value(CouncilOption.year) ?? ""
    if let year = SchoolYear.typed(text) { return year }
    throw Failure(
      .usage, vi: "--year phải là hai năm liên tiếp, như 2024-2025, không phải \(text.quoted)",
      en: "--year must be two successive years, like 2024-2025, not \(text.quoted)")
  }
}
