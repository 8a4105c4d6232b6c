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
    if let kind = [".xlsx", ".xls", ".ods", ".docx"].first(where: name.hasSuffix) {
      throw Failure(
        .usage, vi: "dcs không ghi được tệp \(kind); bảng tính mở được tệp .csv, hãy đặt tên như vậy",
        en: "dcs cannot write \(kind) files; spreadsheets open .csv, so choose such a name")
    }
    // What other commands will take the file for.
    let isNamedTable = name.hasSuffix(".csv") || name.hasSuffix(".tsv") ? true : name.hasSuffix(".json") ? false : nil
    let isGivenTable = arguments.value(EvidenceOption.format).map { $0 == "csv" }
    if let isNamedTable, let isGivenTable, isNamedTable != isGivenTable {
      throw Failure(
        .usage, vi: "--format không khớp với tên tệp '\(path)'; hãy bỏ --format hoặc đổi tên tệp",
        en: "--format does not fit the name of '\(path)'; leave it out or choose another name")
    }
    let isTable = isGivenTable ?? isNamedTable ?? usual
    let given = arguments.value(EvidenceOption.separator).flatMap(EvidenceTable.Separator.init)
    if given != nil, !isTable {
      throw Failure(.usage, vi: "--separator chỉ dùng cho CSV", en: "--separator is for CSV only")
    }
    let usual = name.hasSuffix(".tsv") ? .tab : EvidenceTable.Separator(language)
    self = isTable ? .table(given ?? usual) : .json
  }

  /// A file with every row of the set, answered or not.
  func bytes(of evidence: Evidence, _ language: Language) -> [UInt8] {
    switch self {
    case .json: evidence.jsonToFillIn(language).bytes
    case .table(let separator): EvidenceTable(evidence, language, separator: separator).bytes
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
