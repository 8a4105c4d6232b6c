/// How the paragraphs of a style look. Sizes are in half points, lengths in twentieths of a point.
struct DOCXLook {
  /// Where a paragraph's lines stand, as the format names it.
  enum Side: String {
    case left, center, right, both
  }

  /// The letters' size; nil where it is that of all text.
  var size: Int?
  var font: String?
  var isStrong = false
  var isSlanted = false
  var colour: String?
  var side = Side.left
  var before = 0
  var after = 0
  /// The lines' distance in 240ths of a line, or, where it is exact, a length.
  var line = 240
  var isLineExact = false
  var firstLine = 0
  var isKeptWithNext = false
  var startsPage = false
  /// Whether a line is drawn above.
  var hasRule = false
  /// Whether what stands behind a tab goes to the right edge.
  var hasEnd = false
  /// How high it stands among the headings, from 0; nil for what is none.
  var outline: Int?

  /// The elements in the order of the schema (CT_PPrBase).
  var paragraphXML: String {
    var xml = ""
    if isKeptWithNext { xml += "<w:keepNext/>" }
    if startsPage { xml += "<w:pageBreakBefore/>" }
    if hasRule { xml += "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"auto\"/></w:pBdr>" }
    if hasEnd { xml += "<w:tabs><w:tab w:val=\"right\" w:pos=\"\(DOCXPage.textWidth)\"/></w:tabs>" }
    let rule = isLineExact ? "exact" : "auto"
    xml += "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\" w:line=\"\(line)\" w:lineRule=\"\(rule)\"/>"
    if firstLine > 0 { xml += "<w:ind w:firstLine=\"\(firstLine)\"/>" }
    xml += "<w:jc w:val=\"\(side.rawValue)\"/>"
    if let outline { xml += "<w:outlineLvl w:val=\"\(outline)\"/>" }
    return xml
  }

  /// The elements in the order of the schema (EG_RPrBase).
  var lettersXML: String {
    var xml = ""
    if let font { xml += "<w:rFonts w:ascii=\"\(font)\" w:hAnsi=\"\(font)\" w:cs=\"\(font)\"/>" }
    if isStrong { xml += "<w:b/><w:bCs/>" }
    if isSlanted { xml += "<w:i/><w:iCs/>" }
    if let colour { xml += "<w:color w:val=\"\(colour)\"/>" }
    if let size { xml += "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>" }
    return xml
  }
}

extension DOCXStyle {
  /// How the style's paragraphs look.
  var look: DOCXLook {
    switch self {
    case .place(let place): place.look
    case .title: DOCXLook(size: 32, isStrong: true, after: 120, isKeptWithNext: true, hasEnd: true, outline: 0)
    case .heading:
      DOCXLook(isStrong: true, before: 240, after: 80, isKeptWithNext: true, hasEnd: true, outline: 1)
    case .text: DOCXLook(size: 24, before: 60, after: 60)
    case .entry: DOCXLook(size: 24, before: 40, after: 20)
    case .note: DOCXLook(size: 22, after: 20)
    case .amount: DOCXLook(size: 24, side: .right, before: 40, after: 20)
    case .amountHead: DOCXLook(size: 20, colour: Paper.Role.faint.colour, side: .right, before: 40, after: 20)
    case .verbatim: DOCXLook(size: 20, font: "Courier New")
    case .cell: DOCXLook(size: 24, before: 20, after: 20)
    case .cellHead: DOCXLook(size: 24, isStrong: true, side: .center, before: 20, after: 20)
    case .barLabel: DOCXLook(size: 24, before: 120, after: 40, isKeptWithNext: true, hasEnd: true)
    case .bar: DOCXLook(size: 24)
    case .barScale: DOCXLook(size: 20, colour: Paper.Role.faint.colour, before: 20)
    case .rule: DOCXLook(size: 4, before: 40, line: 60, isLineExact: true, isKeptWithNext: true, hasRule: true)
    case .gap: DOCXLook(size: 2, line: 20, isLineExact: true)
    case .newPage: DOCXLook(size: 2, line: 20, isLineExact: true, startsPage: true)
    case .header: DOCXLook(side: .center)
    default: DOCXLook()
    }
  }
}

extension Paper.Place {
  /// The sizes are those of Nghị định 30/2020/NĐ-CP, Phụ lục I; where it leaves a choice, 12 pt goes with 13 pt.
  fileprivate var look: DOCXLook {
    var look = DOCXLook(size: size, isStrong: isStrong, isSlanted: isSlanted)
    look.side = isCentred ? .center : isJustified ? .both : .left
    if isIndented { look.firstLine = 567 }
    if isJustified { look.line = 276 }
    (look.before, look.after) = space
    switch self {
    case .kind: (look.outline, look.isKeptWithNext) = (0, true)
    case .heading: (look.outline, look.isKeptWithNext) = (1, true)
    case .subject, .centre, .recipients, .signer, .signing: look.isKeptWithNext = true
    default: break
    }
    return look
  }

  /// Nil for 13 points, which all text has that says nothing else.
  private var size: Int? {
    switch self {
    case .nation, .superior, .issuer, .recipients: 24
    case .kind: 28
    case .recipient: 22
    case .foot: 18
    default: nil
    }
  }

  private var isJustified: Bool { self == .body || self == .ground || self == .heading }

  /// The room above and below. Above a name somebody signs, and a seal is put.
  private var space: (before: Int, after: Int) {
    switch self {
    case .nation, .motto, .superior, .issuer, .recipient, .signing: (0, 0)
    case .number, .date: (100, 0)
    case .kind: (320, 0)
    case .subject: (0, 40)
    case .addressee, .centre, .ground, .body: (120, 0)
    case .heading: (160, 40)
    case .foot: (160, 0)
    case .recipients, .signer: (160, 0)
    case .name: (1320, 0)
    }
  }
}
