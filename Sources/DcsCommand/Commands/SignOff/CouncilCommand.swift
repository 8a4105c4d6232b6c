import DcsScore

extension Command {
  static let council = Command(
    name: "council",
    operands: LocalizedText(vi: "", en: ""),
    operandCount: 0...0,
    summary: LocalizedText(
      vi: "Tạo tệp mẫu của Hội đồng hoặc đoàn đánh giá ngoài để điền, rồi dùng khi xuất kết quả",
      en: "Makes a council's or external team's file to be filled in, for exporting the result"),
    options: [
      CouncilOption.from, CouncilOption.school, CouncilOption.year, CouncilOption.kind, EvidenceOption.format,
      EvidenceOption.separator, .output, .force, .criteria, .maxSize,
    ],
    examples: [
      Example(
        "council --from ho-so.json -o hoi-dong.json", vi: "tên trường và năm học lấy từ hồ sơ minh chứng",
        en: "the school's name and year are those of the evidence"),
      Example(
        "council --from ho-so.json -o hoi-dong.xlsx", vi: "để điền bằng Excel hoặc LibreOffice",
        en: "to be filled in with Excel or LibreOffice"),
      Example(
        "council --from ho-so.json --kind external -o doan.json", vi: "mẫu của đoàn đánh giá ngoài",
        en: "a template for an external team"),
    ],
    run: { arguments, console throws(Failure) in
      var run = try CouncilRun(arguments, console)
      return try run.write()
    }
  )
}

/// The options of `dcs council`.
enum CouncilOption {
  static let from = Option.input(
    "from", LocalizedText(vi: "HỒ-SƠ", en: "EVIDENCE"),
    vi: "lấy tên trường, năm học và bộ chỉ số từ hồ sơ minh chứng này",
    en: "take the school's name, the year and the set from this evidence file")
  static let school = Option.value(
    "school", LocalizedText(vi: "TÊN", en: "NAME"), completion: .none,
    vi: "tên trường, đúng như trong hồ sơ (khi không có --from)",
    en: "the school's name, just as in its evidence (without --from)")
  static let year = Option.value(
    "year", LocalizedText(vi: "NĂM-HỌC", en: "YEAR"), completion: .none,
    vi: "năm học, như 2024-2025 (khi không có --from)",
    en: "the school year, like 2024-2025 (without --from)")
  static let kind = Option.value(
    "kind", LocalizedText(vi: "LOẠI", en: "KIND"), choices: Council.Kind.allCases.map(\.rawValue),
    vi: "self (mặc định): Hội đồng tự đánh giá; external: đoàn đánh giá ngoài",
    en: "self (default): the school's own council; external: an external team")
}
