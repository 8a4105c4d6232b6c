import OfficeFiles
import Testing

@Suite struct OfficeFileKindTests {
  private func kind(of types: String, deflated: Bool = false) -> OfficeFileKind {
    let text = Array("<Types><Override PartName=\"/a.xml\" ContentType=\"application/vnd.\(types)\"/></Types>".utf8)
    return OfficeFileKind(ZipMaker(.init("[Content_Types].xml", text, deflated: deflated), .init("a.xml")).bytes)
  }

  @Test(
    arguments: [
      ("openxmlformats-officedocument.spreadsheetml.sheet.main+xml", .workbook),
      ("openxmlformats-officedocument.spreadsheetml.template.main+xml", .workbook),
      ("ms-excel.sheet.macroEnabled.main+xml", .workbook), ("ms-excel.template.macroEnabled.main+xml", .workbook),
      ("ms-excel.sheet.binary.macroEnabled.main", .binaryWorkbook),
      ("openxmlformats-officedocument.wordprocessingml.document.main+xml", .document),
      ("ms-word.document.macroEnabled.main+xml", .document),
      ("openxmlformats-officedocument.presentationml.presentation.main+xml", .presentation), ("other", .otherArchive),
    ] as [(String, OfficeFileKind)])
  func byContentType(type: String, kind: OfficeFileKind) {
    #expect(self.kind(of: type) == kind)
    #expect(self.kind(of: type, deflated: true) == kind)
  }

  @Test func openDocument() {
    let start = "application/vnd.oasis.opendocument."
    for (end, kind) in [("spreadsheet", .openDocumentSpreadsheet), ("text", .otherOpenDocument)]
      as [(String, OfficeFileKind)]
    {
      #expect(OfficeFileKind(ZipMaker(.init("mimetype", Array((start + end).utf8))).bytes) == kind)
    }
    #expect(OfficeFileKind(ZipMaker(.init("mimetype", Array("application/epub+zip".utf8))).bytes) == .otherArchive)
  }

  @Test func compoundFiles() {
    let head = hexBytes("D0 CF 11 E0 A1 B1 1A E1")
    let zeros = [UInt8](repeating: 0, count: 600)
    #expect(OfficeFileKind(head + zeros + Array("Workbook".utf8).flatMap { [$0, 0] }) == .oldOffice)
    #expect(OfficeFileKind(head + zeros + Array("EncryptedPackage".utf8).flatMap { [$0, 0] } + zeros) == .encrypted)
    #expect(OfficeFileKind(head + Array("EncryptedPackage".utf8)) == .oldOffice)
    #expect(OfficeFileKind(head) == .oldOffice)
  }

  @Test(
    arguments: [
      ("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table></table></html>", .webPage),
      ("\u{FEFF}\n <TABLE><tr>", .webPage),
      ("<!DOCTYPE html>\n<HTML lang=vi>", .webPage), ("<meta charset=utf-8><table>", .webPage),
      ("MIME-Version: 1.0\r\n", .webPage),
      ("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">", .xmlSpreadsheet),
      ("<a/>", .other), ("1,<table>", .other), ("", .other), ("\u{FEFF}", .other), (" ", .other),
    ] as [(String, OfficeFileKind)])
  func texts(text: String, kind: OfficeFileKind) {
    #expect(OfficeFileKind(Array(text.utf8)) == kind)
  }

  @Test func others() {
    #expect(OfficeFileKind([]) == .other)
    #expect(OfficeFileKind(Array("PK".utf8)) == .other)
    #expect(OfficeFileKind(Array("{\"format\": 1}".utf8)) == .other)
    #expect(OfficeFileKind(hexBytes("D0 CF 11 E0")) == .other)
    #expect(OfficeFileKind(ZipArchive().bytes) == .otherArchive)
    #expect(OfficeFileKind(hexBytes("50 4B 03 04 00")) == .damagedArchive(.noDirectory))
    var maker = ZipMaker(.init("a", [1]))
    maker.parts[0].flags = 1
    #expect(OfficeFileKind(maker.bytes) == .damagedArchive(.encrypted))
    var types = ZipMaker(.init("[Content_Types].xml", [1, 2, 3]))
    types.parts[0].checksum = 0
    #expect(OfficeFileKind(types.bytes) == .damagedArchive(.damaged("[Content_Types].xml")))
  }

  /// Of an archive of any size, no more is unpacked than the limit.
  @Test func limit() {
    let bytes = ZipMaker(.init("[Content_Types].xml", [UInt8](repeating: 0x20, count: 100))).bytes
    #expect(OfficeFileKind(bytes, limit: 100) == .otherArchive)
    #expect(OfficeFileKind(bytes, limit: 99) == .damagedArchive(.tooLong("[Content_Types].xml")))
  }
}
