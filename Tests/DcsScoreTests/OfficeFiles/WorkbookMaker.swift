import OfficeFiles

/// Small workbooks, whose parts may be any.
struct WorkbookMaker {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let limits = WorkbookFile.Limits(unpacked: 1 << 20, cells: 1000)

  /// Parts by their names, in their order.
  var parts: [(name: String, contents: [UInt8])]

  /// A workbook of one sheet.
  init(sheet: String = "<sheetData/>", shared: String = "", styles: String = "", date1904: String = "") {
    parts = []
    set(
      "_rels/.rels",
      Self.relations(#"<Relationship Id="r" Type="\#(Self.office)/officeDocument" Target="xl/workbook.xml"/>"#))
    set("xl/workbook.xml", Self.book(#"<sheet name="Hồ sơ" sheetId="1" r:id="rId1"/>"#, date1904: date1904))
    set(
      "xl/_rels/workbook.xml.rels",
      Self.relations(
        Self.relation("rId1", "worksheet", "worksheets/sheet1.xml")
          + Self.relation("rId2", "sharedStrings", "sharedStrings.xml") + Self.relation("rId3", "styles", "styles.xml"))
    )
    set("xl/worksheets/sheet1.xml", #"<worksheet xmlns="\#(Self.main)">\#(sheet)</worksheet>"#)
    set("xl/sharedStrings.xml", #"<sst xmlns="\#(Self.main)">\#(shared)</sst>"#)
    set("xl/styles.xml", #"<styleSheet xmlns="\#(Self.main)">\#(styles)</styleSheet>"#)
  }

  static func relation(_ id: String, _ kind: String, _ target: String) -> String {
    #"<Relationship Id="\#(id)" Type="\#(office)/\#(kind)" Target="\#(target)"/>"#
  }

  static func relations(_ relations: String) -> String {
    #"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
      + relations + "</Relationships>"
  }

  static func book(_ sheets: String, date1904: String = "") -> String {
    let properties = date1904.isEmpty ? "" : #"<workbookPr date1904="\#(date1904)"/>"#
    return #"<workbook xmlns="\#(main)" xmlns:r="\#(office)">\#(properties)<sheets>\#(sheets)</sheets></workbook>"#
  }

  /// Sets a part, or leaves it out.
  mutating func set(_ name: String, _ text: String?) {
    parts.removeAll { $0.name == name }
    if let text { parts.append((name, Array(text.utf8))) }
  }

  var bytes: [UInt8] {
    var archive = ZipArchive()
    for part in parts { archive.add(part.name, part.contents) }
    return archive.bytes
  }

  func open(_ limits: WorkbookFile.Limits = limits) throws(WorkbookFault) -> WorkbookFile {
    try WorkbookFile(bytes, limits)
  }

  /// The first sheet.
  func table(_ limits: WorkbookFile.Limits = limits) throws(WorkbookFault) -> WorkbookFile.Table {
    var workbook = try open(limits)
    return try workbook.table(workbook.sheets[0])
  }

  /// Cells as `A1 number(7.5)`, a formula behind an equals sign.
  func cells(_ limits: WorkbookFile.Limits = limits) throws(WorkbookFault) -> [String] { try table(limits).texts }

  func fault(_ limits: WorkbookFile.Limits = limits) -> WorkbookFault? {
    do throws(WorkbookFault) { _ = try table(limits) } catch { return error }
    return nil
  }
}

extension WorkbookFile.Table {
  var texts: [String] {
    rows.flatMap { row in
      cells[row.cells].map { cell in
        let sign = cell.formula == .none ? "" : cell.formula == .computed ? "=" : "=?"
        return "\(WorkbookFile.Place(row: row.number, column: cell.column)) \(sign)\(cell.value.text)"
      }
    }
  }
}

extension WorkbookFile.Value {
  fileprivate var text: String {
    switch self {
    case .empty: "empty"
    case .text(let text): "text(\(text))"
    case .number(let literal): "number(\(literal))"
    case .percent(let literal): "percent(\(literal))"
    case .date(let date): "date(\(date.year)-\(date.month)-\(date.day)\(date.hasTime ? " \(date.secondOfDay)" : ""))"
    case .boolean(let value): "boolean(\(value))"
    case .error(let name): "error(\(name))"
    }
  }
}
