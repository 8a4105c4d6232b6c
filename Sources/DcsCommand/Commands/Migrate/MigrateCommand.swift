import DcsScore

extension Command {
  static let migrate = Command(
    name: "migrate",
    operands: LocalizedText(vi: "HỒ-SƠ", en: "EVIDENCE"),
    operandCount: 1...1,
    summary: LocalizedText(
      vi: "Chuyển hồ sơ minh chứng sang bộ chỉ số mới, và nói rõ câu trả lời nào không chuyển được",
      en: "Moves an evidence file to a newer indicator set, and says which answers could not be carried"),
    options: [MigrateOption.to, MigrateOption.map, .output, .force, .criteria, .maxSize],
    examples: [
      Example(
        "migrate ho-so.json --to moi.json -o ho-so-moi.json",
        vi: "chuyển sang bộ chỉ số trong tệp moi.json; hồ sơ cũ giữ nguyên",
        en: "move to the set of the file moi.json; the old evidence stays as it is"),
      Example(
        "migrate ho-so.json --to moi.json --map 1.3.5=1.3.4", vi: "câu trả lời của 1.3.5 trở thành của 1.3.4",
        en: "the answer to 1.3.5 becomes the one to 1.3.4"),
      Example(
        "migrate ho-so.json --criteria cu.json --to moi.json -o ho-so-moi.json",
        vi: "từ bộ trong tệp cu.json, không phải bộ có sẵn", en: "from the set of the file cu.json, not a built-in one"),
    ],
    run: { arguments, console throws(Failure) in
      var run = try MigrateRun(arguments, console)
      return try run.migrate(arguments.operands[0])
    }
  )
}

enum MigrateOption {
  static let to = Option.input(
    "to", LocalizedText(vi: "BỘ", en: "SET"), completion: .setOrFile, vi: "bộ chỉ số mới: tệp, hoặc mã của bộ có sẵn",
    en: "the new set: a file, or the id of a built-in one")
  static let map = Option.value(
    "map", LocalizedText(vi: "CŨ=MỚI", en: "OLD=NEW"), completion: .none,
    vi: "mục đã đổi mã; dùng được nhiều lần", en: "a row whose id has changed; may stand several times")
}
