internal import OfficeFiles

/// The parts of a document that programs ask for, though its styles name no colour and no font of them: the theme
/// (ECMA-376, part 1, 20.1.6.9) and the table of fonts (17.8.3.9).
enum DOCXTheme {
  static var xml: String {
    let accents = [Paper.Role.heading, .good, .fair, .bad, .faint].map { $0.colour }
    return OfficeTheme.xml("dcs", font: "Times New Roman", accents: accents)
  }

  static var fonts: String {
    let fonts = [("Times New Roman", "roman", "variable"), ("Courier New", "modern", "fixed")].map {
      name, family, pitch in
      "<w:font w:name=\"\(name)\"><w:family w:val=\"\(family)\"/><w:pitch w:val=\"\(pitch)\"/></w:font>"
    }
    return "<w:fonts xmlns:w=\"\(DOCXParts.main)\">\(fonts.joined())</w:fonts>"
  }
}
