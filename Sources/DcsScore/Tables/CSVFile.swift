/// A file of comma-separated values: its bytes made a sheet, and what is wrong with it as such a file.
struct CSVFile {
  /// What separates cells, in the order in which it is tried.
  static let separators = [UInt8(ascii: ";"), UInt8(ascii: ","), 0x09]

  /// The file as a sheet; in a file whose head alone was read, its first rows.
  private(set) var sheet: Sheet
  /// Where the parts of the table stand in the sheet.
  let found: FoundTable
  private var parser: CSVParser

  /// Reads the rows of a file as far as they tell which separator it has.
  ///
  /// - Throws: A fault where the file is not UTF-8, or has no row of columns' names whatever its separator.
  init(headOf bytes: [UInt8]) throws(Fault) {
    let textStart = try TextEncoding.startOfTable(in: bytes)
    let (start, named) = Self.start(of: bytes, from: textStart)
    var openQuote: Range<Int>?
    /// The row that looks most like the one that is missing: that of the most cells.
    var widest = (opening: textStart..<min(textStart + 1, bytes.count), row: textStart..<textStart, width: 1)
    var tried: [Sheet.Row] = []
    for separator in named.map({ [$0] }) ?? Self.separators {
      var parser = CSVParser(bytes, from: start, separator: separator)
      let sheet = Sheet(rows: parser.rows(atMost: Sheet.mostHeadRows))
      if let found = FoundTable(sheet) {
        (self.sheet, self.found, self.parser) = (sheet, found, parser)
        return
      }
      tried += sheet.rows
      for row in sheet.rows where row.width > widest.width {
        widest = (row.opening, row.range, row.width)
      }
      openQuote = openQuote ?? parser.openQuote
    }
    if let openQuote { throw .openQuote(openQuote) }
    if LostLetters(in: bytes[widest.row]).areLost { throw Self.lostLetters(at: widest.opening) }
    if let fault = Self.ruinedHead(bytes[widest.row], at: widest.opening) { throw fault }
    let isJSON = bytes[textStart...].first { $0 > 0x20 } == UInt8(ascii: "{")
    if isJSON { throw .jsonNamedCSV(textStart..<textStart + 1) }
    throw Self.oneColumn(bytes, from: textStart) ?? FoundTable.noHeader(at: widest.opening, in: tried)
  }

  /// The fault of a table that stands in one column, where each cell has a whole row with its separators in it; nil of any
  /// other.
  private static func oneColumn(_ bytes: [UInt8], from start: Int) -> Fault? {
    var parser = CSVParser(bytes, from: start, separator: separators[0])
    for row in parser.rows(atMost: Sheet.mostHeadRows) {
      guard row.width == 1, let cell = row.said.first, bytes[cell.range.lowerBound] == UInt8(ascii: "\"") else {
        continue
      }
      let line = Array(cell.text.utf8)
      let isHeader = separators.contains { separator in
        var cells = CSVParser(line, from: 0, separator: separator)
        return FoundTable(Sheet(rows: cells.rows(atMost: 1))) != nil
      }
      if isHeader { return .oneColumn(cell.range.lowerBound..<cell.range.lowerBound + 1) }
    }
    return nil
  }

  /// Reads a whole file.
  init(_ bytes: [UInt8]) throws(Fault) {
    try self.init(headOf: bytes)
    // Each of these names would be a fault, and all are of one cause.
    for cell in found.unknownNames where LostLetters(in: cell.text.utf8).areLost {
      throw Self.lostLetters(at: cell.range)
    }
    while let row = parser.next() { sheet.rows.append(row) }
  }

  private static func lostLetters(at range: Range<Int>) -> Fault {
    TextEncoding.lostLetters(at: range, toSave: TextEncoding.savingTable)
  }

  /// Where the table starts: behind a line such as `sep=;`, and which separator that names.
  ///
  /// Spreadsheets do not show that line, nor count it.
  private static func start(of bytes: [UInt8], from textStart: Int) -> (start: Int, separator: UInt8?) {
    let line = bytes[textStart...].prefix { $0 != 0x0A && $0 != 0x0D }
    guard line.count == 5, let separator = line.last,
      String(decoding: line.dropLast(), as: UTF8.self).lowercased() == "sep="
    else { return (textStart, nil) }
    let end = bytes[line.endIndex...].prefix(2).elementsEqual([0x0D, 0x0A]) ? line.endIndex + 2 : line.endIndex + 1
    return (min(end, bytes.count), separator)
  }

  /// Reports what is wrong with the file, whatever its sheet says.
  func reportFaults(_ log: inout FaultLog) {
    if let quote = parser.openQuote {
      // It swallows all that follows, of which nothing can be said.
      log.addLast(.openQuote(quote))
    } else {
      checkEnd(&log)
    }
    for quote in parser.strayQuotes { log.add(.strayQuote(quote)) }
    for cell in parser.overmarked { log.add(.tooManyMarks(cell)) }
  }

  /// Nearly all programs end the last row like any other; where it is short as well, the rest of it is missing. Google
  /// Sheets does not, but gives every row the same number of cells.
  private func checkEnd(_ log: inout FaultLog) {
    let bytes = parser.bytes
    guard let last = bytes.last, last != 0x0A, last != 0x0D else { return }
    if let row = sheet.rows.last, row.width < found.header.width {
      log.report(
        .tableCut, at: row.ending, vi: "tệp kết thúc giữa dòng này nên đã bị cắt; hãy lưu lại từ bảng tính",
        en: "the file ends within this row, so that it was cut off; save it anew from the spreadsheet")
    } else if sheet.rows.contains(where: { $0.width < found.header.width }) {
      log.report(
        .tableEnd, at: bytes.count - 1..<bytes.count,
        vi: "tệp không kết thúc bằng dấu xuống dòng; hãy xem ô cuối cùng có đủ chữ không",
        en: "the file does not end with a line break; see whether its last cell is whole")
    }
  }
}
