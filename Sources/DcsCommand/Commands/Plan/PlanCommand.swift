import DcsScore

extension Command {
  static let plan = Command(
    name: "plan",
    operands: LocalizedText(vi: "HỒ-SƠ", en: "EVIDENCE"),
    operandCount: 1...1,
    summary: LocalizedText(
      vi: "Lập lộ trình lên một mức: ít mục nhất, việc dễ làm trước",
      en: "Plans the way to a level: the fewest items, what is cheap before what is dear"),
    options: [PlanOption.target, PlanOption.assume, .reportFormat, .report, .force, .criteria, .maxSize],
    examples: [
      Example(
        "plan Samples/thcs-nguyen-trai.evidence.json", vi: "phải làm gì để lên mức kế tiếp",
        en: "what leads to the next level"),
      Example("plan ho-so.json --target 3", vi: "phải làm gì để lên mức 3", en: "what leads to level 3"),
      Example(
        "plan ho-so.json --assume 1.4=7.5",
        vi: "nếu mục 1.4 được 7,5 điểm thì sao, rồi còn phải làm gì nữa; điều kiện bắt buộc: MÃ=đạt",
        en: "what if item 1.4 had 7.5 points, and what is left to do then; a mandatory condition: ID=met"),
      Example("plan ho-so.json --target 3 --format json", vi: "cho chương trình khác đọc", en: "machine-readable"),
    ],
    run: { arguments, console throws(Failure) in
      var run = try PlanRun(arguments, console)
      return try run.plan(arguments.operands[0])
    }
  )
}

enum PlanOption {
  static let target = Option.value(
    "target", LocalizedText(vi: "N", en: "N"),
    vi: "mức muốn đạt; không nêu thì là mức kế tiếp của trường. Mã thoát là 1 nếu không thể đạt",
    en: "the level to reach; without it the school's next one. Exits with 1 if it cannot be reached")
  static let assume = Option.value(
    "assume", LocalizedText(vi: "MÃ=ĐIỂM,…", en: "ID=POINTS,…"), completion: .row,
    vi:
      "giả sử các mục đạt số điểm đã nêu và có đủ minh chứng; điều kiện bắt buộc viết MÃ=đạt hoặc MÃ=chưa. Các mục cách nhau bằng dấu phẩy hoặc chấm phẩy; 7.5 và 7,5 đều được; dùng được nhiều lần",
    en:
      "take these items to have so many points, with a document; of a mandatory condition say ID=met or ID=unmet. Entries are separated by commas or semicolons; may stand several times"
  )
}
