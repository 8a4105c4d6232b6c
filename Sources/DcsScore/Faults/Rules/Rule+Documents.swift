/// What holds of the documents that an evidence file lists.
extension Rule {
  static let documents = [
    documentReference, missingFile, filePath, emptyFile, linkScheme, linkForm, oldDocument, lateDocument,
    documentDates, repeatedDocument,
  ]

  /// A document may be this many years older than the school year; the bound is this project's own.
  static let yearsUntilOld = 5

  public static let documentReference = Rule(
    "document-reference", vi: "minh chứng phải có ít nhất một trong: số văn bản, đường dẫn, tệp",
    en: "a document must have at least one of a number, a link and a file", in: .evidence,
    passes: #"{"title": "Kế hoạch", "number": "12/KH","#, fails: #"↓{"title": "Kế hoạch","#)

  public static let missingFile = Rule(
    "missing-file", vi: "tệp đính kèm phải có, tính từ thư mục của hồ sơ",
    en: "an attached file must be there, from the evidence file's folder on", in: .evidence,
    passes: #""file": "minh-chung/anh.jpg""#, fails: #""file": ↓"minh-chung/khong-co.jpg""#)

  public static let filePath = Rule(
    "file-path",
    vi: "tệp đính kèm phải nằm trong thư mục của hồ sơ, đường dẫn viết bằng dấu /, không có ký tự điều khiển",
    en:
      "an attached file must lie within the evidence file's folder, its path written with / and without control characters",
    in: .evidence,
    passes: #""file": "minh-chung/anh.jpg""#, fails: #""file": ↓"../anh.jpg""#, #""file": ↓"/anh.jpg""#,
    #""file": ↓"C:\\anh.jpg""#, #""file": ↓"anh\u202egpj.exe""#)

  public static let emptyFile = Rule(
    "empty-file", .warning, vi: "tệp đính kèm phải có nội dung", en: "an attached file must have something in it",
    in: .evidence, passes: #""file": "minh-chung/anh.jpg""#, fails: #""file": ↓"minh-chung/trong.jpg""#)

  public static let linkScheme = Rule(
    "link-scheme", .warning, vi: "đường dẫn phải bắt đầu bằng http:// hoặc https://",
    en: "a link must start with http:// or https://", in: .evidence, passes: #""link": "https://mau.example/bao-cao""#,
    fails: #""link": ↓"ftp://mau.example/bao-cao""#, #""link": ↓"mau.example/bao-cao""#)

  public static let linkForm = Rule(
    "link-form", .warning, vi: "đường dẫn phải là một địa chỉ web đầy đủ, không có dấu cách",
    en: "a link must be a whole web address without spaces", in: .evidence,
    passes: #""link": "https://mau.example/bao-cao""#, fails: #""link": ↓"https://mau.example/bao cao""#,
    #""link": ↓"https:///bao-cao""#, #""link": ↓"https://mau.example/100%""#)

  public static let oldDocument = Rule(
    "old-document", .warning, vi: "minh chứng không nên cũ hơn năm học quá \(yearsUntilOld) năm",
    en: "a document should not be over \(yearsUntilOld) years older than the school year",
    in: .evidence, passes: #""date": "2024-09-05""#, fails: #""date": ↓"2019-08-31""#)

  public static let lateDocument = Rule(
    "late-document", .warning, vi: "minh chứng không nên có sau khi năm học kết thúc",
    en: "a document should not be from after the school year", in: .evidence, passes: #""date": "2024-09-05""#,
    fails: #""date": ↓"2025-09-01""#)

  public static let documentDates = Rule(
    "document-dates", .warning, vi: "một số văn bản chỉ được có một ngày", en: "a document's number must have one date",
    in: .evidence, passes: #""number": "6/DS", "date": "2024-10-01""#,
    fails: #""number": "12/KH", "date": ↓"2024-10-01""#)

  public static let repeatedDocument = Rule(
    "repeated-document", .note, vi: "một mục không nên ghi cùng một minh chứng hai lần",
    en: "a row should not list the same document twice", in: .evidence,
    passes: #"{"title": "Ảnh", "file": "minh-chung/anh.jpg"}"#,
    fails:
      #"{"title": "Ảnh", "file": "minh-chung/anh.jpg"}, ↓{"title": "Ảnh", "file": "minh-chung/anh.jpg"}"#)
}
