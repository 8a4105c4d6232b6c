extension String {
  /// The text as HTML that shows just it, whatever it holds: in an element, or between the quotes of an attribute.
  ///
  /// This is the one place where text of whoever becomes HTML.
  var html: String {
    var text = ""
    for scalar in withoutControls.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// The text in an element of its own.
  ///
  /// - Parameters:
  ///   - name: The element's name.
  ///   - kind: What the style sheet knows it by.
  func html(in name: StaticString, _ kind: String? = nil) -> String { html.htmlElement(name, kind) }

  /// HTML in an element.
  func htmlElement(_ name: StaticString, _ kind: String? = nil) -> String {
    let attribute = kind.map { " class=\"\($0)\"" } ?? ""
    return "<\(name)\(attribute)>\(self)</\(name)>"
  }
}
