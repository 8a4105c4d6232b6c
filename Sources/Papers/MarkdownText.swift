extension String {
  /// The text on one line as Markdown that shows just it, wherever on a line but at its start.
  var markdown: String {
    let scalars = Array(singleLine.unicodeScalars)
    var text = ""
    for index in scalars.indices {
      let scalar = scalars[index]
      if index == 0 || index == scalars.count - 1, scalar.properties.isWhitespace {
        // Space at the edge is cut off or undoes the asterisks beside it.
        text += "&#\(scalar.value);"
        continue
      }
      if isSpecial(index, scalars) { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return text
  }

  /// The text as Markdown in bold.
  var strongMarkdown: String {
    let text = markdown
    return text.isEmpty ? "" : "**\(text)**"
  }

  /// Markdown that does not start a list, or a line below a heading, where it starts a line.
  var atStartOfLine: String {
    if let first = utf8.first, "-+=".utf8.contains(first) { return "\\" + self }
    let digits = prefix { ("0"..."9").contains($0) }
    let rest = self[digits.endIndex...]
    let isNumber = [".", ")"].contains { rest == $0 || rest.hasPrefix($0 + " ") }
    return digits.isEmpty || !isNumber ? self : "\(digits)\\\(rest)"
  }
}

/// Whether a scalar would mean something to Markdown where it stands.
private func isSpecial(_ index: Int, _ text: [Unicode.Scalar]) -> Bool {
  switch text[index] {
  case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&", "$": true
  case ":": text[index...].starts(with: "://".unicodeScalars)
  case ".": text[..<index].suffix(3).elementsEqual("www".unicodeScalars)
  default: false
  }
}
