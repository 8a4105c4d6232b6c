/// The part of a document that has its styles (ECMA-376, part 1, 17.7).
///
/// All text has its font and size from one place, the style Normal's, so that both are changed once.
enum DOCXStyles {
  static func xml(_ language: String) -> String {
    """
    <w:styles xmlns:w="\(DOCXParts.main)"><w:docDefaults><w:rPrDefault><w:rPr>\
    <w:rFonts w:ascii="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>\
    <w:sz w:val="26"/><w:szCs w:val="26"/><w:lang w:val="\(language)" w:eastAsia="\(language)" w:bidi="ar-SA"/>\
    </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>
    \(styles)
    </w:styles>
    """
  }

  /// The styles, which are the same in each document, so that many papers make them once.
  private static let styles: String = {
    let styles =
      DOCXStyle.paragraphs.map(paragraph) + [
        "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"letters\">"
          + "<w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>"
      ]
      + DOCXStyle.letters.map(letters) + DOCXStyle.tables.map(table)
    return styles.joined(separator: "\n")
  }()

  /// The room at each side of text that has other text beside it: little, so that the nation's name fits on a line.
  static let columnMargin = 40

  private static func paragraph(_ style: DOCXStyle) -> String {
    let base = style == .normal ? "" : "<w:basedOn w:val=\"Normal\"/>"
    let letters = style.look.lettersXML
    let properties = letters.isEmpty ? "" : "<w:rPr>\(letters)</w:rPr>"
    return style.element(
      "paragraph", isDefault: style == .normal,
      "\(base)<w:qFormat/><w:pPr>\(style.look.paragraphXML)</w:pPr>\(properties)")
  }

  private static func letters(_ style: DOCXStyle) -> String {
    let colours: [DOCXStyle: Paper.Role] = [.good: .good, .fair: .fair, .bad: .bad, .faint: .faint]
    let look = DOCXLook(isStrong: style == .strong, colour: colours[style]?.colour)
    return style.element("character", "<w:qFormat/><w:rPr>\(look.lettersXML)</w:rPr>")
  }

  /// A table has lines around each cell, between its rows, or none.
  private static func table(_ style: DOCXStyle) -> String {
    let (sides, colour, margin) =
      switch style {
      case .grid: (["top", "left", "bottom", "right", "insideH", "insideV"], "000000", 85)
      case .rows: (["top", "bottom", "insideH"], "D3D9E0", 57)
      default: ([], "", columnMargin)
      }
    let lines = sides.map { "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"\(colour)\"/>" }
    let borders = lines.isEmpty ? "" : "<w:tblBorders>\(lines.joined())</w:tblBorders>"
    let margins = ["left", "right"].map { "<w:\($0) w:w=\"\(margin)\" w:type=\"dxa\"/>" }
    return style.element(
      "table", "<w:tblPr>\(borders)<w:tblCellMar>\(margins.joined())</w:tblCellMar></w:tblPr>")
  }
}

extension DOCXStyle {
  fileprivate func element(_ type: String, isDefault: Bool = false, _ contents: String) -> String {
    let origin = isDefault ? " w:default=\"1\"" : isBuiltIn ? "" : " w:customStyle=\"1\""
    return "<w:style w:type=\"\(type)\"\(origin) w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>\(contents)</w:style>"
  }
}
