/// What the workbook's own part says: which sheets there are (ECMA-376-1, section 18.2.27).
struct WorkbookOutline {
  struct Sheet {
    let name: String
    let visibility: WorkbookFile.Visibility
    /// The relation that leads to the sheet.
    let relation: String
  }

  private(set) var sheets: [Sheet] = []
  private(set) var countsFrom1904 = false

  /// Reads what is behind the start of the outermost element.
  fileprivate init(_ xml: inout XMLReader) throws(XMLFault) {
    while true {
      switch try xml.next() {
      case .start where xml.isNamed("sheets"): continue
      case .start:
        if xml.isNamed("workbookPr") { countsFrom1904 = try xml.isTrue("date1904") }
        if xml.isNamed("sheet"), xml.depth == 3 { sheets.append(try Sheet(xml)) }
        try xml.skip()
      case .text, .end: continue
      case .finish: return
      }
    }
  }
}

extension WorkbookOutline.Sheet {
  fileprivate init(_ xml: XMLReader) throws(XMLFault) {
    var name: [UInt8] = []
    if let piece = xml.attribute("name") { try xml.append(piece, to: &name) }
    self.name = String(escaped: name)
    visibility =
      switch try xml.string(ofAttribute: "state") {
      case "hidden": .hidden
      case "veryHidden": .veryHidden
      default: .visible
      }
    relation = try xml.prefixedAttribute("id").map { (id) throws(XMLFault) in try xml.string(id) } ?? ""
  }
}

extension PackageReader {
  mutating func outline(_ part: String) throws(WorkbookFault) -> WorkbookOutline {
    var xml = try xml(part, "workbook")
    do throws(XMLFault) { return try WorkbookOutline(&xml) } catch { throw .xml(part, error) }
  }
}

extension XMLReader {
  /// Whether an attribute is there and says yes (ECMA-376-1, section 22.9.2.7 of the first editions, XML Schema since).
  func isTrue(_ attribute: StaticString) throws(XMLFault) -> Bool {
    switch try string(ofAttribute: attribute) {
    case "1", "true", "on": true
    default: false
    }
  }
}
