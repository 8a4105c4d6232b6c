import DcsScore

/// How evidence or a council is written: as JSON, as a workbook, or as a table with some separator.
enum EvidenceForm {
  case json
  case workbook
  case table(EvidenceTable.Separator)

  var isTable: Bool { if case .json = self { false } else { true } }

  /// A form as options and names of files tell it.
  private enum Kind: String {
    case json, csv, xlsx

    /// The form that a file's name tells, as other commands will take it.
    init?(nameOf path: String) {
      let name = path.lowercased()
      let endings: [(String, Kind)] = [(".csv", .csv), (".tsv", .csv), (".json", .json), (".xlsx", .xlsx)]
      guard let kind = endings.first(where: { name.hasSuffix($0.0) })?.1 else { return nil }
      self = kind
    }
  }

  /// The form that options ask for or, where they do not, the name of the file.
  ///
  /// - Parameters:
  ///   - path: The file that is to be written.
  ///   - usual: Whether neither tells, and it is a table then.
  init(_ arguments: Arguments, _ path: String, isUsuallyTable usual: Bool = false, _ language: Language) throws(Failure)
  {
    let name = path.lowercased()
    if let kind = [".xls", ".xlsm", ".ods", ".docx"].first(where: name.hasSuffix) {
      throw Failure(
        .usage, vi: "dcs không ghi được tệp \(kind); hãy đặt tên .xlsx hoặc .csv",
        en: "dcs cannot write \(kind) files; choose a name that ends with .xlsx or .csv")
    }
    let named = Kind(nameOf: path)
    let given = arguments.value(EvidenceOption.format).flatMap { Kind(rawValue: $0) }
    if let named, let given, named != given {
      throw Failure(
        .usage, vi: "--format không khớp với tên tệp '\(path)'; hãy bỏ --format hoặc đổi tên tệp",
        en: "--format does not fit the name of '\(path)'; leave it out or choose another name")
    }
    let kind = given ?? named ?? (usual ? .csv : .json)
    let separator = arguments.value(EvidenceOption.separator).flatMap(EvidenceTable.Separator.init)
    if separator != nil, kind != .csv {
      throw Failure(.usage, vi: "--separator chỉ dùng cho CSV", en: "--separator is for CSV only")
    }
    switch kind {
    case .json: self = .json
    case .xlsx: self = .workbook
    case .csv: self = .table(separator ?? (name.hasSuffix(".tsv") ? .tab : EvidenceTable.Separator(language)))
    }
  }

  /// A file with every row of the set, answered or not.
  func bytes(of evidence: Evidence, _ language: Language) throws(Failure) -> [UInt8] {
    switch self {
    case .json: return evidence.jsonToFillIn(language).bytes
    case .table(let separator): return EvidenceTable(evidence, language, separator: separator).bytes
    case .workbook:
      let workbook = EvidenceWorkbook(evidence, language)
      if let text = workbook.textThatIsTooLong { throw Self.tooLong(text) }
      return workbook.bytes
    }
  }
}

extension EvidenceForm {
  /// A council's file with what explains its parts.
  ///
  /// - Parameter set: The set whose terms are told; nil where none is known.
  func bytes(of council: Council, _ set: CriteriaSet?, _ language: Language) throws(Failure) -> [UInt8] {
    switch self {
    case .json: return council.json(about: council.kind.about(set, language)).bytes
    case .table(let separator): return CouncilTable(council, language, separator: separator).bytes
    case .workbook:
      let workbook = CouncilWorkbook(council, language)
      if let text = workbook.textThatIsTooLong { throw Self.tooLong(text) }
      return workbook.bytes
    }
  }

  /// A cell has room for so much; the rest would be lost.
  private static func tooLong(_ text: String) -> Failure {
    Failure(
      .doesNotHold,
      vi:
        "chữ \(text.quoted) dài \(text.utf16.count) ký tự, quá chỗ của một ô trong .xlsx (32767); hãy dùng .json hoặc .csv",
      en:
        "the text \(text.quoted) has \(text.utf16.count) characters, more than a cell of an .xlsx holds (32767); use .json or .csv"
    )
  }
}

/// The options of whatever writes evidence or a council.
enum EvidenceOption {
  static let format = Option.value(
    "format", LocalizedText(vi: "DẠNG", en: "FORMAT"), choices: ["json", "xlsx", "csv"],
    vi: "json, xlsx hoặc csv (mặc định: theo tên tệp kết quả)",
    en: "json, xlsx or csv (default: by the name of the result's file)")
  static let separator = Option.value(
    "separator", LocalizedText(vi: "DẤU", en: "SEPARATOR"), choices: EvidenceTable.Separator.allCases.map(\.rawValue),
    vi: "dấu ngăn cách ô của CSV (mặc định: semicolon; với --lang en: comma)",
    en: "what separates the cells of a CSV (default: comma; with --lang vi: semicolon)")
}
