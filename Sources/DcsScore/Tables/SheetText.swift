import OfficeFiles

/// A sheet of a workbook as cells of text, and the text that stands for it: a line a row, with tabs between the cells, as
/// there are no places in a workbook's own bytes.
struct SheetText {
  private(set) var utf8: [UInt8] = []
  private(set) var cells = CellPlaces()
  private(set) var sheet = Sheet()
  /// The number of the line that is written.
  private var line = 1

  /// The cells that say something, and that merged ones cover.
  private(set) var covered: [WorkbookFile.Place] = []

  /// So long a text no sheet of a school or of an office has, though one of a few bytes may repeat a shared text as often.
  private static let longest = 64 << 20

  /// - Parameters:
  ///   - table: What the sheet says.
  ///   - key: The column in which a merged cell's value holds for each of its rows.
  /// - Throws: Where the text would be longer than any that is read.
  init(of table: WorkbookFile.Table, filling key: Int? = nil) throws(WorkbookFault) {
    var merged = MergedCells(table.merged)
    var value: (text: String, kind: Sheet.Kind)?
    sheet.rows.reserveCapacity(table.rows.count)
    for row in table.rows {
      merged.enter(row: row.number)
      var parts: [(column: Int, said: (text: String, kind: Sheet.Kind))] = []
      parts.reserveCapacity(row.cells.count)
      for cell in table.cells[row.cells] {
        let place = WorkbookFile.Place(row: row.number, column: cell.column)
        if let area = merged.area(at: cell.column), area.first != place {
          covered.append(place)
        } else {
          parts.append((column: cell.column, said: cell.said))
        }
      }
      if let key, let area = merged.area(at: key) {
        if area.rows.lowerBound == row.number {
          value = parts.first { $0.column == area.columns.lowerBound }?.said
        } else if let value {
          parts.insert((column: key, said: value), at: parts.firstIndex { $0.column > key } ?? parts.count)
        }
      } else {
        value = nil
      }
      add(parts, row.number)
      if utf8.count > Self.longest { throw .tooManyCells }
    }
    utf8.append(0x0A)
  }

  private mutating func add(_ parts: [(column: Int, said: (text: String, kind: Sheet.Kind))], _ number: Int) {
    while line < number {
      utf8.append(0x0A)
      line += 1
    }
    let start = utf8.count
    var row: [Sheet.Cell] = []
    row.reserveCapacity(parts.count)
    for (column, said) in parts {
      if !row.isEmpty { utf8.append(0x09) }
      let place = utf8.count
      utf8 += said.text.utf8
      // A line of the text is a row of the sheet, and no more.
      for index in place..<utf8.count where utf8[index] == 0x0A || utf8[index] == 0x0D { utf8[index] = 0x20 }
      cells.add(column: column, at: place)
      row.append(Sheet.Cell(column: column, said, place..<utf8.count))
    }
    let width = (parts.last?.column ?? -1) + 1
    sheet.rows.append(Sheet.Row(number: number, cells: row, width: width, range: start..<utf8.count, isWhole: true))
  }
}

extension Sheet.Cell {
  /// A cell of a workbook. What a person typed as text is nothing else, whatever it looks like.
  fileprivate init(column: Int, _ said: (text: String, kind: Sheet.Kind), _ range: Range<Int>) {
    let trimmed = said.text.trimmed
    let text = said.kind == .text ? TableText.unprotected(trimmed) : trimmed
    // What stands in brackets is people's own in every table, and an apostrophe that was not taken off may say otherwise.
    let isOwn = trimmed.isBracketed || text.hasPrefix("'") && text.utf8.count == trimmed.utf8.count
    self.init(
      column: column, kind: isOwn ? .general : said.kind, text: text.streamSafeNFC ?? "\u{FFFD}",
      isIndented: said.text.utf8.first == 0x20, range: range)
  }
}

extension WorkbookFile.Cell {
  /// The value as somebody would type it, and what it is taken for.
  fileprivate var said: (text: String, kind: Sheet.Kind) {
    if formula == .notComputed { return ("=", .openFormula) }
    return switch value {
    case .empty: ("", .general)
    case .text(let text): (text, .text)
    case .number(let literal): (DecimalLiteral(literal)?.rounded().text ?? literal, .general)
    // As people see it: they mean it so, and are told what to write in its place.
    case .percent(let literal): ((DecimalLiteral(literal)?.rounded().inPercent.text ?? literal) + "%", .general)
    // With the day first, whatever the format shows. One day there is in spreadsheets alone, and is told as none.
    case .date(let date):
      (
        CalendarDate(year: date.year, month: date.month, day: date.day)?.formatted(.vietnamese) ?? "29/02/1900",
        .general
      )
    case .boolean(let isTrue): (isTrue ? "TRUE" : "FALSE", .general)
    case .error(let error): (error, .general)
    }
  }
}
