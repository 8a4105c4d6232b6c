import Papers
import Testing

@testable import DcsScore

/// What of a file's text reaches a terminal.
struct HostileTextTests {
  @Test("Every character that steers a terminal or turns text around is replaced, and nothing else")
  func controls() {
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isReplaced =
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        // The marks U+061C, U+200E and U+200F say which way text runs and turn none around.
        default: scalar.properties.isBidiControl && ![0x61C, 0x200E, 0x200F].contains(value)
        }
      let expected: [Unicode.Scalar] = ["ế", isReplaced ? "\u{FFFD}" : scalar, "\u{301}"]
      guard Array("ế\(scalar)\u{301}".withoutControls.unicodeScalars) != expected else { continue }
      Issue.record("U+\(String(value, radix: 16))")
    }
  }

  @Test("A carriage return with its line feed is two controls")
  func lineEnd() {
    #expect("\u{1B}[31m\r\nế".withoutControls == "\u{FFFD}[31m\u{FFFD}\u{FFFD}ế")
  }

  @Test("Wrapping breaks at white space and lets no other control through")
  func wrapping() {
    #expect("một\nhai\u{1B}[2J\u{202E}ba".wrapped(to: 80) == ["một hai\u{FFFD}[2J\u{FFFD}ba"])
  }

  @Test(
    "One line has single spaces",
    arguments: [
      ("", ""), (" \n", ""), ("Trường\r\n THCS\tNguyễn Trãi ", "Trường THCS Nguyễn Trãi"), ("a\u{85}b", "a\u{FFFD}b"),
    ])
  func singleLine(_ text: String, _ expected: String) {
    #expect(text.singleLine == expected)
  }

  @Test("A message repeats sixty scalars of a text and no more")
  func quotation() {
    let sixty = String(repeating: "ế", count: 60)
    #expect("".quoted == "''")
    #expect("điểm".quoted == "'điểm'")
    #expect(sixty.quoted == "'\(sixty)'")
    #expect((sixty + "x").quoted == "'\(sixty)…'")
    // One character to Swift, however many joiners it has.
    let joined = "a" + String(repeating: "\u{200D}", count: 100_000)
    #expect(joined.quoted.unicodeScalars.count == 63)
  }
}
