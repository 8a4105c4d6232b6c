/// The parts of a workbook besides its sheets, styles and texts (ECMA-376, part 1, 12 and 18.2, and part 2, Open Packaging
/// Conventions).
enum XLSXParts {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packages = "http://schemas.openxmlformats.org/package/2006/"

  /// What each part is.
  static func types(sheets: Int) -> String {
    let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    var parts = [
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ("/xl/workbook.xml", "\(sheet)sheet.main+xml"), ("/xl/styles.xml", "\(sheet)styles+xml"),
      ("/xl/sharedStrings.xml", "\(sheet)sharedStrings+xml"),
      ("/xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"),
    ]
    for number in 1...sheets { parts.append(("/xl/worksheets/sheet\(number).xml", "\(sheet)worksheet+xml")) }
    var xml = """
      <Types xmlns="\(packages)content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>
      """
    for (name, type) in parts { xml += "<Override PartName=\"\(name)\" ContentType=\"\(type)\"/>" }
    return xml + "</Types>"
  }

  /// Where a program starts to read.
  static var packageLinks: String {
    links([
      ("\(relationships)/officeDocument", "xl/workbook.xml"),
      ("\(packages)relationships/metadata/core-properties", "docProps/core.xml"),
    ])
  }

  /// What belongs to the workbook: its sheets are `rId1` and so on.
  static func workbookLinks(sheets: Int) -> String {
    let sheets = (1...sheets).map { ("\(relationships)/worksheet", "worksheets/sheet\($0).xml") }
    let others = [("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml"), ("theme", "theme/theme1.xml")]
    return links(sheets + others.map { ("\(relationships)/\($0)", $1) })
  }

  private static func links(_ targets: [(String, String)]) -> String {
    var xml = "<Relationships xmlns=\"\(packages)relationships\">"
    for (index, (type, target)) in targets.enumerated() {
      xml += "<Relationship Id=\"rId\(index + 1)\" Type=\"\(type)\" Target=\"\(target)\"/>"
    }
    return xml + "</Relationships>"
  }

  /// What the workbook is called. It says no time, as the same workbook makes the same bytes.
  static func properties(_ title: String, _ language: String) -> String {
    """
    <cp:coreProperties xmlns:cp="\(packages)metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">\
    <dc:title>\(short(title))</dc:title><dc:language>\(short(language))</dc:language></cp:coreProperties>
    """
  }

  /// Windows shows 255 units of UTF-16, and LibreOffice takes minutes for very much longer ones.
  private static func short(_ text: String) -> String { text.onOneLine.fitted(255).xml }

  /// The pages with the names that they have, and the one that is shown first.
  static func workbook(_ pages: [(name: String, page: Spreadsheet.Page)], first: Int) -> String {
    var sheets = ""
    var names = ""
    for (index, (name, page)) in pages.enumerated() {
      let state = page.isHidden ? " state=\"hidden\"" : ""
      sheets += "<sheet name=\"\(name.xstring)\" sheetId=\"\(index + 1)\"\(state) r:id=\"rId\(index + 1)\"/>"
      for (kind, place) in page.definedNames(name.quotedPageName) {
        names += "<definedName name=\"_xlnm.\(kind)\" localSheetId=\"\(index)\""
        names += "\(kind == "_FilterDatabase" ? " hidden=\"1\"" : "")>\(place.xstring)</definedName>"
      }
    }
    return """
      <workbook xmlns="\(main)" xmlns:r="\(relationships)"><bookViews><workbookView activeTab="\(first)"/></bookViews>\
      <sheets>\(sheets)</sheets>\(names.isEmpty ? "" : "<definedNames>\(names)</definedNames>")</workbook>
      """
  }
}

extension Spreadsheet.Page {
  /// What programs know of a page by names of their own: what can be filtered, and what is printed again.
  fileprivate func definedNames(_ name: String) -> [(kind: String, place: String)] {
    var names: [(kind: String, place: String)] = []
    if let filter = filter?.fitted { names.append((kind: "_FilterDatabase", place: "\(name)!\(filter.fixedName)")) }
    let repeated = print.repeated.fitted
    var places: [String] = []
    if repeated.columns > 0 {
      places.append("\(name)!$A:$\(Spreadsheet.Area.columnName(repeated.columns - 1))")
    }
    if repeated.rows > 0 { places.append("\(name)!$1:$\(repeated.rows)") }
    if !places.isEmpty { names.append((kind: "Print_Titles", place: places.joined(separator: ","))) }
    return names
  }
}

extension Spreadsheet.Heads {
  /// As many as leave a cell beside them.
  var fitted: Self {
    Self(
      rows: min(max(rows, 0), Spreadsheet.Area.mostRows - 1),
      columns: min(max(columns, 0), Spreadsheet.Area.mostColumns - 1))
  }
}
