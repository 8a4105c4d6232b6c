import DcsScore

/// One run of `dcs init`.
struct InitRun {
  let arguments: Arguments
  let console: Console
  /// What asks for what was not given; nil where nobody is to be asked.
  let prompt: Prompt?
  private(set) var store: CriteriaStore

  init(_ arguments: Arguments, _ console: Console) throws(Failure) {
    self.arguments = arguments
    self.console = console
    let lacks = [InitOption.name, InitOption.stage].filter { !arguments.has($0) }.map { "--\($0.name)" }
    // Whoever has said all that is needed is not asked for more.
    let asks = !lacks.isEmpty && Prompt.isPossible && !arguments.has(InitOption.yes)
    prompt = asks ? Prompt(console: console) : nil
    store = try CriteriaStore(arguments)
    if prompt == nil, !lacks.isEmpty {
      throw Failure(
        .usage, vi: "'dcs init' cần \(lacks.listed()) (trong cửa sổ lệnh, không có --yes thì dcs sẽ hỏi)",
        en: "'dcs init' needs \(lacks.listed()) (on a terminal and without --yes it asks)")
    }
  }

  /// Writes the file, and says what comes next.
  mutating func write() throws(Failure) -> ExitCode {
    let set = try store.chosen(arguments)
    let output = arguments.has(.output) ? Output(arguments) : nil
    try output?.check()
    let evidence = try evidence(set)
    if let output { try make(output, evidence) } else { try makeWhereAsked(evidence) }
    return .done
  }

  private func evidence(_ set: IndexedSet) throws(Failure) -> Evidence {
    let name = try name()
    let stages = try stages(set.criteria)
    let year = try year()
    let school = Evidence.School(
      name: name,
      code: try optional(InitOption.code, vi: "Mã trường (Enter để bỏ qua)", en: "School code (Enter to skip)"),
      stages: stages,
      commune: try optional(
        InitOption.commune, vi: "Xã, phường, đặc khu (Enter để bỏ qua)", en: "Commune or ward (Enter to skip)"),
      province: try optional(
        InitOption.province, vi: "Tỉnh, thành phố (Enter để bỏ qua)", en: "Province or city (Enter to skip)"),
      managedBy: try optional(
        InitOption.managedBy, vi: "Cơ quan quản lý (Enter để bỏ qua)", en: "Managed by (Enter to skip)"))
    return Evidence(unansweredBy: school, year, set)
  }

  private func name() throws(Failure) -> String {
    try value(InitOption.name, LocalizedText(vi: "Tên trường", en: "School's name"), usual: nil) {
      name throws(Failure) in
      if !name.isEmpty { return name }
      throw Failure(.usage, vi: "tên trường không được để trống", en: "the school's name must not be empty")
    }
  }

  private func stages(_ set: CriteriaSet) throws(Failure) -> [String] {
    let list = set.stages.map { "\($0.id) = \($0.name[console.language])" }.listed()
    let question = LocalizedText(
      vi: "Cấp học (nhiều cấp thì cách nhau bằng dấu phẩy): \(list)",
      en: "Stages (several: separated by commas): \(list)")
    let given = arguments.values(InitOption.stage)
    if !given.isEmpty { return try Self.stages(given.listed(by: ",").normalizedToNFC, set) }
    return try value(InitOption.stage, question, usual: nil) { text throws(Failure) in try Self.stages(text, set) }
  }

  private func year() throws(Failure) -> SchoolYear {
    let usual = SchoolYear(containing: Clock.today).description
    return try value(InitOption.year, LocalizedText(vi: "Năm học", en: "School year"), usual: usual) {
      text throws(Failure) in
      if let year = SchoolYear.typed(text) { return year }
      throw Failure(
        .usage, vi: "năm học phải là hai năm liên tiếp, như 2024-2025, không phải \(text.quoted)",
        en: "the school year must be two successive years, like 2024-2025, not \(text.quoted)")
    }
  }

  /// What the text of an option or, where it is not given, of the answer to a question means.
  private func value<Value>(
    _ option: Option, _ question: LocalizedText, usual: String?, _ read: (String) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    if let given = arguments.value(option) { return try read(given.normalizedToNFC.trimmed) }
    guard let prompt else { return try read(usual ?? "") }
    return try prompt.ask(question, usual: usual, read)
  }

  private func optional(_ option: Option, vi: String, en: String) throws(Failure) -> String? {
    try value(option, LocalizedText(vi: vi, en: en), usual: "") { text throws(Failure) in text.isEmpty ? nil : text }
  }
}
