import OfficeFiles
import Testing

@Suite struct XMLTextTests {
  @Test(
    arguments: [
      ("Trường \"A\" & <b>'c'</b>", "Trường &quot;A&quot; &amp; &lt;b&gt;&#39;c&#39;&lt;/b&gt;"), ("]]>", "]]&gt;"),
      ("&#0;", "&amp;#0;"), ("<!--", "&lt;!--"), ("", ""), ("👩‍🏫 e\u{301}", "👩‍🏫 e\u{301}"), ("a\u{A0}b", "a\u{A0}b"),
      ("\u{FFFD}\u{E000}\u{10FFFD}", "\u{FFFD}\u{E000}\u{10FFFD}"),
    ])
  func escapes(text: String, xml: String) {
    // As UTF-8, as strings are equal whether composed or not.
    #expect(text.xml.utf8.elementsEqual(xml.utf8))
  }

  /// What XML 1.0 forbids, what a reader would change (a carriage return), and what turns text around.
  @Test(
    arguments: [
      0x0, 0x8, 0x9, 0xA, 0xB, 0xC, 0xD, 0x1B, 0x1F, 0x7F, 0x85, 0x9F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069,
      0xFFFE, 0xFFFF,
    ] as [UInt32])
  func replaced(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect("a\(scalar)b".xml == "a\u{FFFD}b")
  }

  @Test(arguments: [0x20, 0x7E, 0xA0, 0x200E, 0x202F, 0x2065, 0x206A, 0xD7FF, 0xE000, 0xFFFD, 0x1F600] as [UInt32])
  func kept(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(Array("a\(scalar)b".xml.unicodeScalars) == ["a", scalar, "b"])
  }
}
