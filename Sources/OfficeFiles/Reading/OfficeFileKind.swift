/// What a file is, by its bytes: spreadsheets of several kinds, and what is taken for one.
package enum OfficeFileKind: Hashable, Sendable {
  /// `.xlsx`, `.xlsm` or a template of those.
  case workbook
  /// `.xlsb`, whose parts are no XML.
  case binaryWorkbook
  /// `.ods`.
  case openDocumentSpreadsheet
  /// `.odt`, `.odp` and others.
  case otherOpenDocument
  /// `.docx`.
  case document
  /// `.pptx`.
  case presentation
  /// An archive of something else.
  case otherArchive
  /// Something like an archive, which is not read.
  case damagedArchive(ZipFault)
  /// `.xls`, `.doc` and others of before 2007.
  case oldOffice
  /// An office file with a password.
  case encrypted
  /// A page, which web programs name `.xls` though it is none.
  case webPage
  /// XML of Excel 2003, which is named so as well.
  case xmlSpreadsheet
  case other

  /// - Parameter limit: How many bytes of an archive may be unpacked to see what it is.
  package init(_ bytes: [UInt8], limit: Int = 1 << 22) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = Self.archive(bytes, limit)
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      // A compound file (MS-CFB); an encrypted package is a stream of this name in it (MS-OFFCRYPTO, section 2.3.4.4).
      let name = "EncryptedPackage".utf8.map { [$0, 0] }
      self = bytes.contains(Array(name.joined())) ? .encrypted : .oldOffice
    } else {
      self = Self.text(bytes)
    }
  }

  /// What programs that write no spreadsheet give the name of one.
  private static func text(_ bytes: [UInt8]) -> Self {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let rest = bytes[start...].drop { $0.isXMLSpace }
    // Nearly all files are seen to be something else by their first byte.
    guard let first = rest.first, first == UInt8(ascii: "<") || first | 0x20 == UInt8(ascii: "m") else { return .other }
    let head = Array(rest.prefix(4096)).lowercasedASCII
    if head.starts(with: "mime-version:".utf8) { return .webPage }
    if first != UInt8(ascii: "<") { return .other }
    if head.contains(Array("urn:schemas-microsoft-com:office:spreadsheet".utf8)) { return .xmlSpreadsheet }
    return head.contains(Array("<html".utf8)) || head.contains(Array("<table".utf8)) ? .webPage : .other
  }

  private static func archive(_ bytes: [UInt8], _ limit: Int) -> Self {
    do throws(ZipFault) {
      var archive = try ZipReader(bytes, limit: limit)
      if archive.has("mimetype") {
        let kind = try archive.contents("mimetype")
        if kind.starts(with: openDocument + Array("spreadsheet".utf8)) { return .openDocumentSpreadsheet }
        if kind.starts(with: openDocument) { return .otherOpenDocument }
      }
      guard archive.has(contentTypes) else { return .otherArchive }
      let types = try archive.contents(contentTypes)
      // They may be in UTF-16.
      let text = (try? XMLSource.utf8(types)) ?? types
      return kinds.first { text.contains(Array($0.type.utf8)) }?.kind ?? .otherArchive
    } catch {
      return .damagedArchive(error)
    }
  }

  /// Where an office file says what its parts are (ECMA-376-2, section 6.2.3).
  private static let contentTypes = "[Content_Types].xml"
  private static let openDocument = Array("application/vnd.oasis.opendocument.".utf8)

  /// What the part is that a file starts from.
  private static let kinds: [(type: String, kind: Self)] = [
    (type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", kind: .workbook),
    (type: "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml", kind: .workbook),
    (type: "application/vnd.ms-excel.sheet.macroEnabled.main+xml", kind: .workbook),
    (type: "application/vnd.ms-excel.template.macroEnabled.main+xml", kind: .workbook),
    (type: "application/vnd.ms-excel.sheet.binary.macroEnabled.main", kind: .binaryWorkbook),
    (type: "application/vnd.openxmlformats-officedocument.wordprocessingml.", kind: .document),
    (type: "application/vnd.ms-word.document.macroEnabled.main+xml", kind: .document),
    (type: "application/vnd.openxmlformats-officedocument.presentationml.", kind: .presentation),
  ]
}

extension [UInt8] {
  /// Whether the bytes have others in them, one behind another.
  fileprivate func contains(_ sought: [UInt8]) -> Bool {
    guard let first = sought.first, sought.count <= count else { return sought.isEmpty }
    return (0...count - sought.count).contains { start in
      self[start] == first && self[start..<start + sought.count].elementsEqual(sought)
    }
  }
}
