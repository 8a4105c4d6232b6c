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

  /// Texts of workbooks keep all but what XML has no way to write.
  @Test(
    arguments: [
      ("a & <b> \"c\" 'd'", "a &amp; &lt;b&gt; &quot;c&quot; &#39;d&#39;"), ("]]>", "]]&gt;"), ("", ""),
      ("a\n\tb", "a&#10;&#9;b"), ("\r\n", "_x000D_&#10;"), ("\u{1}\u{B}\u{1F}", "_x0001__x000B__x001F_"),
      ("\u{0}\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("\u{7F}\u{85}\u{2028}\u{202E}", "\u{7F}\u{85}\u{2028}\u{202E}"),
      ("_x0041_", "_x005F_x0041_"), ("_x0041_x00ab_", "_x005F_x0041_x005F_x00ab_"),
      ("_x005F_x0041_", "_x005F_x005F_x005F_x0041_"),
      ("__x0041__", "__x005F_x0041__"),
      ("_x041_ _X0041_ _x00G1_ x0041_ _x0041", "_x041_ _X0041_ _x00G1_ x0041_ _x0041"),
      ("_x００４１_", "_x００４１_"), ("e\u{301}", "e\u{301}"), ("\u{B}x0041_", "_x000B_x0041_"),
    ])
  func ofWorkbooks(text: String, xml: String) {
    #expect(text.xstring.utf8.elementsEqual(xml.utf8))
  }
}
