/// Tells which cell of a table a place is in, so that faults can name it.
struct TableCells: Sendable {
  /// The rows that say something, those above the table first.
  private let rows: [TableRow]
  private let layout: TableLayout
  private let wording: TableWording

  init(_ layout: TableLayout, _ rows: [TableRow], _ wording: TableWording) {
    self.rows = layout.head + [layout.header] + rows
    self.layout = layout
    self.wording = wording
  }

  /// A fault of the table itself, with its row, column and cell before its message.
  func placing(_ fault: Fault) -> Fault {
    // What a table lacks at its start or end is told there, and not of the cell there.
    guard !fault.range.isEmpty, fault.rule != .tableEnd, let place = place(of: fault.range) else { return fault }
    let message = LocalizedText(vi: place.vi + fault.message.vi, en: place.en + fault.message.en)
    return Fault(fault.rule, at: fault.range, message, related: fault.related)
  }

  /// A fault of what the table says, also with names of columns and lines in place of JSON keys.
  func naming(_ fault: Fault) -> Fault {
    let related = fault.related.map { Fault.Related(range: $0.range, message: wording.message($0.message)) }
    let message =
      fault.rule == .missingKey
      ? wording.missing(fault.message)
      : TableWording.quotesIDs(fault.rule) ? fault.message : wording.message(fault.message)
    return placing(Fault(fault.rule, at: fault.range, message, related: related))
  }

  private func place(of range: Range<Int>) -> LocalizedText? {
    if range.lowerBound == 0, range.count == 1 { return nil }
    guard let row = rows.last(startingBy: range.lowerBound, start: { $0.cells[0].lowerBound }),
      let column = row.cells.lastIndex(startingBy: range.lowerBound, start: { $0.lowerBound })
    else { return nil }
    let letters = Self.letters(column)
    let cell = "\(letters)\(row.number)"
    if row.number < layout.header.number {
      return LocalizedText(vi: "dòng \(row.number) (ô \(cell)): ", en: "row \(row.number) (cell \(cell)): ")
    }
    let isNamed =
      row.number > layout.header.number && column < layout.names.count && !layout.names[column].isEmpty
    let name = isNamed ? layout.names[column].quoted : letters
    return LocalizedText(
      vi: "dòng \(row.number), cột \(name) (ô \(cell)): ", en: "row \(row.number), column \(name) (cell \(cell)): ")
  }

  /// A column's letters as a spreadsheet names it: A to Z, AA, AB.
  static func letters(_ column: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column % 26)))
    return column < 26 ? letter : letters(column / 26 - 1) + letter
  }
}

extension Array {
  /// The place of the last element that starts at an offset or before it, of elements in the order of their starts.
  fileprivate func lastIndex(startingBy offset: Int, start: (Element) -> Int) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if start(self[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// The last element that starts at an offset or before it.
  fileprivate func last(startingBy offset: Int, start: (Element) -> Int) -> Element? {
    lastIndex(startingBy: offset, start: start).map { self[$0] }
  }
}
