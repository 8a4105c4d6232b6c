extension TextEncoding {
  /// The place where the text of a table starts, all of which is UTF-8: behind any byte order marks.
  ///
  /// - Throws: A fault that names what else the file is, and says how a spreadsheet saves one that can be read.
  static func startOfTable(in bytes: [UInt8]) throws(Fault) -> Int {
    if let kind = binaryKind(of: bytes) {
      throw Fault(
        .encoding, at: 0..<0, vi: "tệp phải là bảng CSV, không phải \(kind.vi); \(savingAsCSV.vi)",
        en: "the file must be a CSV table, not \(kind.en); \(savingAsCSV.en)")
    }
    if let name = wideEncoding(of: bytes.prefix(4)) {
      throw other(
        name, at: 0..<0,
        toSave: name == "UTF-16"
          ? LocalizedText(vi: "\(withoutShell.vi); \(savingAsCSV.vi)", en: "\(withoutShell.en); \(savingAsCSV.en)")
          : savingAsCSV)
    }
    var start = 0
    // Whoever adds a mark to a file that has one makes two, and loses nothing by it.
    while bytes[start...].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
    var isEmpty = true
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case 0x00: throw zeroByte(at: index)
      case 0x80...: index += try sequence(at: index, in: bytes).length
      default: index += 1
      }
      if isEmpty, index > start, !" \t\r\n,;\"".utf8.contains(bytes[index - 1]) { isEmpty = false }
    }
    if isEmpty { throw Fault(.empty, at: 0..<0, vi: "bảng không có nội dung", en: "the table has nothing in it") }
    return start
  }

  private static func sequence(at index: Int, in bytes: [UInt8]) throws(Fault) -> UTF8Sequence {
    do throws(Fault) {
      return try UTF8Sequence(at: index, in: bytes)
    } catch {
      if loneSurrogate(at: index, in: bytes) != nil { throw error }
      if LostLetters(in: bytes).areCertain { throw lostLetters(at: index..<index + 1, toSave: savingTable) }
      guard let name = LegacyEncoding.name(of: bytes) else { throw error }
      throw other(name, at: index..<index + 1, toSave: savingAsCSV)
    }
  }

  /// How a table is saved anew from where its letters still are.
  static let savingTable = LocalizedText(
    vi: "hãy mở lại bảng tính gốc (.xlsx), không phải tệp này, rồi lưu dạng CSV: \(choosingCSV.vi)",
    en: "open the original spreadsheet (.xlsx), not this file, and save it as CSV: \(choosingCSV.en)")

  private static func zeroByte(at index: Int) -> Fault {
    Fault(
      .encoding, at: index..<index + 1,
      vi: "tệp có byte 0 ở đây nên không phải bảng CSV, hoặc đã hỏng; \(savingAsCSV.vi)",
      en: "the file has a zero byte here, so that it is no text, or damaged; \(savingAsCSV.en)")
  }
}
