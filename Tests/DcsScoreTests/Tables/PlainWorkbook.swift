import DcsScore
import OfficeFiles

/// A workbook as few programs write it, from text: a line in brackets starts a sheet, semicolons stand between cells, `⊘`
/// before a hidden row, `[⊘NAME]` for a hidden sheet, `=FORMULA→VALUE` for a formula with what was saved of it, `50%` for 0.5
/// that is shown so, and a line `⊞A1:B2` for merged cells.
struct PlainWorkbook {
  private let sheets: [(name: String, lines: [Substring], merged: [Substring])]

  init(_ text: String) {
    var sheets: [(name: String, lines: [Substring], merged: [Substring])] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("⊞") {
        if !sheets.isEmpty { sheets[sheets.count - 1].merged.append(line.dropFirst()) }
      } else if line.hasPrefix("["), line.hasSuffix("]") {
        sheets.append((String(line.dropFirst().dropLast()), [], []))
      } else if !sheets.isEmpty {
        sheets[sheets.count - 1].lines.append(line)
      }
    }
    self.sheets = sheets
  }

  /// The row and the column behind a text's start.
  static func place(behind start: String) -> SourceText.Place {
    let lines = start.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("⊞") }
    let row = lines.reversed().prefix { !($0.hasPrefix("[") && $0.hasSuffix("]")) }.count
    return SourceText.Place(line: row, column: (lines.last ?? "").count { $0 == ";" } + 1)
  }

  var bytes: [UInt8] {
    let types = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    // The second style is the built-in one of percent.
    var maker = WorkbookMaker(styles: "<cellXfs><xf/><xf numFmtId=\"9\"/></cellXfs>")
    maker.set(
      "[Content_Types].xml", "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"\(types)\"/></Types>")
    var (list, links) = ("", WorkbookMaker.relation("styles", "styles", "styles.xml"))
    for (number, sheet) in sheets.enumerated() {
      let isHidden = sheet.name.hasPrefix("⊘")
      let name = (isHidden ? String(sheet.name.dropFirst()) : sheet.name).xml
      let part = "sheet\(number + 1)"
      list +=
        "<sheet name=\"\(name)\" sheetId=\"\(number + 1)\" r:id=\"\(part)\"\(isHidden ? " state=\"hidden\"" : "")/>"
      links += WorkbookMaker.relation(part, "worksheet", "worksheets/\(part).xml")
      let rows = sheet.lines.enumerated().map { Self.row($0.offset + 1, $0.element) }.joined()
      maker.set(
        "xl/worksheets/\(part).xml",
        "<worksheet xmlns=\"\(WorkbookMaker.main)\"><sheetData>\(rows)</sheetData>\(sheet.merged.isEmpty ? "" : "<mergeCells>\(sheet.merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined())</mergeCells>")</worksheet>"
      )
    }
    maker.set("xl/workbook.xml", WorkbookMaker.book(list))
    maker.set("xl/_rels/workbook.xml.rels", WorkbookMaker.relations(links))
    return maker.bytes
  }

  private static func row(_ number: Int, _ line: Substring) -> String {
    let isHidden = line.hasPrefix("⊘")
    let cells = (isHidden ? line.dropFirst() : line).split(separator: ";", omittingEmptySubsequences: false)
    let xml = cells.enumerated().map { cell($0.element, "\(letter($0.offset))\(number)") }.joined()
    return xml.isEmpty ? "" : "<row r=\"\(number)\"\(isHidden ? " hidden=\"1\"" : "")>\(xml)</row>"
  }

  private static func letter(_ column: Int) -> String { String(UnicodeScalar(UInt8(65 + column))) }

  private static func cell(_ text: Substring, _ place: String) -> String {
    if text.isEmpty { return "" }
    if text.hasPrefix("=") {
      let parts = text.dropFirst().split(separator: "→")
      let value = parts.count > 1 ? "<v>\(parts[1])</v>" : ""
      return "<c r=\"\(place)\"><f>\(String(parts[0]).xml)</f>\(value)</c>"
    }
    if text.wholeMatch(of: #/-?\d+(,\d+)?/#) != nil {
      return "<c r=\"\(place)\"><v>\(text.replacing(",", with: "."))</v></c>"
    }
    if let share = text.wholeMatch(of: #/(\d\d)%/#) {
      return "<c r=\"\(place)\" s=\"1\"><v>0.\(share.output.1)</v></c>"
    }
    let plain = text.hasPrefix("\"") ? text.dropFirst().dropLast() : text
    return "<c r=\"\(place)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(String(plain).xml)</t></is></c>"
  }
}
