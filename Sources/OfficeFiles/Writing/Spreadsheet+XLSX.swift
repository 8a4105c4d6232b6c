extension Spreadsheet {
  /// The workbook as Office Open XML has it (ECMA-376, part 1, 12 and 18).
  package var xlsx: [UInt8] {
    // A workbook must have a page, and show one.
    var pages = pages.isEmpty ? [Page("", [], [])] : pages
    let first = pages.firstIndex { !$0.isHidden } ?? 0
    pages[first].isHidden = false
    let names = Self.pageNames(for: pages.map { $0.name } + [listsName])
    var shared = SharedParts(listsName: names[pages.count])
    var sheets = pages.indices.map { pages[$0].xml(isFirst: $0 == first, &shared) }
    if let lists = shared.lists {
      pages.append(lists)
      sheets.append(lists.xml(isFirst: false, &shared))
    }
    var archive = ZipArchive()
    func add(_ name: String, _ xml: String) { archive.add(name, String.xmlHead + xml) }
    add("[Content_Types].xml", XLSXParts.types(sheets: sheets.count))
    add("_rels/.rels", XLSXParts.packageLinks)
    add("docProps/core.xml", XLSXParts.properties(title, language))
    add("xl/workbook.xml", XLSXParts.workbook(zip(names, pages).map { ($0, $1) }, first: first))
    add("xl/_rels/workbook.xml.rels", XLSXParts.workbookLinks(sheets: sheets.count))
    add("xl/styles.xml", shared.styles.xml(font: fittedFont))
    add("xl/sharedStrings.xml", shared.strings.xml)
    add("xl/theme/theme1.xml", OfficeTheme.xml("Office", font: fittedFont, accents: Self.accents))
    for (index, sheet) in sheets.enumerated() { add("xl/worksheets/sheet\(index + 1).xml", sheet) }
    return archive.bytes
  }

  /// Programs have no names of fonts that are longer.
  private var fittedFont: String { font.onOneLine.fitted(31) }

  /// The colours that programs offer beside black, white and grey.
  private static let accents = ["174F8C", "1C6B3A", "855300", "AE1C2C", "55606E"]
}

extension Spreadsheet {
  /// What the pages of a workbook have together.
  struct SharedParts {
    var styles = Styles()
    var strings = Strings()
    private let listsName: String
    private var words = Numbered<[ExactText]>()

    init(listsName: String) { self.listsName = listsName }

    /// Where the words of a list stand, as formulas have it.
    mutating func place(ofList list: [String]) -> String? {
      let list = list.filter { !$0.isEmpty }.prefix(Area.mostRows).map { ExactText(text: $0) }
      guard !list.isEmpty else { return nil }
      let column = words.number(of: list)
      guard column < Area.mostColumns else { return nil }
      let area = Area(rows: 0...list.count - 1, columns: column...column)
      return "\(listsName.quotedPageName)!\(area.fixedName)"
    }

    /// The page of all lists, a column each.
    var lists: Page? {
      let columns = words.values
      guard let height = columns.map({ $0.count }).max() else { return nil }
      let rows = (0..<height).map { row in
        Row(columns.map { row < $0.count ? Cell($0[row].text) : Cell() })
      }
      var page = Page(listsName, columns.map { _ in Column(30) }, rows)
      page.isHidden = true
      return page
    }
  }

  /// The texts of all cells.
  struct Strings {
    private var texts = Numbered<ExactText>()
    private var count = 0

    /// The number of a text that a cell has.
    mutating func number(of text: String) -> Int {
      count += 1
      return texts.number(of: ExactText(text: text))
    }

    var xml: String {
      var xml = "<sst xmlns=\"\(XLSXParts.main)\" count=\"\(count)\" uniqueCount=\"\(texts.values.count)\">\n"
      for text in texts.values { xml += "<si><t xml:space=\"preserve\">\(text.text.xstring)</t></si>\n" }
      return xml + "</sst>"
    }
  }
}

extension String {
  /// The name of a page in a formula. An apostrophe in it stands there twice.
  var quotedPageName: String {
    var name = "'"
    for scalar in unicodeScalars {
      name.unicodeScalars.append(scalar)
      if scalar == "'" { name += "'" }
    }
    return name + "'"
  }
}
