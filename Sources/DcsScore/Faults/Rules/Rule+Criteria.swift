/// What holds of the ids, sums and texts of a criteria file.
extension Rule {
  static let criteria = [
    duplicateID, itemID, unknownLevel, unknownStage, unknownSource, criteriaSum, zeroPoints, duplicateTitle,
    untranslated,
  ]

  public static let duplicateID = Rule(
    "duplicate-id", vi: "mã của nhóm, tiêu chí, mục, mức, cấp học, mốc thời gian chỉ được dùng một lần",
    en: "the id of a group, criterion, item, level, stage or milestone must be used only once", in: .criteria,
    passes: #""stages": ["a", "b", "c"]"#, fails: #""stages": ["a", "b", "c", ↓"a"]"#)

  public static let itemID = Rule(
    "item-id", vi: "mã của mục phải bắt đầu bằng mã của tiêu chí và dấu chấm",
    en: "an item's id must start with its criterion's id and a full stop", in: .criteria, passes: #""id": "G.2.2""#,
    fails: #""id": ↓"G.3.2""#, #""id": ↓"G.22""#)

  public static let unknownLevel = Rule(
    "unknown-level", vi: "mức được nhắc đến phải có trong 'levels' của bộ chỉ số",
    en: "a level that is named must be among the 'levels' of the set", in: .criteria, passes: #"{"levelAtMost": 1}"#,
    fails: #"{"levelAtMost": ↓4}"#)

  public static let unknownStage = Rule(
    "unknown-stage", vi: "cấp học được nhắc đến phải có trong 'stages' của bộ chỉ số",
    en: "a stage that is named must be among the 'stages' of the set", in: .criteria, passes: #""atMost": {"a": 3,"#,
    fails: #""atMost": {↓"d": 3,"#)

  public static let unknownSource = Rule(
    "unknown-source", vi: "nguồn được nhắc đến phải có trong 'sources' của bộ chỉ số",
    en: "a source that is named must be among the 'sources' of the set", in: .criteria,
    passes: #""source": ["luat", "thu"]"#, fails: #""source": ↓["luat", "thu", "bao"]"#)

  public static let criteriaSum = Rule(
    "criteria-sum", vi: "điểm tối đa của các phần cộng lại phải bằng điểm tối đa của cả tiêu chí hoặc cả nhóm",
    en: "the maxima of the parts must add up to the maximum of their criterion or group", in: .criteria,
    passes: #""maxPoints": 10, "levels""#, fails: #""maxPoints": ↓10.01, "levels""#)

  public static let zeroPoints = Rule(
    "zero-points", .warning, vi: "mục hay tiêu chí chấm điểm phải có điểm tối đa trên 0",
    en: "what is scored must have a maximum above 0", in: .criteria,
    passes: #""maxPoints": 1}"#,
    fails: #""maxPoints": 1}, {"id": "G.2.6", "title": {"vi": "Thêm", "en": "More"}, "maxPoints": ↓0}"#)

  public static let duplicateTitle = Rule(
    "duplicate-title", .warning, vi: "hai mục của một tiêu chí không được cùng tên",
    en: "two items of a criterion must not have the same title", in: .criteria,
    passes: #"{"vi": "Tỷ lệ", "en": "Share"}"#, fails: #"↓{"vi": "Có hệ thống", "en": "A system"}"#)

  public static let untranslated = Rule(
    "untranslated", .note, vi: "tiếng Anh phải là bản dịch, không phải chép lại tiếng Việt",
    en: "English must be a translation, not the Vietnamese again", in: .criteria,
    passes: #"{"vi": "Bộ mẫu", "en": "Sample set"}"#, fails: #"{"vi": "Bộ mẫu", "en": ↓"Bộ mẫu"}"#)
}
