/// What holds of a result file.
extension Rule {
  static let result = [digest, resultSum, resultScore, examinesKind, resultBytes, resultDigest]

  public static let digest = Rule(
    "digest", vi: "mã băm SHA-256 gồm 64 chữ số hệ mười sáu viết thường",
    en: "a SHA-256 digest must be of 64 lower-case hexadecimal digits", in: .result,
    passes: #""sha256":"e3b0c442"#, fails: #""sha256":↓"E3B0C442"#, #""sha256":↓"e3b0"#)

  public static let resultSum = Rule(
    "result-sum", vi: "điểm trong kết quả phải cộng đúng và không quá điểm tối đa",
    en: "the points of a result must add up and not be over their maximum", in: .result,
    passes: #""level":3,"points":9.5"#, fails: #""level":3,"points":↓8.5"#)

  public static let resultScore = Rule(
    "result-score", vi: "mã, điểm tối đa, mức và việc còn thiếu trong kết quả phải đúng với bộ chỉ số và điểm đã ghi",
    en: "the ids, maxima, levels and gaps of a result must be what its set makes of the recorded points", in: .result,
    passes: #""level":3,"points":9.5"#, fails: #""level":↓2,"points":9.5"#)

  public static let examinesKind = Rule(
    "examines-kind", vi: "chỉ kết quả của đoàn đánh giá ngoài mới ghi đã xem xét kết quả tự đánh giá nào",
    en: "only an external team's result may say which self-assessment it examined", in: .result,
    passes: #","format":"dcs-result/1""#,
    fails:
      #","examines":↓{"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},"format":"dcs-result/1""#
  )

  public static let resultBytes = Rule(
    "result-bytes", vi: "tệp kết quả phải giữ nguyên từng byte như khi xuất ra (dạng chuẩn RFC 8785)",
    en: "a result file must be byte for byte as it was exported (canonical by RFC 8785)", in: .result,
    passes: #"{"council":"#, fails: #"↓{ "council":"#)

  public static let resultDigest = Rule(
    "result-digest", vi: "mã băm ghi trong kết quả phải khớp với nội dung",
    en: "the digest in a result must match what the result says", in: .result,
    passes: #""schoolYear":"2024-2025","sha256":""#, fails: #""schoolYear":"2023-2024","sha256":↓""#)
}
