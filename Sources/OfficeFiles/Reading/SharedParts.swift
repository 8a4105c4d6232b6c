/// What all sheets of a workbook share: texts, and what styles show a number as.
struct SharedParts: Sendable {
  /// The shared texts (ECMA-376-1, section 18.4.9), which cells have the numbers of.
  private(set) var texts: [String] = []
  /// Of each style of cells, what it shows a number as (section 18.8.10).
  private(set) var formats: [NumberFormat] = []
  let countsFrom1904: Bool

  init(_ relations: [PartRelation], from1904: Bool, _ package: inout PackageReader) throws(WorkbookFault) {
    countsFrom1904 = from1904
    if let part = try Self.part("sharedStrings", relations) {
      var xml = try package.xml(part, "sst")
      do throws(XMLFault) { texts = try Self.readTexts(&xml) } catch { throw .xml(part, error) }
    }
    if let part = try Self.part("styles", relations) {
      var xml = try package.xml(part, "styleSheet")
      do throws(XMLFault) { formats = try Self.readStyles(&xml) } catch { throw .xml(part, error) }
    }
  }

  /// The part of a kind, which a workbook need not have.
  private static func part(_ kind: String, _ relations: [PartRelation]) throws(WorkbookFault) -> String? {
    guard let relation = relations.first(where: { $0.kind == kind }) else { return nil }
    guard let part = relation.part else { throw .badTarget(relation.target) }
    return part
  }

  private static func readTexts(_ xml: inout XMLReader) throws(XMLFault) -> [String] {
    var texts: [String] = []
    var text: [UInt8] = []
    while true {
      switch try xml.next() {
      case .start where xml.isNamed("si"):
        text.removeAll(keepingCapacity: true)
        try xml.readItem(&text)
        texts.append(String(escaped: text))
      case .start: try xml.skip()
      case .text, .end: continue
      case .finish: return texts
      }
    }
  }

  private static func readStyles(_ xml: inout XMLReader) throws(XMLFault) -> [NumberFormat] {
    var own: [Int: NumberFormat] = [:]
    var formats: [Int] = []
    while true {
      switch try xml.next() {
      case .start where xml.isNamed("numFmts") || xml.isNamed("cellXfs"): continue
      case .start:
        // In other lists, elements of these names mean something else.
        if xml.isNamed("numFmt"), let id = try xml.number("numFmtId"), let code = xml.attribute("formatCode") {
          var format: [UInt8] = []
          try xml.append(code, to: &format)
          own[id] = NumberFormat(format)
        } else if xml.isNamed("xf") {
          formats.append(try xml.number("numFmtId") ?? 0)
        }
        try xml.skip()
      case .text, .end: continue
      case .finish: return formats.map { own[$0] ?? NumberFormat(builtIn: $0) }
      }
    }
  }
}

extension XMLReader {
  /// A whole number of up to nine digits that an attribute says; nil where it is none.
  func number(_ attribute: StaticString) throws(XMLFault) -> Int? {
    guard let piece = self.attribute(attribute) else { return nil }
    return number(piece)
  }

  @inline(__always)
  func number(_ piece: XMLPiece) -> Int? { Int(plainDigits: bytes, in: piece.range) }
}

extension Int {
  /// A whole number of one to nine digits and nothing else.
  @inline(__always)
  init?(plainDigits bytes: [UInt8], in range: Range<Int>) {
    if range.isEmpty || range.count > 9 { return nil }
    self = 0
    for place in range {
      let digit = bytes[place] &- UInt8(ascii: "0")
      if digit > 9 { return nil }
      self = self &* 10 &+ Int(digit)
    }
  }
}
