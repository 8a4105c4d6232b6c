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

extension RewrittenFile.Change {
  fileprivate var name: LocalizedText {
    switch self {
    case .lineEnds: LocalizedText(vi: "kiểu xuống dòng (LF, CRLF)", en: "line ends (LF, CRLF)")
    case .byteOrderMark: LocalizedText(vi: "dấu BOM ở đầu tệp", en: "the byte order mark at its start")
    case .lastLineBreak: LocalizedText(vi: "dấu xuống dòng ở cuối tệp", en: "line breaks at its end")
    case .whiteSpace: LocalizedText(vi: "khoảng trắng giữa các phần của JSON", en: "white space between parts of JSON")
    }
  }
}
