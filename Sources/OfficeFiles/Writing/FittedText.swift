extension String {
  /// The text, or as much of its beginning as has no more than so many UTF-16 units with `…` behind it.
  package func fitted(_ most: Int) -> String {
    // A text has no more units of UTF-16 than of UTF-8.
    if utf8.count <= most || utf16.count <= most { return self }
    var kept = ""
    var room = most - 1
    for character in self {
      room -= character.utf16.count
      if room < 0 { break }
      kept.append(character)
    }
    // A letter may have more marks than there is room for.
    if kept.isEmpty { kept = fittedScalars(most - 1) }
    return kept + "…"
  }

  private func fittedScalars(_ most: Int) -> String {
    var kept = ""
    var room = most
    for scalar in unicodeScalars {
      room -= scalar.utf16.count
      if room < 0 { break }
      kept.unicodeScalars.append(scalar)
    }
    return kept
  }

  /// The text on one line, without control characters.
  var onOneLine: String {
    var text = ""
    for scalar in unicodeScalars { text.unicodeScalars.append(scalar.isControl ? " " : scalar) }
    return text
  }
}

extension Unicode.Scalar {
  /// C0, DEL and C1, and the separators of lines and paragraphs.
  fileprivate var isControl: Bool {
    switch value {
    case ..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
    default: false
    }
  }

  fileprivate var isKeptFromNames: Bool {
    switch self {
    case "[", "]", ":", "*", "?", "/", "\\": true
    default: false
    }
  }

  fileprivate var isKeptFromEnds: Bool { self == "'" || properties.isWhitespace }
}

extension Spreadsheet {
  /// Names of pages as programs take them: of 1 to 31 UTF-16 units, none of `[]:*?/\` in them, no apostrophe at either end,
  /// none twice, also not in other letters, and not "History", which Excel keeps for itself.
  static func pageNames(for names: [String]) -> [String] {
    var taken: Set<String> = ["history"]
    // Where names that are alike go on, so that many of them take no longer.
    var last: [String: Int] = [:]
    return names.enumerated().map { index, name in
      let plain = pageName(name, or: "Sheet\(index + 1)")
      var fitted = plain.fitted(31)
      let key = fitted.lowercased()
      while !taken.insert(fitted.lowercased()).inserted {
        let number = (last[key] ?? 1) + 1
        last[key] = number
        let end = " (\(number))"
        fitted = plain.fitted(31 - end.utf8.count) + end
      }
      return fitted
    }
  }

  private static func pageName(_ name: String, or instead: String) -> String {
    var scalars = name.onOneLine.unicodeScalars.map { $0.isKeptFromNames ? "-" : $0 }[...]
    while let end = scalars.last, end.isKeptFromEnds { scalars.removeLast() }
    scalars = scalars.drop { $0.isKeptFromEnds }
    var text = ""
    text.unicodeScalars += scalars
    return text.isEmpty ? instead : text
  }
}
