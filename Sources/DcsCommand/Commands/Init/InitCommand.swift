import DcsScore

extension Command {
  static let initialize = Command(
    name: "init",
    operands: LocalizedText(vi: "[BỘ]", en: "[SET]"),
    operandCount: 0...1,
    summary: LocalizedText(
      vi: "Tạo hồ sơ minh chứng mới để điền, có đủ mọi mục của bộ chỉ số",
      en: "Makes a new evidence file to be filled in, with every row of the set"),
    options: [
      InitOption.name, InitOption.stage, InitOption.year, InitOption.code, InitOption.commune, InitOption.province,
      InitOption.managedBy, EvidenceOption.format, EvidenceOption.separator, InitOption.yes, .output, .force, .criteria,
      .maxSize,
    ],
    examples: [
      Example(
        "init", vi: "hỏi từng điều rồi ghi tệp (trong cửa sổ lệnh)", en: "asks, then writes the file (on a terminal)"),
      Example(
        "init --name \"THCS …\" --stage thcs --year 2026-2027 -o ho-so.json", vi: "tạo tệp JSON, không hỏi gì",
        en: "makes a JSON file and asks nothing"),
      Example(
        "init --name \"TH-THCS …\" --stage tieu-hoc,thcs -o ho-so.csv",
        vi: "trường hai cấp; tệp CSV mở bằng Excel hoặc LibreOffice",
        en: "a school of two stages; a CSV file for Excel or LibreOffice"),
    ],
    completion: .setOrFile,
    run: { arguments, console throws(Failure) in
      var run = try InitRun(arguments, console)
      return try run.write()
    }
  )
}

/// The options of `dcs init`.
enum InitOption {
  static let name = Option.value(
    "name", LocalizedText(vi: "TÊN", en: "NAME"), completion: .none, vi: "tên đầy đủ của trường",
    en: "the school's full name")
  static let stage = Option.value(
    "stage", LocalizedText(vi: "CẤP", en: "STAGE"), completion: .stage,
    vi: "cấp học theo mã của bộ chỉ số; nhiều cấp: cách nhau bằng dấu phẩy, hoặc dùng tùy chọn này nhiều lần",
    en: "a stage by the set's id; several: separated by commas, or the option again")
  static let year = Option.value(
    "year", LocalizedText(vi: "NĂM-HỌC", en: "YEAR"), completion: .none,
    vi: "năm học, như 2024-2025 (mặc định: năm học hiện nay)",
    en: "the school year, like 2024-2025 (default: the present one)")
  static let code = Option.value(
    "code", LocalizedText(vi: "MÃ", en: "CODE"), completion: .none, vi: "mã trường trong cơ sở dữ liệu ngành",
    en: "the school's number in the sector's database")
  static let commune = Option.value(
    "commune", LocalizedText(vi: "XÃ", en: "COMMUNE"), completion: .none, vi: "xã, phường, đặc khu",
    en: "the commune or ward")
  static let province = Option.value(
    "province", LocalizedText(vi: "TỈNH", en: "PROVINCE"), completion: .none, vi: "tỉnh, thành phố",
    en: "the province or city")
  static let managedBy = Option.value(
    "managed-by", LocalizedText(vi: "CƠ-QUAN", en: "OFFICE"), completion: .none, vi: "cơ quan quản lý trực tiếp",
    en: "the office above the school")
  static let yes = Option.flag(
    "yes", "y", vi: "không hỏi, kể cả khi thiếu tên trường hoặc cấp học",
    en: "ask nothing, even where the name or the stage is missing")
}
