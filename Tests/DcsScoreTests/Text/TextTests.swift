import Foundation
import Papers
import Testing

@testable import DcsScore

/// Normal forms, widths and lines of Vietnamese text.
struct TextTests {
  /// All letters of Vietnamese, composed: twelve vowels with no tone or one of five, and đ, in both cases.
  private static let letters: [String] = {
    let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    let vowels = "aăâeêioôơuưy".flatMap { vowel in tones.map { String(vowel) + $0 } }
    return (vowels + ["đ"]).flatMap { [$0, $0.uppercased()] }.map(\.precomposedStringWithCanonicalMapping)
  }()

  @Test("Every Vietnamese letter is one scalar and one column, however it was typed")
  func letters() {
    #expect(Set(Self.letters).count == 146)
    for letter in Self.letters {
      let marks = letter.decomposedStringWithCanonicalMapping
      #expect(letter.isNFC && letter.unicodeScalars.count == 1)
      #expect(marks.isNFC == (marks == letter && marks.unicodeScalars.count == 1))
      #expect(scalars(marks.normalizedToNFC) == scalars(letter))
      for typed in Self.spellings(marks) {
        #expect(scalars(typed.normalizedToNFC) == scalars(typed.precomposedStringWithCanonicalMapping))
        #expect(scalars(typed.decomposed) == scalars(typed.decomposedStringWithCanonicalMapping))
        #expect(typed.displayWidth == 1)
      }
    }
  }

  /// A letter's marks in either order, and with the first of them in the letter already, as Windows-1258 has it.
  private static func spellings(_ marks: String) -> [String] {
    let scalars = Array(marks.unicodeScalars)
    return [scalars, scalars.prefix(1) + scalars.dropFirst().reversed()].flatMap { order in
      let text = String(String.UnicodeScalarView(order.prefix(2))).precomposedStringWithCanonicalMapping
      return [String(String.UnicodeScalarView(order)), text + String(String.UnicodeScalarView(order.dropFirst(2)))]
    }
  }

  @Test("Every scalar of the first plane is normalized as Foundation does it, alone and behind a letter")
  func firstPlane() {
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned else { continue }
      for text in [String(scalar), "ê" + String(scalar)] {
        guard scalars(text.normalizedToNFC) != scalars(text.precomposedStringWithCanonicalMapping) else { continue }
        Issue.record("U+\(String(value, radix: 16)) in \(scalars(text))")
      }
    }
  }

  @Test("Random text around the edges of the blocks is normalized as Foundation does it")
  func randomText() {
    let pool: [Unicode.Scalar] = [
      "a", "e", "u", "y", " ", "đ", "ê", "ơ", "ư", "\u{2FF}", "\u{300}", "\u{301}", "\u{302}", "\u{31B}", "\u{323}",
      "\u{340}", "\u{37E}", "\u{1DC0}", "\u{1DC2}", "\u{1DFF}", "\u{1E00}", "ạ", "ế", "\u{1EFF}", "\u{1F00}",
      "\u{2000}", "\u{200F}", "\u{2010}", "“", "\u{203F}", "\u{2040}", "\u{2126}", "\u{212B}", "가", "\u{FB1D}", "😀",
      "\u{1D15E}",
    ]
    var random = SeededGenerator(seed: 1)
    for _ in 0..<4_000 {
      let picked = (0..<Int.random(in: 0...7, using: &random)).compactMap { _ in pool.randomElement(using: &random) }
      let text = String(String.UnicodeScalarView(picked))
      #expect(scalars(text.normalizedToNFC) == scalars(text.precomposedStringWithCanonicalMapping), "\(picked)")
      guard case .string(let read)? = JSONDocument(parsing: Array("\"\(text)\"".utf8)).root?.value else {
        Issue.record("\(picked)")
        continue
      }
      #expect(scalars(read) == scalars(text.precomposedStringWithCanonicalMapping), "\(picked)")
      #expect(text.isNFC == (scalars(text) == scalars(text.precomposedStringWithCanonicalMapping)), "\(picked)")
    }
  }

  @Test(
    "White space goes from both ends and from nowhere else",
    arguments: [
      ("", ""), (" \t\r\n", ""), ("a b", "a b"), ("  a  b ", "a  b"), ("\u{A0}\u{3000}ế\u{2003}", "ế"),
      ("\r\nx\u{85}", "x"), ("\u{1680}x\u{1680}", "x"), ("“x\u{2028}", "“x"), ("đ", "đ"), ("\u{200B}x", "\u{200B}x"),
      // A mark on a space is part of what it stands on only to the eye.
      (" \u{301}a", "\u{301}a"),
    ])
  func outerSpace(_ text: String, _ expected: String) {
    #expect(scalars(text.trimmed) == scalars(expected))
  }

  @Test("Every white space of Unicode goes, and nothing else of the first plane")
  func whiteSpace() {
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let kept = scalar.properties.isWhitespace ? ["x"] : [scalar, "x", scalar]
      if scalars("\(scalar)x\(scalar)".trimmed) != kept { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test(
    "Columns of a terminal",
    arguments: [
      ("", 0), ("Trường", 6), ("ÀÁĐ", 3), ("a b", 3), ("“…”", 3), ("→ ✓ ░█", 6), ("学校", 4), ("한글", 4), ("Ａ", 2),
      ("ｱ", 1), ("😀✅🚀", 6), ("✓☎", 2), ("🇻🇳", 2), ("e\u{302}\u{301}", 1), ("a\u{200B}b", 2), ("\u{FEFF}a", 1),
      ("x\u{20DD}", 1), ("→█░", 3), ("→\u{20DD}█", 2),
    ])
  func width(_ text: String, _ columns: Int) {
    #expect(text.displayWidth == columns)
    #expect(text.decomposedStringWithCanonicalMapping.displayWidth == columns)
    for width in [0, columns, columns + 3] {
      let spaces = String(repeating: " ", count: max(0, width - columns))
      #expect(text.padded(to: width) == text + spaces)
      #expect(text.leftPadded(to: width) == spaces + text)
    }
  }

  @Test(
    "Lines are as full as they can be, and words stay whole",
    arguments: [
      ("", [""]), ("  \n ", [""]), ("một", ["một"]), ("một hai", ["một hai"]),
      ("một  hai\nba\t bốn", ["một hai", "ba bốn"]), ("một hai ba", ["một hai", "ba"]), ("nghiêng", ["nghiêng"]),
      ("a nghiêng b", ["a", "nghiêng", "b"]), ("https://example.vn a", ["https://example.vn", "a"]),
      ("12\u{A0}345 678", ["12\u{A0}345", "678"]), ("学校学 校 a", ["学校学", "校 a"]),
      (" một", ["một"]), ("một \n", ["một"]), ("a\u{A0}", ["a\u{A0}"]), ("một\thai", ["một hai"]),
    ])
  func wrapping(_ text: String, _ lines: [String]) {
    #expect(text.wrapped(to: 7) == lines)
    #expect(text.decomposedStringWithCanonicalMapping.wrapped(to: 7) == lines)
  }

  @Test("No line is too wide unless it is one word, and no word is lost", arguments: [1, 5, 16, 40, 200])
  func wrappingAtRandom(_ width: Int) {
    var random = SeededGenerator(seed: UInt64(width))
    let words = (0..<300).map { _ in
      String(
        (0..<Int.random(in: 1...9, using: &random)).compactMap { _ in "aếu\u{31B}ng学".randomElement(using: &random) })
    }
    let lines = words.joined(separator: " ").wrapped(to: width)
    #expect(lines.joined(separator: " ") == words.joined(separator: " "))
    #expect(lines.allSatisfy { $0.displayWidth <= width || !$0.contains(" ") })
    for (line, next) in zip(lines, lines.dropFirst()) {
      let word = next.prefix { $0 != " " }
      #expect(line.displayWidth + 1 + String(word).displayWidth > width, "'\(word)' fits behind '\(line)'")
    }
  }
}

/// Scalars, as comparing strings would call decomposed and composed text the same.
private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
