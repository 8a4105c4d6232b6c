/// The parts of a document that programs ask for, though its styles name no colour and no font of them: the theme
/// (ECMA-376, part 1, 20.1.6.9) and the table of fonts (17.8.3.9).
enum DOCXTheme {
  private static let main = "http://schemas.openxmlformats.org/drawingml/2006/main"

  static var xml: String {
    let dark = [("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "1B2430"), ("lt2", "E6E6E6")]
    let accents = [Paper.Role.heading, .good, .fair, .bad, .faint].enumerated().map { ("accent\($0 + 1)", $1.colour) }
    let links = [("accent6", "D3D9E0"), ("hlink", "174F8C"), ("folHlink", "55606E")]
    let colours = (dark + accents + links).map { "<a:\($0)><a:srgbClr val=\"\($1)\"/></a:\($0)>" }
    let font = "<a:latin typeface=\"Times New Roman\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>"
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return """
      <a:theme xmlns:a="\(main)" name="dcs"><a:themeElements>\
      <a:clrScheme name="dcs">\(colours.joined())</a:clrScheme>\
      <a:fontScheme name="dcs"><a:majorFont>\(font)</a:majorFont><a:minorFont>\(font)</a:minorFont></a:fontScheme>\
      <a:fmtScheme name="dcs"><a:fillStyleLst>\(three(fill))</a:fillStyleLst>\
      <a:lnStyleLst>\(three("<a:ln>\(fill)</a:ln>"))</a:lnStyleLst><a:effectStyleLst>\(three(effect))</a:effectStyleLst>\
      <a:bgFillStyleLst>\(three(fill))</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>
      """
  }

  /// A scheme must have three of each, for what is drawn faintly, plainly and strongly.
  private static func three(_ xml: String) -> String { String(repeating: xml, count: 3) }

  static var fonts: String {
    let fonts = [("Times New Roman", "roman", "variable"), ("Courier New", "modern", "fixed")].map {
      name, family, pitch in
      "<w:font w:name=\"\(name)\"><w:family w:val=\"\(family)\"/><w:pitch w:val=\"\(pitch)\"/></w:font>"
    }
    return "<w:fonts xmlns:w=\"\(DOCXParts.main)\">\(fonts.joined())</w:fonts>"
  }
}
