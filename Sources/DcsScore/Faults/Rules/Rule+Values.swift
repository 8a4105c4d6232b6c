/// What holds of the keys and values of every file of one of dcs' formats.
extension Rule {
  static let values = [
    format, unknownKey, missingKey, wrongType, emptyText, spreadsheetError, placeholder, emptyList, id, number, points,
    date, choice, version,
  ]

  public static let format = Rule(
    "format", vi: "'format' phải là một dạng tệp mà bản dcs này đọc được",
    en: "'format' must name a format that this dcs reads", in: .criteria, passes: #""format": "dcs-criteria/1""#,
    fails: #""format": ↓"dcs-criteria/2""#, #""format": ↓"criteria""#)

  public static let unknownKey = Rule(
    "unknown-key", vi: "mọi khóa phải thuộc dạng tệp, ở đúng chỗ của nó",
    en: "every key must belong to the format, in its place", in: .criteria, passes: #""pointStep": 0.5"#,
    fails: #""pointStep": 0.5, ↓"poinStep": 0.5"#, #""pointStep": 0.5, ↓"atMost": {}"#)

  public static let missingKey = Rule(
    "missing-key", vi: "mọi khóa bắt buộc phải có mặt", en: "every key that is required must be there", in: .criteria,
    passes: #""issuer": {"vi": "Không ai", "en": "Nobody"}"#, fails: #""issuer": ↓{"vi": "Không ai"}"#,
    #""issuer": {"vi": "Không ai", "en": ↓null}"#)

  public static let wrongType = Rule(
    "wrong-type", vi: "giá trị phải đúng loại: chữ, số, danh sách, đối tượng…",
    en: "a value must be of its type: text, a number, a list, an object…", in: .criteria,
    passes: #""maxPoints": 10, "items""#, fails: #""maxPoints": ↓"10", "items""#, #""maxPoints": ↓true, "items""#)

  public static let emptyText = Rule(
    "empty-text", vi: "chữ không được để trống", en: "text must not be empty", in: .criteria,
    passes: #""number": "1/QĐ""#, fails: #""number": ↓"""#)

  public static let spreadsheetError = Rule(
    "spreadsheet-error", vi: "giá trị không được là lỗi của bảng tính",
    en: "a value must not be a spreadsheet's error", in: .evidence, passes: #""title": "Kế hoạch""#,
    fails: #""title": ↓"Err:502""#, ##""title": ↓"#NV""##, #""title": ↓"Loading...""#)

  public static let placeholder = Rule(
    "placeholder", .warning, vi: "chỗ chưa có nội dung nên để trống, không ghi từ giữ chỗ như NULL",
    en: "where nothing is known, nothing should stand, and no placeholder like NULL", in: .evidence,
    passes: #""number": "6/DS""#, fails: #""number": ↓"NULL""#, #""number": ↓"undefined""#)

  public static let emptyList = Rule(
    "empty-list", vi: "danh sách bắt buộc phải có ít nhất một phần tử",
    en: "a list that is required must have at least one entry", in: .evidence, passes: #""stages": ["a", "b"]"#,
    fails: #""stages": ↓[]"#)

  public static let id = Rule(
    "id", vi: "mã chỉ gồm chữ cái không dấu, chữ số, dấu chấm và gạch nối",
    en: "an id must be of ASCII letters, digits, full stops and hyphens", in: .criteria, passes: #""id": "mau""#,
    fails: #""id": ↓"mẫu""#, #""id": ↓"mau 1""#)

  public static let number = Rule(
    "number", vi: "số đếm phải là số nguyên trong khoảng cho phép",
    en: "a count must be a whole number within its bounds", in: .criteria, passes: #""leastMembers": 3"#,
    fails: #""leastMembers": ↓2.5"#, #""leastMembers": ↓-3"#, #""leastMembers": ↓0"#)

  public static let points = Rule(
    "points", vi: "điểm có tối đa hai chữ số thập phân và không âm",
    en: "points must have at most two decimals and not be negative", in: .criteria, passes: #""pointStep": 0.5"#,
    fails: #""pointStep": ↓0.125"#, #""pointStep": ↓-0.5"#, #""pointStep": ↓0"#)

  public static let date = Rule(
    "date", vi: "ngày phải có thật, viết NĂM-THÁNG-NGÀY; ngày hằng năm viết THÁNG-NGÀY",
    en: "a date must be real, written YEAR-MONTH-DAY; a day of every year MONTH-DAY", in: .criteria,
    passes: #""date": "2024-01-02""#, fails: #""date": ↓"2024-02-30""#, #""date": ↓"02/01/2024""#)

  public static let choice = Rule(
    "choice", vi: "từ phải là một trong các từ mà dạng tệp cho phép",
    en: "a word must be one of those that the format allows", in: .criteria, passes: #""approval": "majority""#,
    fails: #""approval": ↓"majorty""#)

  public static let version = Rule(
    "version", vi: "phiên bản gồm ba số theo Semantic Versioning, như 1.0.0",
    en: "a version must be three numbers by Semantic Versioning, like 1.0.0", in: .criteria,
    passes: #""version": "1.0.0""#, fails: #""version": ↓"1.0""#, #""version": ↓"01.0.0""#)
}
