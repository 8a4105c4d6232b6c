/// What stands in a document of WordprocessingML (ECMA-376, part 1, 17.3 and 17.4): paragraphs and tables.
///
/// Lengths are in twentieths of a point (twips).
enum DOCXBlock {
  case paragraph(DOCXParagraph)
  case table(DOCXTable)

  var xml: String {
    switch self {
    case .paragraph(let paragraph): paragraph.xml
    case .table(let table): table.xml
    }
  }

  /// Keeps the block's end on one page with what comes next.
  mutating func keepWithNext() {
    switch self {
    case .paragraph(var paragraph):
      paragraph.isKeptWithNext = true
      self = .paragraph(paragraph)
    case .table(var table):
      table.keepWithNext()
      self = .table(table)
    }
  }
}

struct DOCXParagraph {
  let style: DOCXStyle
  /// The paragraph's runs, as XML.
  var runs: String
  var isKeptWithNext = false
  /// Where the text starts, and how far before that its first line does; nil where the style says it.
  var indent: (start: Int, hanging: Int)?
  /// What is left free at both sides.
  var sides: Int?
  var side: Paper.Table.Side?
  /// The section that ends with the paragraph, as XML.
  var section = ""

  init(_ style: DOCXStyle, _ runs: String = "") {
    (self.style, self.runs) = (style, runs)
  }

  /// The paragraph; what it has beyond its style stands in the order of the schema (CT_PPr).
  var xml: String {
    var xml = "<w:p><w:pPr><w:pStyle w:val=\"\(style.id)\"/>"
    if isKeptWithNext { xml += "<w:keepNext/>" }
    if let indent { xml += "<w:ind w:left=\"\(indent.start)\" w:hanging=\"\(indent.hanging)\"/>" }
    if let sides { xml += "<w:ind w:left=\"\(sides)\" w:right=\"\(sides)\"/>" }
    switch side {
    case .centre?: xml += "<w:jc w:val=\"center\"/>"
    case .end?: xml += "<w:jc w:val=\"right\"/>"
    case .start?, nil: break
    }
    return xml + "\(section)</w:pPr>\(runs)</w:p>"
  }
}

struct DOCXTable {
  let style: DOCXStyle
  /// The widths of the columns.
  let widths: [Int]
  var rows: [Row] = []

  struct Row {
    /// For each column its paragraphs, of which there must be one at least. Where a row ends early, its last cell takes the
    /// room of the columns behind it.
    var cells: [[DOCXParagraph]]
    /// Whether each page repeats the row above the others.
    var isHead = false
    /// Whether the row has a ground of its own.
    var isShaded = false

    mutating func keepWithNext() {
      cells = cells.map { cell in
        cell.map { paragraph in
          var paragraph = paragraph
          paragraph.isKeptWithNext = true
          return paragraph
        }
      }
    }
  }

  mutating func keepWithNext() {
    if let last = rows.indices.last { rows[last].keepWithNext() }
  }

  var xml: String {
    let whole = widths.reduce(0, +)
    let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    return """
      <w:tbl><w:tblPr><w:tblStyle w:val="\(style.id)"/><w:tblW w:w="\(whole)" w:type="dxa"/><w:tblLayout w:type="fixed"/>\
      </w:tblPr><w:tblGrid>\(grid)</w:tblGrid>\(rows.map(xml).joined())</w:tbl>
      """
  }

  /// A row, which no page ends within.
  private func xml(_ row: Row) -> String {
    let cells = row.cells.enumerated().map { index, cell in
      let columns = index + 1 == row.cells.count ? widths[index...] : widths[index...index]
      let width = columns.reduce(0, +)
      let span = columns.count > 1 ? "<w:gridSpan w:val=\"\(columns.count)\"/>" : ""
      let shade = row.isShaded ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E6E6E6\"/>" : ""
      let room = "<w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(span)\(shade)</w:tcPr>"
      return "<w:tc>\(room)\(cell.map(\.xml).joined())</w:tc>"
    }
    return
      "<w:tr><w:trPr><w:cantSplit/>\(row.isHead ? "<w:tblHeader/>" : "")</w:trPr>\(cells.joined())</w:tr>"
  }
}
