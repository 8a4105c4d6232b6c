/// How a file's bytes stand for text, as far as dcs tells encodings apart: UTF-8 is read, and UTF-16 where it has a mark
/// and is whole; any other is named.
enum TextEncoding {
  /// The place where UTF-8 text starts: behind a byte order mark if there is one.
  ///
  /// - Throws: A fault for UTF-16 and UTF-32. With a byte order mark these are told by it (Unicode, section 23.8),
  ///   without one by the zero bytes of their first character, which in a JSON text is ASCII.
  static func startOfUTF8(in bytes: [UInt8]) throws(Fault) -> Int {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return 3 }
    if let kind = binaryKind(of: bytes) {
      throw Fault(
        .encoding, at: 0..<0, vi: "tệp phải là JSON hoặc bảng CSV, không phải \(kind.vi); \(savingAsCSV.vi)",
        en: "the file must be JSON text or a CSV table, not \(kind.en); \(savingAsCSV.en)")
    }
    guard let name = wideEncoding(of: bytes.prefix(4)) else { return 0 }
    throw other(name, at: 0..<0, toSave: name == "UTF-16" ? withoutShell : choosingUTF8)
  }

  /// The fault of a text in another encoding.
  ///
  /// - Parameter toSave: How to save the file anew.
  static func other(_ name: String, at range: Range<Int>, toSave: LocalizedText) -> Fault {
    Fault(
      .encoding, at: range, vi: "tệp phải ở bảng mã UTF-8, không phải \(name); \(toSave.vi)",
      en: "the file must be UTF-8, not \(name); \(toSave.en)")
  }

  /// The fault of a text whose letters a program put question marks for, so that saving it anew would bring none back.
  static func lostLetters(at range: Range<Int>, toSave: LocalizedText) -> Fault {
    Fault(
      .encoding, at: range,
      vi:
        "các chữ Việt trong tệp đã thành dấu '?' khi lưu ở bảng mã không có chữ Việt, nên không lấy lại được từ tệp này; \(toSave.vi)",
      en:
        "Vietnamese letters became '?' when the file was saved in an encoding without them, and cannot be had from it; \(toSave.en)"
    )
  }

  /// How a spreadsheet program saves what can be read.
  static let savingAsCSV = LocalizedText(
    vi: "bảng tính thì lưu lại dạng CSV: \(choosingCSV.vi)", en: "a spreadsheet is saved as CSV: \(choosingCSV.en)")

  /// What is chosen for that.
  static let choosingCSV = LocalizedText(
    vi: "Excel chọn 'CSV UTF-8', LibreOffice chọn bộ ký tự 'Unicode (UTF-8)'",
    en: "'CSV UTF-8' in Excel, the character set 'Unicode (UTF-8)' in LibreOffice")

  private static let choosingUTF8 = LocalizedText(
    vi: "hãy lưu lại và chọn mã hóa UTF-8", en: "save it anew and choose UTF-8 as its encoding")

  /// How a file is saved anew that a program's output was led into.
  static let withoutShell = LocalizedText(
    vi:
      "dấu '>' của Windows PowerShell ghi tệp như vậy: hãy mở tệp, lưu lại và chọn mã hóa UTF-8, hoặc để chương trình tự ghi tệp",
    en:
      "'>' of Windows PowerShell writes files so: open it, save it anew and choose UTF-8 as its encoding, or let the program write the file itself"
  )

  static func notUTF8(at index: Int, in bytes: [UInt8]) -> Fault {
    if let fault = loneSurrogate(at: index, in: bytes) { return fault }
    if LostLetters(in: bytes).areCertain {
      return lostLetters(
        at: index..<index + 1,
        toSave: LocalizedText(
          vi: "hãy mở lại tệp gốc, không phải tệp này, rồi lưu và chọn mã hóa UTF-8",
          en: "open the original file, not this one, and save it with UTF-8 as its encoding"))
    }
    if let name = LegacyEncoding.name(of: bytes) { return other(name, at: index..<index + 1, toSave: choosingUTF8) }
    let byte = String(bytes[index], radix: 16, uppercase: true)
    return Fault(
      .encoding, at: index..<index + 1,
      vi: "tệp phải ở bảng mã UTF-8, nhưng byte 0x\(byte) ở đây thì không; hãy lưu lại và chọn mã hóa UTF-8",
      en: "the file must be UTF-8, but byte 0x\(byte) here is not; save it anew and choose UTF-8 as its encoding")
  }

  /// What a file is that people take for text: by the first bytes of Zip (APPNOTE 4.3.7), PDF (ISO 32000) and the
  /// compound files of older office programs (MS-CFB 2.2).
  static func binaryKind(of bytes: [UInt8]) -> LocalizedText? {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      return LocalizedText(vi: "tệp Excel, Word hoặc tệp nén Zip", en: "an Excel, Word or Zip file")
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return LocalizedText(vi: "tệp Excel hoặc Word đời cũ", en: "an old Excel or Word file")
    }
    return bytes.starts(with: [0x25, 0x50, 0x44, 0x46]) ? LocalizedText(vi: "tệp PDF", en: "a PDF file") : nil
  }

  static func wideEncoding(of start: ArraySlice<UInt8>) -> String? {
    let bytes = Array(start)
    if bytes == [0xFF, 0xFE, 0, 0] || bytes == [0, 0, 0xFE, 0xFF] { return "UTF-32" }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    let zeros = bytes.map { $0 == 0 }
    if zeros == [true, true, true, false] || zeros == [false, true, true, true] { return "UTF-32" }
    return zeros.starts(with: [true, false]) || zeros.starts(with: [false, true]) ? "UTF-16" : nil
  }
}
