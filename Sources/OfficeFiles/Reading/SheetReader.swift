/// Reads a sheet's part (ECMA-376-1, section 18.3.1.99) in one go, row by row.
///
/// What a sheet says of its own size is not asked: programs write it as they like.
struct SheetReader {
  var xml: XMLReader
  let shared: SharedParts
  let mostCells: Int
  var table = WorkbookFile.Table()
  /// The row that is read, and whether it is shown.
  var row = 0
  /// The column where a cell without a name stands.
  var nextColumn = 0
  private var hidden: [ClosedRange<Int>] = []
  /// What a cell says, for all cells in turn.
  var content: [UInt8] = []

  /// - Parameter xml: Whose outermost element has started.
  init(_ xml: XMLReader, _ shared: SharedParts, mostCells: Int) {
    (self.xml, self.shared, self.mostCells) = (xml, shared, mostCells)
  }

  /// - Parameter part: The sheet's part, to name it.
  mutating func read(_ part: String) throws(WorkbookFault) -> WorkbookFile.Table {
    do throws(SheetFault) {
      try readParts()
    } catch {
      switch error {
      case .xml(let fault): throw .xml(part, fault)
      case .workbook(let fault): throw fault
      }
    }
    table.hiddenColumns = hidden.joinedRanges
    return table
  }

  private mutating func readParts() throws(SheetFault) {
    while true {
      switch try next() {
      case .start where xml.isNamed("cols") || xml.isNamed("mergeCells"): continue
      case .start where xml.isNamed("sheetData"): try readRows()
      case .start:
        if xml.isNamed("col") { try readColumns() }
        if xml.isNamed("mergeCell") { try readMerged() }
        try skip()
      case .text, .end: continue
      case .finish: return
      }
    }
  }

  /// Columns that are not shown (section 18.3.1.13).
  private mutating func readColumns() throws(SheetFault) {
    guard try isTrue("hidden") || isZero("width") else { return }
    guard let first = xml.attribute("min").flatMap({ xml.number($0) }),
      let last = xml.attribute("max").flatMap({ xml.number($0) }), first >= 1, first <= last,
      last <= WorkbookFile.mostColumns
    else { throw .workbook(.badRange("col")) }
    hidden.append(first - 1...last - 1)
  }

  /// Cells that are one (section 18.3.1.54).
  private mutating func readMerged() throws(SheetFault) {
    guard let reference = xml.attribute("ref") else { throw .workbook(.badRange("mergeCell")) }
    guard let area = WorkbookFile.Area(xml.bytes, in: reference.range) else {
      throw .workbook(.badRange(String(decoding: xml.bytes[reference.range], as: UTF8.self)))
    }
    table.merged.append(area)
  }

  private mutating func readRows() throws(SheetFault) {
    let outer = xml.depth - 1
    while true {
      switch try next() {
      case .start where xml.isNamed("row"): try readRow()
      case .start: try skip()
      case .end: if xml.depth == outer { return }
      case .text: continue
      case .finish: return
      }
    }
  }

  /// A row (section 18.3.1.73); one without a number is the next.
  private mutating func readRow() throws(SheetFault) {
    let number = xml.attribute("r")
    let next = number.map { xml.number($0) ?? 0 } ?? row + 1
    guard next > row, next <= WorkbookFile.mostRows else {
      throw .workbook(.badRow(number.map { String(decoding: xml.bytes[$0.range], as: UTF8.self) } ?? "\(next)"))
    }
    row = next
    let isHidden = try isTrue("hidden") || isZero("ht")
    let first = table.cells.count
    let outer = xml.depth - 1
    nextColumn = 0
    reading: while true {
      switch try self.next() {
      case .start where xml.isNamed("c"): try readCell()
      case .start: try skip()
      case .end: if xml.depth == outer { break reading }
      case .text: continue
      case .finish: break reading
      }
    }
    if table.cells.count > first {
      table.rows.append(WorkbookFile.Row(number: row, isHidden: isHidden, cells: first..<table.cells.count))
    }
  }
}

extension [ClosedRange<Int>] {
  /// The same numbers in as few ranges as there can be, in order.
  fileprivate var joinedRanges: Self {
    var joined: Self = []
    for range in sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, last.upperBound >= range.lowerBound - 1 {
        joined[joined.count - 1] = last.lowerBound...Swift.max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }
}

/// What ends the reading of a sheet.
enum SheetFault: Error {
  case xml(XMLFault)
  case workbook(WorkbookFault)
}

extension SheetReader {
  @inline(__always)
  mutating func next() throws(SheetFault) -> XMLReader.Event {
    do throws(XMLFault) { return try xml.next() } catch { throw .xml(error) }
  }

  mutating func skip() throws(SheetFault) {
    do throws(XMLFault) { try xml.skip() } catch { throw .xml(error) }
  }

  /// Whether a width or height is 0, which hides as well.
  private func isZero(_ attribute: StaticString) -> Bool {
    guard let piece = xml.attribute(attribute) else { return false }
    let digits = xml.bytes[piece.range]
    return !digits.isEmpty && digits.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
  }

  private func isTrue(_ attribute: StaticString) throws(SheetFault) -> Bool {
    if xml.attribute(attribute) == nil { return false }
    do throws(XMLFault) { return try xml.isTrue(attribute) } catch { throw .xml(error) }
  }
}
