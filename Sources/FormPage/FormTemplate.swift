package import DcsScore

/// The parts of the page on which a school fills in its evidence, which are the same for every set.
package struct FormTemplate: Sendable {
  private let html: String
  private let style: String
  private let script: String

  /// Makes a template.
  ///
  /// - Parameters:
  ///   - html: The markup, with `{{language}}`, `{{policy}}`, `{{style}}`, `{{script}}` and `{{data}}` where these go.
  ///   - style: The style sheet.
  ///   - script: The program, which finds the set in `{{data}}`.
  package init(html: String, style: String, script: String) {
    self.html = html
    self.style = style
    self.script = script
  }

  /// The page for a set as a single HTML file, which needs no other file and no network.
  ///
  /// - Parameters:
  ///   - criteria: The set whose rows are to be answered.
  ///   - language: The language in which the page opens; it has both.
  package func page(for criteria: CriteriaSet, _ language: Language) -> String {
    filled { name in
      switch name {
      case "language": language.rawValue
      case "policy": policy
      case "style": style
      case "script": script
      case "data": criteria.formData(language).line.withoutTags
      default: ""
      }
    }
  }

  /// What the page may do (Content Security Policy Level 3): run these two texts, and nothing besides.
  private var policy: String {
    let (style, script) = (SHA256(Array(style.utf8)), SHA256(Array(script.utf8)))
    return "default-src 'none'; style-src 'sha256-\(style.base64)'; script-src 'sha256-\(script.base64)'; "
      + "base-uri 'none'; form-action 'none'"
  }

  /// The markup with each `{{name}}` replaced, in one go, so that what is put in is not looked at for names.
  private func filled(_ value: (Substring) -> String) -> String {
    let pieces = html.split(separator: "{{", omittingEmptySubsequences: false)
    return pieces.dropFirst().reduce(into: String(pieces.first ?? "")) { page, piece in
      guard let end = piece.firstRange(of: "}}") else { return page += "{{" + piece }
      page += value(piece[..<end.lowerBound])
      page += piece[end.upperBound...]
    }
  }
}

extension String {
  /// JSON that means the same and can neither close the element that it stands in nor open another.
  fileprivate var withoutTags: String { replacingScalars { $0 == "<" ? "\\u003c" : nil } }
}

extension SHA256 {
  /// The digest as Base64 (RFC 4648, section 4), as a policy names it.
  var base64: String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0...3 { text.append(place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : "=") }
    }
    return text
  }
}
