import OfficeFiles
import Testing

@Suite struct XMLReaderTests {
  /// What a text says: `<a r=…>`, `</>`, and text in brackets.
  private func outline(_ bytes: [UInt8]) throws -> String {
    var xml = try XMLReader(bytes)
    var outline = ""
    while true {
      switch try xml.next() {
      case .start:
        outline += xml.isNamed("a") ? "<a" : xml.isNamed("b") ? "<b" : "<?"
        if let value = try xml.string(ofAttribute: "r") { outline += " r=\(value)" }
        if let value = xml.prefixedAttribute("id") { outline += " id=\(try xml.string(value))" }
        outline += ">"
      case .end: outline += "</>"
      case .text: outline += "[\(try xml.string(xml.text))]"
      case .finish: return outline
      }
    }
  }

  private func outline(_ text: String) throws -> String { try outline(Array(text.utf8)) }

  @Test(
    arguments: [
      ("<a/>", "<a></>"), ("<a></a>", "<a></>"), ("<a ></a >", "<a></>"), ("<a>x<b/>y</a>", "<a>[x]<b></>[y]</>"),
      ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone='yes'?>\r\n<a/>\n", "<a></>"),
      ("<?xml version='1.0'?><!-- c --><?p q?><a/><!-- d -->", "<a></>"), ("\u{FEFF}<a/>", "<a></>"),
      ("<a r='1' t=\"2\"/>", "<a r=1></>"), ("<a\n\tr = \"1\"\n/>", "<a r=1></>"), ("<a t='1'/>", "<a></>"),
      ("<a x:r='1' r:id='2'/>", "<a id=2></>"), ("<a rr='1'/>", "<a></>"),
      // A prefix, which the outermost element has.
      ("<x:a xmlns:x=''><x:b/><b/><y:b/></x:a>", "<a><b></><?></><?></></>"),
      ("<a><x:b/><b/></a>", "<a><?></><b></></>"),
      ("<c><a/></c>", "<?><a></></>"), ("<ab/>", "<?></>"),
      // References, in text and in values.
      ("<a>&amp;&lt;&gt;&quot;&apos;</a>", "<a>[&<>\"']</>"), ("<a r='&amp;&#65;&#x1EBf;'/>", "<a r=&Aế></>"),
      ("<a>&#x1F600;&#10;</a>", "<a>[😀\n]</>"), ("<a>&amp;amp;</a>", "<a>[&amp;]</>"),
      // White space: lines end with one line feed, and in values all is a space.
      ("<a>x\r\ny\rz\n</a>", "<a>[x\ny\nz\n]</>"), ("<a r='x\r\ny\tz\n'/>", "<a r=x y z ></>"),
      ("<a> </a>", "<a>[ ]</>"),
      // Comments and CDATA.
      ("<a>x<!-- <b> & -->y</a>", "<a>[x][y]</>"), ("<a><![CDATA[<b>&amp;]]]></a>", "<a>[<b>&amp;]]</>"),
      ("<a><![CDATA[x\r\ny\rz]]></a>", "<a>[x\ny\nz]</>"), ("<a>]] ></a>", "<a>[]] >]</>"),
      ("<a>x<?p ?>y</a>", "<a>[x][y]</>"), ("<a r='>'>'\"</a>", "<a r=>>['\"]</>"), ("<trường/>", "<?></>"),
    ])
  func read(text: String, outline: String) throws {
    #expect(try self.outline(text) == outline)
  }

  @Test func utf16() throws {
    for isLittleEndian in [true, false] {
      for hasMark in [true, false] {
        let text = (hasMark ? "\u{FEFF}" : "") + "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a r='ế'>😀</a>"
        let bytes = text.utf16.flatMap { unit in
          let pair = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
          return isLittleEndian ? pair : pair.reversed()
        }
        #expect(try outline(bytes) == "<a r=ế>[😀]</>")
      }
    }
  }

  private func fault(_ bytes: [UInt8]) -> XMLFault? {
    do throws(XMLFault) {
      var xml = try XMLReader(bytes)
      while try xml.next() != .finish {}
    } catch {
      return error
    }
    return nil
  }

  @Test(
    arguments: [
      ("", .outside, 0), (" ", .outside, 1), ("x", .outside, 0), ("<a/>x", .outside, 4), ("<a/><b/>", .outside, 4),
      ("<![CDATA[x]]><a/>", .outside, 0), ("<a></b>", .otherEnd, 3), ("<a><b></a></b>", .otherEnd, 6),
      ("</a>", .otherEnd, 0),
      ("<a></ab>", .otherEnd, 3), ("<x:a></y:a>", .otherEnd, 5),
      ("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", .documentType, 0), ("<a>&b;</a>", .reference, 3),
      ("<a>&#0;</a>", .reference, 3), ("<a>&#xD800;</a>", .reference, 3), ("<a>&#xFFFE;</a>", .reference, 3),
      ("<a>&#x110000;</a>", .reference, 3), ("<a>&#99999999999;</a>", .reference, 3), ("<a>&#;</a>", .reference, 3),
      ("<a>&#x;</a>", .reference, 3), ("<a>&#1A;</a>", .reference, 3), ("<a>&;</a>", .reference, 3),
      ("<a>& b</a>", .reference, 3),
      ("<a>&#8;</a>", .reference, 3), ("<a r='&nbsp;'/>", .reference, 6), ("<a>&AMP;</a>", .reference, 3),
      ("<a r='1' r='2'/>", .repeatedAttribute, 9), ("<a", .truncated, 2), ("<a r", .truncated, 4),
      ("<a r='", .truncated, 6),
      ("<a>", .truncated, 3), ("<a>x", .truncated, 4), ("<a><!--", .truncated, 7), ("<a><![CDATA[x]]", .truncated, 15),
      ("<a/", .truncated, 3), ("<?xml version='1.0'", .truncated, 19), ("<", .truncated, 1), ("<a></a", .truncated, 6),
      ("<a r=1/>", .syntax, 5), ("<a r/>", .syntax, 4), ("<a r='<'/>", .syntax, 6), ("<a r='1't='2'/>", .syntax, 8),
      ("<a / >", .syntax, 4), ("< a/>", .syntax, 1), ("<1/>", .syntax, 1), ("<a:/>", .syntax, 1),
      ("<a>]]></a>", .syntax, 5),
      ("<a><!-- -- --></a>", .syntax, 10), ("<a><!b></a>", .syntax, 5), ("<a><?xml ?></a>", .syntax, 3),
      ("<a><??></a>", .syntax, 3),
      (" <?xml version='1.0'?><a/>", .syntax, 1), ("<a></a b>", .syntax, 7),
      ("<?xml version='1.0' encoding='windows-1258'?><a/>", .otherEncoding, 0),
      ("<a>\u{1}</a>", .character, 3), ("<a>\0</a>", .character, 3), ("<a>\u{FFFE}</a>", .character, 3),
      ("<a>\u{FFFF}", .character, 3),
    ] as [(String, XMLFault.Kind, Int)])
  func refused(text: String, kind: XMLFault.Kind, offset: Int) {
    #expect(fault(Array(text.utf8)) == XMLFault(kind, at: offset))
  }

  /// What RFC 3629 has not: overlong, surrogates, beyond U+10FFFF, cut off.
  @Test(
    arguments: [
      "80", "C0 80", "C1 BF", "E0 80 80", "E0 9F BF", "ED A0 80", "F0 80 80 80", "F4 90 80 80", "F5 80 80 80", "FE",
      "C2", "E1 BA",
      "F0 9F 98", "E1 BA 41",
    ])
  func noUTF8(digits: String) {
    #expect(fault(Array("<abcdefgh>".utf8) + hexBytes(digits)) == XMLFault(.encoding, at: 10))
  }

  @Test(arguments: [("FF FE 3C", 0), ("FF FE 3C 00 00 D8 3E 00", 1), ("FE FF 00 3C DC 00", 1)])
  func noUTF16(digits: String, offset: Int) {
    #expect(fault(hexBytes(digits)) == XMLFault(.encoding, at: offset))
  }

  @Test func limits() throws {
    func nested(_ count: Int) -> [UInt8] {
      Array((String(repeating: "<a>", count: count) + String(repeating: "</a>", count: count)).utf8)
    }
    #expect(fault(nested(XMLReader.deepest)) == nil)
    #expect(fault(nested(XMLReader.deepest + 1)) == XMLFault(.tooDeep, at: 300))
    func attributes(_ count: Int) -> [UInt8] { Array(("<a" + (0..<count).map { " a\($0)=''" }.joined() + "/>").utf8) }
    #expect(fault(attributes(XMLReader.mostAttributes)) == nil)
    #expect(fault(attributes(XMLReader.mostAttributes + 1))?.kind == .tooManyAttributes)
  }

  @Test func skipping() throws {
    var xml = try XMLReader(Array("<a><b><c>x</c><d/></b><e/>y</a>".utf8))
    _ = try xml.next()
    _ = try xml.next()
    try xml.skip()
    #expect(try xml.next() == .start && xml.isNamed("e") && xml.depth == 2)
    try xml.skip()
    #expect(try xml.next() == .text)
    #expect(try xml.string(xml.text) == "y")
    #expect(try xml.next() == .end && xml.depth == 0)
    #expect(try xml.next() == .finish)
  }
}
