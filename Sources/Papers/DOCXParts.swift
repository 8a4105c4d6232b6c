internal import OfficeFiles

/// The parts of a document besides its text and styles (ECMA-376, part 1, 11.3, and part 2, Open Packaging Conventions).
enum DOCXParts {
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packages = "http://schemas.openxmlformats.org/package/2006/"

  /// What each part is.
  static var types: String {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    let parts = [
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ("/word/document.xml", "\(word)document.main+xml"), ("/word/fontTable.xml", "\(word)fontTable+xml"),
      ("/word/header1.xml", "\(word)header+xml"), ("/word/settings.xml", "\(word)settings+xml"),
      ("/word/styles.xml", "\(word)styles+xml"),
      ("/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"),
    ]
    let overrides = parts.map { "<Override PartName=\"\($0)\" ContentType=\"\($1)\"/>" }
    return """
      <Types xmlns="\(packages)content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\(overrides.joined())</Types>
      """
  }

  /// Where a program starts to read.
  static let packageLinks = links([
    ("\(relationships)/officeDocument", "word/document.xml"),
    ("\(packages)relationships/metadata/core-properties", "docProps/core.xml"),
  ])

  /// What belongs to the text: its header is `rId1`.
  static let documentLinks = links([
    ("\(relationships)/header", "header1.xml"), ("\(relationships)/settings", "settings.xml"),
    ("\(relationships)/styles", "styles.xml"), ("\(relationships)/fontTable", "fontTable.xml"),
    ("\(relationships)/theme", "theme/theme1.xml"),
  ])

  private static func links(_ targets: [(type: String, target: String)]) -> String {
    let links = targets.enumerated().map { index, link in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(link.type)\" Target=\"\(link.target)\"/>"
    }
    return "<Relationships xmlns=\"\(packages)relationships\">\(links.joined())</Relationships>"
  }

  /// What the document is called. It says no time, as the same papers make the same bytes.
  static func properties(_ title: String, _ language: String) -> String {
    """
    <cp:coreProperties xmlns:cp="\(packages)metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">\
    <dc:title>\(title.singleLine.xml)</dc:title><dc:language>\(language)</dc:language></cp:coreProperties>
    """
  }

  /// The page's number in the middle of the top margin.
  static var header: String {
    let field = ["begin", "separate", "end"].map { "<w:r><w:fldChar w:fldCharType=\"\($0)\"/></w:r>" }
    let name = "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
    let number = DOCXParagraph(.header, field[0] + name + field[1] + "2".exactRun() + field[2])
    return "<w:hdr xmlns:w=\"\(main)\">\(number.xml)</w:hdr>"
  }

  /// That programs lay the text out as Word has done since 2013.
  static func settings(_ language: String) -> String {
    """
    <w:settings xmlns:w="\(main)"><w:compat>\
    <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
    </w:compat><w:themeFontLang w:val="\(language)"/></w:settings>
    """
  }
}

/// The page of Nghị định 30/2020/NĐ-CP, Phụ lục I: A4 with 20 mm above and below, 30 mm left and 15 mm right.
enum DOCXPage {
  private static let width = 11906
  private static let margins = (above: 1134, right: 850, below: 1134, left: 1701)

  static let textWidth = width - margins.left - margins.right

  /// The section of a paper, which counts its pages from 1 and shows no number on the first.
  static let section = """
    <w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:type w:val="nextPage"/>\
    <w:pgSz w:w="\(width)" w:h="16838"/>\
    <w:pgMar w:top="\(margins.above)" w:right="\(margins.right)" w:bottom="\(margins.below)" w:left="\(margins.left)" \
    w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/><w:titlePg/></w:sectPr>
    """
}
