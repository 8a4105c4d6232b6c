/// Signs that an import tore a table apart: where it took a comma or a space within a cell for a separator, the rest of
/// the cell stands in the next one, and all that follows under the names of other columns.
enum TornTable {
  /// Two cells that were one.
  private typealias Parts = (start: Sheet.Cell, rest: Sheet.Cell)

  /// So many rows have their explanations in two cells; in fewer, somebody may have typed there.
  private static let leastRows = 3

  /// The one fault of a table that was torn apart; nil of any other.
  static func fault<Kind>(in sheet: Sheet, _ layout: SheetLayout<Kind>) -> Fault? {
    let names = LineNames(Kind.Line.allCases.map { $0.name })
    for row in layout.head {
      guard let label = row.said.first, Kind.Line.byName[label.text.asName] == nil else { continue }
      if let cells = tornName(row, names) { return fault(of: cells) }
    }
    var first: Parts?
    var count = 0
    for row in sheet.rows where row.number > layout.lastHead {
      guard let cells = tornExplanation(row, layout) else { continue }
      first = first ?? cells
      count += 1
      if count == leastRows { return first.map { fault(of: $0) } }
    }
    return nil
  }

  /// The first two cells of a line above the table that only together with the next ones have a name that such a line has:
  /// `Xã` and `phường`.
  private static func tornName(_ row: Sheet.Row, _ names: LineNames) -> Parts? {
    let cells = Array(row.said.prefix(names.mostWords))
    if cells.count < 2 { return nil }
    var name = words(cells[0].text)
    for cell in cells.dropFirst() {
      name += words(cell.text)
      if names.all.contains(name) { return (cells[0], cells[1]) }
    }
    return nil
  }

  /// The cells of an explanation that starts in one column and goes on in the next: what follows a comma starts with a
  /// space, as nothing does that explains a row. Where all cells do, somebody put the spaces there.
  private static func tornExplanation<Kind>(_ row: Sheet.Row, _ layout: SheetLayout<Kind>) -> Parts? {
    if row.said.dropFirst().allSatisfy({ $0.isIndented }) { return nil }
    for (first, second) in zip(row.cells, row.cells.dropFirst())
    where second.isIndented && second.column == first.column + 1 && !first.text.isEmpty {
      guard let column = layout.column(of: second), column.isForReading, layout.column(of: first) != Kind.Column.key
      else {
        continue
      }
      // A maximum that is one stands in its own column.
      if !column.owns(second.text) { return (first, second) }
    }
    return nil
  }

  private static func fault(of cells: Parts) -> Fault {
    let (start, rest) = (cells.start.text.quoted, cells.rest.text.quoted)
    return Fault(
      .tableTorn, at: cells.rest.range,
      vi:
        "bảng đã bị tách sai cột khi mở: \(start) và \(rest) vốn ở trong một ô; hãy mở lại tệp CSV ban đầu và chỉ đánh dấu đúng dấu ngăn cách của tệp đó (dcs dùng dấu chấm phẩy trong bảng tiếng Việt, dấu phẩy trong bảng tiếng Anh), bỏ mọi dấu khác; không còn tệp đó thì tạo bảng mới, có dấu nháy quanh mọi ô nên không bị tách, rồi chép câu trả lời sang",
      en:
        "an import has torn the table apart: \(start) and \(rest) were in one cell; open the first CSV file again and tick nothing but its own separator (dcs writes semicolons in Vietnamese tables, commas in English ones); where that file is gone, make a new table, which has quotes around every cell and is not torn, and copy the answers into it"
    )
  }

  /// A text's words without the separators that stood among them.
  fileprivate static func words(_ text: String) -> [String] {
    text.asName.split { $0 == "," || $0 == ";" || $0.isWhitespace }.map(String.init)
  }

  /// The names that lines have, each as its words.
  private struct LineNames {
    let all: Set<[String]>
    /// How many words the longest of them has.
    let mostWords: Int

    init(_ names: [LocalizedText]) {
      all = Set(names.flatMap { [TornTable.words($0.vi), TornTable.words($0.en)] })
      mostWords = all.map { $0.count }.max() ?? 0
    }
  }
}
