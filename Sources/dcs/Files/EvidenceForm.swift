import DcsScore

/// How evidence is written: as JSON, or as a table with some separator.
enum EvidenceForm {
  case json
  case table(EvidenceTable.Separator)

  /// The form that options ask for or, where they do not, the name of the file.
  ///
  /// - Parameters:
  ///   - path: The file that is to be written.
  ///   - usual: Whether neither tells, and it is a table then.
  init(_ arguments: Arguments, _ path: String, isUsuallyTable usual: Bool = false, _ language: Language) throws(Failure)
  {
    let name = path.lowercased()
    let isTable =
      switch arguments.value(EvidenceOption.format) {
      case "csv"?: true
      case _?: false
      case nil where name.hasSuffix(".json"): false
      case nil: name.hasSuffix(".csv") || name.hasSuffix(".tsv") || usual
      }
    let given = arguments.value(EvidenceOption.separator).flatMap(EvidenceTable.Separator.init)
    if given != nil, !isTable {
      throw Failure(.usage, vi: "--separator chỉ dùng cho CSV", en: "--separator is for CSV only")
    }
    let usual = name.hasSuffix(".tsv") ? .tab : EvidenceTable.Separator(language)
    self = isTable ? .table(given ?? usual) : .json
  }

  /// A file to be filled in.
  func template(_ evidence: Evidence, _ set: CriteriaSet, _ language: Language) -> [UInt8] {
    switch self {
    case .json: Array(evidence.template(set, language).text.utf8)
    case .table(let separator): EvidenceTable(evidence, by: set, language, separator: separator).bytes
    }
  }

  /// A file of what was answered.
  func bytes(of evidence: Evidence, _ set: CriteriaSet, _ language: Language) -> [UInt8] {
    switch self {
    case .json: Array(evidence.json.text.utf8)
    case .table(let separator): EvidenceTable(evidence, by: set, language, separator: separator).bytes
    }
  }
}

/// The options of whatever writes evidence.
enum EvidenceOption {
  static let format = Option.value(
    "format", LocalizedText(vi: "DẠNG", en: "FORMAT"), choices: ["json", "csv"],
    vi: "json hoặc csv (mặc định: theo tên tệp kết quả)", en: "json or csv (default: by the name of the result's file)")
  static let separator = Option.value(
    "separator", LocalizedText(vi: "DẤU", en: "SEPARATOR"), choices: EvidenceTable.Separator.allCases.map(\.rawValue),
    vi: "dấu ngăn cách ô của CSV (mặc định: semicolon; với --lang en: comma)",
    en: "what separates the cells of a CSV (default: comma; with --lang vi: semicolon)")
}
