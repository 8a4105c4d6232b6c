/// What holds of where the figures of a criteria file come from.
extension Rule {
  static let provenance = [missingProvenance, missingSource, unusedSource]

  public static let missingProvenance = Rule(
    "missing-provenance", .note, vi: "số liệu của nhóm nên ghi rõ nguồn và độ chắc chắn ('provenance')",
    en: "a group's figures should say where they come from ('provenance')", in: .criteria,
    passes: #""provenance": {"status": "reported", "source": ["luat", "thu"]}, "groups": [{"#,
    fails: #""groups": [↓{"#)

  public static let missingSource = Rule(
    "missing-source", .warning, vi: "số liệu đã xác nhận hoặc được dẫn lại phải nêu nguồn ('source')",
    en: "a figure that is confirmed or reported must name its 'source'", in: .criteria,
    passes: #""provenance": {"status": "confirmed", "source": "luat"}"#,
    fails: #""provenance": ↓{"status": "confirmed"}"#)

  public static let unusedSource = Rule(
    "unused-source", .warning, vi: "nguồn khai trong 'sources' phải được dùng",
    en: "what is among the 'sources' must be named by a figure", in: .criteria,
    passes: #""thu": {"title": "Thư"}"#, fails: #""thu": {"title": "Thư"}, ↓"bao": {"title": "Báo"}"#)
}
