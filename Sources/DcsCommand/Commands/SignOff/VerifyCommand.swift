import DcsScore

extension Command {
  static let verify = Command(
    name: "verify",
    operands: LocalizedText(vi: "KẾT-QUẢ…", en: "RESULT…"),
    operandCount: 1...Int.max,
    summary: LocalizedText(
      vi: "Kiểm tra một kết quả: còn nguyên vẹn không, và chấm lại từ hồ sơ minh chứng",
      en: "Verifies a result: whether it is untouched, and by scoring the evidence again"),
    options: [
      VerifyOption.evidence, VerifyOption.attachments, VerifyOption.chain, VerifyOption.examined,
      VerifyOption.complete, .textOrJSON, .report, .force, .criteria, .maxSize,
    ],
    examples: [
      Example(
        "verify ket-qua.json --evidence ho-so.json", vi: "đối chiếu mọi byte và chấm lại",
        en: "compare every byte, and score again"),
      Example(
        "verify ket-qua.json --evidence ho-so.json --complete", vi: "cho CI: không phần nào được bỏ qua",
        en: "for CI: no part may be left out"),
      Example(
        "verify --chain lan-1.json lan-2.json", vi: "lần sau có đúng là thay cho lần trước không",
        en: "whether each round stands in for the one before"),
      Example(
        "verify danh-gia-ngoai.json --examined ket-qua.json",
        vi: "đoàn đánh giá ngoài có đúng là đã xem xét kết quả tự đánh giá này không",
        en: "whether this is the self-assessment that the external team examined"),
    ],
    run: { arguments, console throws(Failure) in
      var run = try VerifyRun(arguments, console)
      return try run.verify()
    }
  )
}

/// The options of `dcs verify`.
enum VerifyOption {
  static let evidence = Option.input(
    "evidence", LocalizedText(vi: "TỆP", en: "FILE"), vi: "hồ sơ minh chứng đã chấm, để đối chiếu và chấm lại",
    en: "the evidence that was scored, to compare and score it again")
  static let attachments = Option.value(
    "attachments", LocalizedText(vi: "THƯ-MỤC", en: "FOLDER"), completion: .folder,
    vi: "thư mục của các tệp đính kèm (mặc định: thư mục của hồ sơ)",
    en: "the folder of the attached files (default: that of the evidence)")
  static let chain = Option.flag(
    "chain", vi: "kiểm tra các kết quả thay thế nhau, kết quả đầu đứng trước",
    en: "check rounds of a result that stand in for one another, the first one first")
  static let complete = Option.flag(
    "complete", vi: "còn phần chưa kiểm tra được thì tính là không đạt (mã thoát 1)",
    en: "fail (exit 1) if any part could not be checked")
  static let examined = Option.input(
    "examined", LocalizedText(vi: "KẾT-QUẢ", en: "RESULT"),
    vi: "kết quả tự đánh giá mà đoàn đánh giá ngoài đã xem xét, để đối chiếu",
    en: "the self-assessment's result that the external team examined, to compare it")
}
