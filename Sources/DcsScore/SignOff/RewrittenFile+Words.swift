extension Verification.Finding {
  /// That a file only says the same as it did.
  ///
  /// - Parameters:
  ///   - vi: What the file is called in Vietnamese.
  ///   - en: What it is called in English.
  init(_ rewritten: RewrittenFile, _ part: Verification.Part, vi: String, en: String) {
    let changes = rewritten.changes.map { $0.name }
    self.init(
      part,
      vi: "\(vi) không còn đúng từng byte, nhưng nội dung không đổi: chỉ khác \(changes.map { $0.vi }.listed())",
      en: "\(en) has other bytes, but says the same; all that differs: \(changes.map { $0.en }.listed())",
      need: .original)
  }
}

extension ResultFile {
  /// Evidence as a result was made of it: the file at hand, or what that was before it was only written again; nil where
  /// the result was made of something else.
  public static func evidence(_ source: SourceText, scoredFor document: JSONDocument) -> SourceText? {
    guard let hex = document.resultRoot?["evidence"]?["sha256"]?.text, let sha256 = SHA256(hex: hex) else { return nil }
    if SHA256(source.bytes) == sha256 { return source }
    return RewrittenFile(source.bytes, from: sha256).map { SourceText(name: source.name, bytes: $0.original) }
  }
}

extension RewrittenFile.Change {
  /// What differs, in words.
  var name: LocalizedText {
    switch self {
    case .lineEnds: LocalizedText(vi: "kiểu xuống dòng (LF, CRLF)", en: "line ends (LF, CRLF)")
    case .byteOrderMark: LocalizedText(vi: "dấu BOM ở đầu tệp", en: "the byte order mark at its start")
    case .lastLineBreak: LocalizedText(vi: "dấu xuống dòng ở cuối tệp", en: "line breaks at its end")
    case .whiteSpace: LocalizedText(vi: "khoảng trắng giữa các phần của JSON", en: "white space between parts of JSON")
    }
  }
}
