/// Tells which cell of a table a place is in, so that faults can name it.
struct TableCells: Sendable {
  private let bytes: [UInt8]
  private let separator: UInt8
  /// Where the rows start that say something, and their numbers.
  private let starts: [Int]
  private let numbers: [Int]
  /// The names of the columns as the file has them.
  private let columnNames: [String]
  /// The number of the row that names the columns.
  private let headerNumber: Int

  init(_ layout: TableLayout, _ rows: [TableRow], of bytes: [UInt8]) {
    let all = layout.head + [layout.header] + rows
    self.bytes = bytes
    separator = layout.separator
    starts = all.map { $0.cells[0].lowerBound }
    numbers = all.map(\.number)
    // No fault beyond the first thousand is kept, so that no more columns need names.
    columnNames = layout.header.cells.indices.prefix(FaultLog.most).map { layout.header.text($0, of: bytes) }
    headerNumber = layout.header.number
  }

  /// A fault with its row, column and cell before its message, and columns' names in place of JSON keys.
  func naming(_ fault: Fault) -> Fault {
    let message = TableWording.message(fault.message)
    let place = place(of: fault.range)
    let related = fault.related.map { Fault.Related(range: $0.range, message: TableWording.message($0.message)) }
    return Fault(
      fault.rule, at: fault.range,
      LocalizedText(vi: (place?.vi ?? "") + message.vi, en: (place?.en ?? "") + message.en), related: related)
  }

  private func place(of range: Range<Int>) -> LocalizedText? {
    // What a table lacks as a whole is told at its start, and not of the cell there.
    if range.isEmpty || range.lowerBound == 0 && range.count == 1 { return nil }
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= range.lowerBound { low = middle } else { high = middle }
    }
    guard low < starts.count else { return nil }
    var parser = TableParser(bytes, from: starts[low], separator: separator)
    let column = parser.column(of: range.lowerBound)
    let cell = Self.letters(column) + "\(numbers[low])"
    if numbers[low] < headerNumber {
      return LocalizedText(vi: "dòng \(numbers[low]) (ô \(cell)): ", en: "row \(numbers[low]) (cell \(cell)): ")
    }
    let isNamed = numbers[low] > headerNumber && column < columnNames.count && !columnNames[column].isEmpty
    let name = isNamed ? columnNames[column].quoted : Self.letters(column)
    return LocalizedText(
      vi: "dòng \(numbers[low]), cột \(name) (ô \(cell)): ", en: "row \(numbers[low]), column \(name) (cell \(cell)): ")
  }

  /// A column's letters as a spreadsheet names it: A to Z, AA, AB.
  static func letters(_ column: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column % 26)))
    return column < 26 ? letter : letters(column / 26 - 1) + letter
  }
}
