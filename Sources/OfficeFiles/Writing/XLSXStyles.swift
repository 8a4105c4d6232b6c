extension Spreadsheet {
  /// The styles of all cells, and what they are made of, in the order of their first use (ECMA-376, part 1, 18.8).
  struct Styles {
    private var styles = Numbered<Style>()
    private var fonts = Numbered<Font>()
    private var fills = Numbered<Colour?>()
    private var borders = Numbered<Colour?>()

    /// Style 0 is that of cells which name none.
    init() { _ = number(of: Style()) }

    mutating func number(of style: Style) -> Int {
      _ = fonts.number(of: Font(style))
      _ = fills.number(of: style.fill)
      _ = borders.number(of: style.border)
      return styles.number(of: style)
    }

    func xml(font name: String) -> String {
      var parts = self
      let formats = styles.values.map { parts.format(of: $0) }
      // Programs use the first two fills for themselves, whatever stands there.
      let fills =
        ["<patternFill patternType=\"none\"/>", "<patternFill patternType=\"gray125\"/>"]
        + fills.values.dropFirst().map { Self.fill($0) }
      return """
        <styleSheet xmlns="\(XLSXParts.main)">\
        <numFmts count="1"><numFmt numFmtId="\(Format.day.rawValue)" formatCode="dd/mm/yyyy"/></numFmts>
        \(Self.list("fonts", fonts.values.map { $0.xml(name) }))
        \(Self.list("fills", fills.map { "<fill>\($0)</fill>" }))
        \(Self.list("borders", borders.values.map { Self.border($0) }))
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        \(Self.list("cellXfs", formats))
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """
    }

    private static func list(_ name: String, _ parts: [String]) -> String {
      "<\(name) count=\"\(parts.count)\">\(parts.joined())</\(name)>"
    }

    private mutating func format(of style: Style) -> String {
      let fill = fills.number(of: style.fill)
      var xml = "<xf numFmtId=\"\(style.format.rawValue)\" fontId=\"\(fonts.number(of: Font(style)))\""
      xml += " fillId=\"\(fill == 0 ? 0 : fill + 1)\" borderId=\"\(borders.number(of: style.border))\" xfId=\"0\""
      xml += " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\""
      xml += " applyProtection=\"1\"><alignment horizontal=\"\(style.across.rawValue)\""
      xml += " vertical=\"\(style.down.rawValue)\"\(style.wraps ? " wrapText=\"1\"" : "")/>"
      return xml + "<protection locked=\"\(style.isLocked ? 1 : 0)\"/></xf>"
    }

    private static func fill(_ colour: Colour?) -> String {
      let colour = colour?.argb ?? ""
      return "<patternFill patternType=\"solid\"><fgColor rgb=\"\(colour)\"/><bgColor indexed=\"64\"/></patternFill>"
    }

    private static func border(_ colour: Colour?) -> String {
      let sides = ["left", "right", "top", "bottom"].map { side in
        colour.map { "<\(side) style=\"thin\"><color rgb=\"\($0.argb)\"/></\(side)>" } ?? "<\(side)/>"
      }
      return "<border>\(sides.joined())<diagonal/></border>"
    }
  }

  private struct Font: Hashable {
    let isBold: Bool
    let isItalic: Bool
    let colour: Colour
    let size: Int

    init(_ style: Style) {
      (isBold, isItalic, colour) = (style.isBold, style.isItalic, style.colour ?? 0x000000)
      size = min(max(style.size ?? fontSize, 1), 409)
    }

    func xml(_ name: String) -> String {
      var xml = "<font>\(isBold ? "<b/>" : "")\(isItalic ? "<i/>" : "")<sz val=\"\(size)\"/>"
      xml += "<color rgb=\"\(colour.argb)\"/><name val=\"\(name.xstring)\"/>"
      return xml + "</font>"
    }
  }
}
