/// Text that may go to a terminal as it is: nothing in it steers one but the marks of its style.
///
/// Only here does text become such: a text of whoever as lines that are cleaned, or what ``TextBuilder`` made of pieces that
/// it cleaned. What writes to a terminal takes nothing else, so that no sentence about a file can forget to.
package struct ShownText: Sendable {
  package let string: String

  /// Makes lines of a text, in which no control character is left but line feeds and tabs.
  package init(_ lines: String) {
    string = lines.withoutControls { $0 == "\n" || $0 == "\t" }
  }

  /// Takes over what was cleaned piece by piece.
  init(built text: String) {
    string = text
  }

  /// The text from the start of the line on that the cursor is in, over what stands there.
  package var overLine: ShownText { ShownText(built: "\r" + string) }

  /// The text with one letter in place of another.
  package func replacing(_ letter: Character, by other: Character) -> ShownText {
    ShownText(built: String(string.map { $0 == letter ? other : $0 }))
  }

  package static let empty = ShownText(built: "")

  package static func + (a: ShownText, b: ShownText) -> ShownText { ShownText(built: a.string + b.string) }
}

extension [ShownText] {
  /// The texts one behind the other, with another between two.
  package func joined(by separator: ShownText) -> ShownText {
    var text = ""
    for (index, part) in enumerated() {
      if index > 0 { text += separator.string }
      text += part.string
    }
    return ShownText(built: text)
  }
}
