extension SheetReader {
  /// What kind of value a cell has (ECMA-376-1, section 18.18.11).
  private enum Kind {
    case number, sharedText, text, inlineText, boolean, error, date
  }

  /// A cell (section 18.3.1.4); one without a name is the next. One without a value and a formula says nothing.
  mutating func readCell() throws(SheetFault) {
    let place = try readPlace()
    let kind = try readKind(place)
    let style = xml.attribute("s").flatMap { xml.number($0) } ?? 0
    var (hasFormula, hasValue) = (false, false)
    content.removeAll(keepingCapacity: true)
    let outer = xml.depth - 1
    reading: while true {
      switch try next() {
      case .start where xml.isNamed("v"):
        if hasValue { content.removeAll(keepingCapacity: true) }
        try readContent(isItem: false)
        hasValue = true
      case .start where xml.isNamed("is"):
        try readContent(isItem: true)
        hasValue = true
      case .start:
        if xml.isNamed("f") { hasFormula = true }
        try skip()
      case .end: if xml.depth == outer { break reading }
      case .text: continue
      case .finish: break reading
      }
    }
    if kind != .text, kind != .inlineText { content.trim() }
    let value = hasValue ? try value(kind, style, place) : .empty
    if !hasFormula, value == .empty || value == .text("") { return }
    if table.cells.count >= mostCells { throw .workbook(.tooManyCells) }
    let formula: WorkbookFile.Formula = !hasFormula ? .none : value == .empty ? .notComputed : .computed
    table.cells.append(WorkbookFile.Cell(column: place.column, formula, value))
  }

  private mutating func readContent(isItem: Bool) throws(SheetFault) {
    do throws(XMLFault) {
      if isItem { try xml.readItem(&content) } else { try xml.readContent(&content) }
    } catch {
      throw .xml(error)
    }
  }

  private mutating func readPlace() throws(SheetFault) -> WorkbookFile.Place {
    let next = WorkbookFile.Place(row: row, column: nextColumn)
    var place: WorkbookFile.Place? = next
    let name = xml.attribute("r")
    if let name { place = WorkbookFile.Place(xml.bytes, in: name.range) }
    guard let place, place.row == row, place.column >= nextColumn, place.column < WorkbookFile.mostColumns else {
      throw fault(next, .place(name.map { String(decoding: xml.bytes[$0.range], as: UTF8.self) } ?? ""))
    }
    nextColumn = place.column + 1
    return place
  }

  private func readKind(_ place: WorkbookFile.Place) throws(SheetFault) -> Kind {
    guard let kind = xml.attribute("t") else { return .number }
    if xml.says(kind, "s") { return .sharedText }
    if xml.says(kind, "n") { return .number }
    if xml.says(kind, "str") { return .text }
    if xml.says(kind, "inlineStr") { return .inlineText }
    if xml.says(kind, "b") { return .boolean }
    if xml.says(kind, "e") { return .error }
    if xml.says(kind, "d") { return .date }
    throw fault(place, .kind(String(decoding: xml.bytes[kind.range], as: UTF8.self)))
  }

  /// What a cell's content is as a value of its kind.
  private func value(_ kind: Kind, _ style: Int, _ place: WorkbookFile.Place) throws(SheetFault) -> WorkbookFile.Value {
    if kind == .text || kind == .inlineText { return .text(String(escaped: content)) }
    // Programs that compute no formulas write a value without anything in it.
    if content.isEmpty { return .empty }
    switch kind {
    case .sharedText:
      guard let index = Int(plainDigits: content, in: content.indices), index < shared.texts.count else { break }
      return .text(shared.texts[index])
    case .number:
      guard let number = number(content, style < shared.formats.count ? shared.formats[style] : .plain) else { break }
      return number
    case .boolean:
      if content.elementsEqual("1".utf8) || content.elementsEqual("true".utf8) { return .boolean(true) }
      if content.elementsEqual("0".utf8) || content.elementsEqual("false".utf8) { return .boolean(false) }
    case .error: return .error(String(decoding: content, as: UTF8.self))
    case .date:
      guard let date = WorkbookFile.Date(iso: content) else { break }
      return .date(date)
    case .text, .inlineText: break
    }
    throw fault(place, .value(String(decoding: content, as: UTF8.self)))
  }

  @inline(__always)
  private func number(_ content: [UInt8], _ format: NumberFormat) -> WorkbookFile.Value? {
    if format == .plain, content.isPlainNumber { return .number(String(decoding: content, as: UTF8.self)) }
    guard let literal = DecimalLiteral(content) else { return nil }
    if format == .day, let date = WorkbookFile.Date(serial: literal, from1904: shared.countsFrom1904) {
      return .date(date)
    }
    let text = String(decoding: content, as: UTF8.self)
    // A code that was typed as a number, with the zeros that everybody sees.
    if case .digits(let count) = format, content.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      content.count < count, count <= 32
    {
      return .text(String(repeating: "0", count: count - content.count) + text)
    }
    return format == .percent ? .percent(text) : .number(text)
  }

  private func fault(_ place: WorkbookFile.Place, _ fault: WorkbookFault.CellFault) -> SheetFault {
    .workbook(.badCell(place, fault))
  }
}

extension [UInt8] {
  /// Takes white space of XML away from the ends.
  fileprivate mutating func trim() {
    while let last, last.isXMLSpace { removeLast() }
    if let first, first.isXMLSpace { removeFirst(prefix { $0.isXMLSpace }.count) }
  }

  /// Whether these are digits, perhaps with a point and more of them, as nearly all numbers are; what else is one is seen
  /// by reading it.
  fileprivate var isPlainNumber: Bool {
    var isFraction = false
    var last: UInt8 = 0
    for byte in self {
      let isDigit = byte &- UInt8(ascii: "0") <= 9
      if !isDigit {
        if byte != UInt8(ascii: ".") || isFraction || last == 0 { return false }
        isFraction = true
      }
      last = byte
    }
    return last != UInt8(ascii: ".")
  }
}
