/// What holds of every file as text.
extension Rule {
  static let text = [
    encoding, empty, nullCharacter, byteOrderMark, ruinedText, invisibleText, decomposedText, spaceAroundText,
    trailingSpace,
  ]

  public static let encoding = Rule(
    "encoding", vi: "tệp phải được lưu ở mã UTF-8", en: "a file must be UTF-8 text", in: .text, passes: "[]",
    fails: "↓[\u{0}]\u{0}", "↓%PDF-1.7")

  public static let nullCharacter = Rule(
    "null-character", vi: "chữ không được có ký tự rỗng (U+0000)",
    en: "text must not have a null character (U+0000)", in: .text, passes: "[\"a.pdf\"]",
    fails: #"["a.pdf↓\u0000.exe"]"#, "[\"a.pdf↓\u{0}\"]", #"{"a↓\u0000": 1}"#)

  public static let empty = Rule(
    "empty", vi: "tệp phải có nội dung", en: "a file must have something in it", in: .text, passes: "[]",
    fails: "↓", "↓ \n")

  public static let byteOrderMark = Rule(
    "byte-order-mark", .note, vi: "tệp không cần dấu BOM ở đầu", en: "a file needs no byte order mark at its start",
    in: .text, passes: "[]", fails: "↓\u{FEFF}[]")

  public static let ruinedText = Rule(
    "ruined-text", .warning, vi: "chữ Việt không được hỏng vì đọc hay lưu sai bảng mã",
    en: "letters must not be ruined by reading or saving in a wrong encoding", in: .text, passes: "[\"Kế hoạch\"]",
    fails: "[↓\"Káº¿ hoáº¡ch\"]", "[↓\"KÕ ho¹ch\"]", "[↓\"Keá hoaïch\"]", "[↓\"K? ho?ch\"]",
    "[↓\"K\u{FFFD} ho\u{FFFD}ch\"]")

  public static let invisibleText = Rule(
    "invisible-text", .warning, vi: "chữ không được có ký tự không nhìn thấy hoặc đảo chiều chữ",
    en: "text must not have characters that nobody sees or that turn text around", in: .text,
    passes: "[\"Kế hoạch 👩‍🏫\"]", fails: "[↓\"Kế\u{202E} hoạch\"]", #"[↓"Kế\u200b hoạch"]"#, "[↓\"K\u{AD}ế\u{7F}\"]")

  public static let decomposedText = Rule(
    "decomposed-text", .warning, vi: "chữ có dấu phải ở dạng dựng sẵn (NFC)",
    en: "letters with marks must be composed (NFC)", in: .text, passes: "[\"mức\"]",
    fails: "[↓\"m\u{1B0}\u{301}c\"]", "{↓\"a\u{302}\": 1}")

  public static let spaceAroundText = Rule(
    "space-around-text", .warning, vi: "chữ không được bắt đầu hay kết thúc bằng dấu cách",
    en: "text must not start or end with a space", in: .text, passes: "[\"12/KH\"]",
    fails: "[↓\"12/KH \"]", "[↓\" 12/KH\"]")

  public static let trailingSpace = Rule(
    "trailing-space", .note, vi: "dòng không nên kết thúc bằng dấu cách", en: "a line should not end with a space",
    in: .text, passes: "[\n]", fails: "[↓ \n]", "[]↓\t")
}
