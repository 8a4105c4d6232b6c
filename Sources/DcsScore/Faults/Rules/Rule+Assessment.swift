/// What should hold of a whole assessment.
extension Rule {
  static let assessment = [farFromSuggestion, everyMaximum, sameDocument, stageMissing]

  public static let farFromSuggestion = Rule(
    "far-from-suggestion", .warning, vi: "điểm đã ghi không nên cách xa điểm mà số liệu gợi ý",
    en: "the council's points should not be far from what the facts suggest", in: .evidence,
    passes: #""G.2.2": {"part": 40"#, fails: #"↓"G.2.2": {"points": 0.5, "part": 40"#)

  public static let everyMaximum = Rule(
    "every-maximum", .warning, vi: "mọi mục đều đạt điểm tối đa là điều đáng kiểm tra lại",
    en: "not every item should be at its maximum", in: .evidence,
    passes: #""answers": {"G.2.2": {"part": 40"#, fails: #"↓"answers": {"G.2.2": {"part": 45"#)

  public static let sameDocument = Rule(
    "same-document", .warning, vi: "nhiều mục đạt điểm tối đa không nên chỉ dựa vào một minh chứng",
    en: "many items at their maximum should not rest on one document", in: .evidence,
    passes: #""G.2.1": {"points": 4, "met": true, "documents": [{"title": "Danh sách", "number": "6/DS""#,
    fails: #"↓"G.2.1": {"points": 4, "met": true, "documents": [{"title": "Danh sách", "number": "7/DS""#)

  public static let stageMissing = Rule(
    "stage-missing", .warning, vi: "mục theo chuẩn phải có số liệu của mọi cấp học của trường",
    en: "a row with a standard must have facts for every stage of the school", in: .evidence,
    passes:
      #""G.2.4": {"points": 1, "byStage": {"a": {"learners": 45, "units": 15}, "b": {"learners": 4, "units": 2}}"#,
    fails: #"↓"G.2.4": {"points": 1, "byStage": {"a": {"learners": 45, "units": 15}}"#)
}
