extension String {
  /// The text as HTML that shows just it, whatever it holds: in an element, or between the quotes of an attribute.
  ///
  /// This is the one place where text of whoever becomes HTML.
  var html: String {
    var plain = withoutControls
    if plain.withUTF8({ $0.allSatisfy { !$0.isOfMarkup } }) { return plain }
    var text = ""
    for scalar in plain.unicodeScalars {
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

extension UInt8 {
  /// Whether the byte is a letter that means something to HTML.
  fileprivate var isOfMarkup: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }
}
