extension CSVFile {
  /// The fault of a table of which all letters are ruined, its columns' names among them; nil of any other.
  ///
  /// - Parameters:
  ///   - row: The row that looks most like that of the names.
  ///   - range: The place where it is told.
  static func ruinedHead(_ row: ArraySlice<UInt8>, at range: Range<Int>) -> Fault? {
    for separator in separators {
      guard let (cause, head) = restored(row, separator) else { continue }
      var parser = CSVParser(Array(head.utf8), from: 0, separator: separator)
      guard let table = FoundTable(Sheet(rows: parser.rows(atMost: 1))) else { continue }
      let name = table.nameOfKey.quoted
      return Fault(
        .encoding, at: range,
        vi: "\(cause.vi), nên cả tên cột \(name) cũng bị hỏng; \(TextEncoding.savingTable.vi)",
        en: "\(cause.en), so that even the column's name \(name) is ruined; \(TextEncoding.savingTable.en)")
    }
    return nil
  }

  /// A row as it should be, with what befell it; nil where that cannot be told.
  private static func restored(
    _ row: ArraySlice<UInt8>, _ separator: UInt8
  ) -> (cause: LocalizedText, row: String)? {
    if let ruined = RuinedText(String(decoding: row, as: UTF8.self)), let whole = ruined.restored {
      return (ruined.cause.ofTable, whole)
    }
    // Some names may have lost letters, and the others tell what befell all.
    var parser = CSVParser(Array(row), from: 0, separator: separator)
    let names = parser.rows(atMost: 1).flatMap { $0.said.map { $0.text } }
    let ruined = names.map { RuinedText($0) }
    guard let cause = ruined.lazy.compactMap({ $0 }).first(where: { $0.restored != nil })?.cause else { return nil }
    let cells = zip(names, ruined).map { CSVText.quoted($1?.restored ?? $0) }
    return (cause.ofTable, cells.listed(by: String(UnicodeScalar(separator))))
  }
}

extension RuinedText.Cause {
  /// What befell the letters of a table.
  fileprivate var ofTable: LocalizedText {
    switch self {
    case .misread(let encoding):
      LocalizedText(
        vi: "chữ trong bảng bị hỏng: tệp UTF-8 đã được đọc ở bảng mã \(encoding) rồi lưu lại",
        en: "the table's letters are ruined: UTF-8 was read as \(encoding) and saved again")
    case .oldFont(let name):
      LocalizedText(
        vi: "bảng viết ở bảng mã cũ \(name), không phải Unicode",
        en: "the table is in the old encoding \(name), not Unicode")
    case .lost, .replaced: LocalizedText(vi: "chữ trong bảng đã mất", en: "the table's letters are lost")
    }
  }
}
