/// The theme that programs ask for in documents and workbooks, though their styles name no colour and no font of it
/// (ECMA-376, part 1, 20.1.6.9).
package enum OfficeTheme {
  private static let main = "http://schemas.openxmlformats.org/drawingml/2006/main"

  /// A theme of one font and five colours beside those that all have.
  package static func xml(_ name: String, font: String, accents: [String]) -> String {
    let dark = [("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "1B2430"), ("lt2", "E6E6E6")]
    let accents = accents.prefix(5).enumerated().map { ("accent\($0 + 1)", $1) }
    let links = [("accent6", "D3D9E0"), ("hlink", "174F8C"), ("folHlink", "55606E")]
    let colours = (dark + accents + links).map { "<a:\($0)><a:srgbClr val=\"\($1)\"/></a:\($0)>" }
    let font = "<a:latin typeface=\"\(font.xml)\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>"
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return """
      <a:theme xmlns:a="\(main)" name="\(name)"><a:themeElements>\
      <a:clrScheme name="\(name)">\(colours.joined())</a:clrScheme>\
      <a:fontScheme name="\(name)"><a:majorFont>\(font)</a:majorFont><a:minorFont>\(font)</a:minorFont></a:fontScheme>\
      <a:fmtScheme name="\(name)"><a:fillStyleLst>\(three(fill))</a:fillStyleLst>\
      <a:lnStyleLst>\(three("<a:ln>\(fill)</a:ln>"))</a:lnStyleLst><a:effectStyleLst>\(three(effect))</a:effectStyleLst>\
      <a:bgFillStyleLst>\(three(fill))</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>
      """
  }

  /// A scheme must have three of each, for what is drawn faintly, plainly and strongly.
  private static func three(_ xml: String) -> String { String(repeating: xml, count: 3) }
}
