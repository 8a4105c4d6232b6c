import OfficeFiles

// Why a file is no workbook that can be read, and the way out.
extension WorkbookTable {
  /// Whether a file is a workbook by its bytes, or something that people take for one.
  static func mayBe(_ bytes: [UInt8]) -> Bool { OfficeFileKind(bytes) != .other }

  /// The fault of a file that is something else; nil of a workbook.
  static func faultOfKind(_ kind: OfficeFileKind) -> Fault? {
    switch kind {
    case .workbook: nil
    case .binaryWorkbook:
      other(LocalizedText(vi: "tệp Excel nhị phân (.xlsb)", en: "a binary workbook (.xlsb)"), saving)
    case .openDocumentSpreadsheet:
      other(LocalizedText(vi: "bảng tính OpenDocument (.ods)", en: "an OpenDocument spreadsheet (.ods)"), saving)
    case .oldOffice:
      other(
        LocalizedText(vi: "tệp Excel hoặc Word đời cũ (.xls, .doc)", en: "an old Excel or Word file (.xls, .doc)"),
        saving)
    case .encrypted:
      Fault(
        .workbook, at: 0..<0,
        vi:
          "tệp có mật khẩu nên không đọc được; hãy mở bằng Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc) rồi lưu lại",
        en:
          "the file has a password and cannot be read; open it in Excel, remove the password (File > Info > Protect Workbook) and save it"
      )
    case .webPage:
      other(LocalizedText(vi: "trang web mang tên bảng tính", en: "a web page under a spreadsheet's name"), saving)
    case .xmlSpreadsheet: other(LocalizedText(vi: "bảng tính XML đời cũ", en: "an old XML spreadsheet"), saving)
    case .document, .presentation, .otherOpenDocument:
      other(LocalizedText(vi: "tệp văn bản hoặc trình chiếu", en: "a document or presentation"), naming)
    case .otherArchive:
      other(
        LocalizedText(vi: "tệp nén (.zip)", en: "an archive (.zip)"),
        LocalizedText(
          vi: "hãy giải nén rồi dùng tệp bên trong", en: "unpack it and use the file within"))
    case .damagedArchive(let fault): self.fault(of: .zip(fault))
    case .other: nil
    }
  }

  private static func other(_ kind: LocalizedText, _ advice: LocalizedText) -> Fault {
    Fault(
      .workbook, at: 0..<0, vi: "tệp phải là bảng tính .xlsx, bảng CSV hoặc JSON, không phải \(kind.vi); \(advice.vi)",
      en: "the file must be an .xlsx workbook, a CSV table or JSON, not \(kind.en); \(advice.en)")
  }

  private static let saving = LocalizedText(
    vi: "hãy mở bằng Excel hoặc LibreOffice rồi lưu kiểu .xlsx (Excel Workbook)",
    en: "open it in Excel or LibreOffice and save it as .xlsx (Excel Workbook)")

  private static let naming = LocalizedText(vi: "hãy nêu đúng tệp bảng tính", en: "name the file of the spreadsheet")

  /// The fault of a workbook that cannot be read.
  static func fault(of reason: WorkbookFault) -> Fault {
    switch reason {
    case .zip(.tooLong), .zip(.tooManyParts), .tooManyCells:
      Fault(
        .workbook, at: 0..<0, vi: "bảng tính lớn quá mức của một hồ sơ; hãy xóa những trang không dùng",
        en: "the workbook is larger than any evidence; delete sheets that are not used")
    case .zip(.encrypted):
      faultOfKind(.encrypted) ?? damaged(LocalizedText(vi: "tệp có mật khẩu", en: "it has a password"))
    case .zip(.noDirectory):
      damaged(LocalizedText(vi: "tệp bị cắt cụt, có thể tải về chưa xong", en: "it was cut off, perhaps in a download"))
    case .zip: damaged(LocalizedText(vi: "gói nén hỏng", en: "its archive is broken"))
    case .noWorkbook, .badTarget: damaged(LocalizedText(vi: "thiếu phần chính", en: "it lacks its main part"))
    case .xml(let part, _), .otherPart(let part):
      damaged(LocalizedText(vi: "phần \(part.quoted) hỏng", en: "its part \(part.quoted) is broken"))
    case .badRow(let name), .badRange(let name):
      damaged(LocalizedText(vi: "không có dòng, vùng \(name.quoted)", en: "there is no row or range \(name.quoted)"))
    case .badCell(let place, _):
      damaged(LocalizedText(vi: "ô \(place) hỏng", en: "its cell \(place) is broken"))
    }
  }

  private static func damaged(_ what: LocalizedText) -> Fault {
    Fault(
      .workbook, at: 0..<0,
      vi: "bảng tính hỏng (\(what.vi)); hãy mở bằng Excel hoặc LibreOffice xem còn gì rồi lưu lại kiểu .xlsx",
      en:
        "the workbook is damaged (\(what.en)); open it in Excel or LibreOffice, see what is left, and save it as .xlsx")
  }

  /// The fault of a workbook in which no sheet has an evidence table.
  static func noTable(in names: [String]) -> Fault {
    let list = names.map { $0.quoted }.listed(first: 10)
    let column = TableColumn.id.name
    return Fault(
      .tableHeader, at: 0..<0,
      vi: "không trang nào (\(list)) có một dòng tên cột, trong đó có '\(column.vi)', như bảng mà dcs tạo ra",
      en: "no sheet (\(list)) has a row of column names, '\(column.en)' among them, as in the tables that dcs makes")
  }
}
