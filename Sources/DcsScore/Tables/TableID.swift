/// The id in a cell, alone or behind the word for what has it.
struct TableID {
  let text: String
  let range: Range<Int>
  /// What is wrong with the cell; nil where nothing is.
  let fault: LocalizedText?

  init(_ cell: Sheet.Cell) {
    let words = cell.text.withoutInvisibles.split { $0.isWhitespace }
    text = words.last.map(String.init) ?? ""
    range = cell.range
    let before = words.dropLast().joined(separator: " ").lowercased()
    if !before.isEmpty, !Self.words.contains(before) {
      fault = LocalizedText(
        vi: "mỗi dòng chỉ ghi một mã, như 'Mục A.1' hoặc 'A.1', không phải \(cell.text.quoted)",
        en: "a row has one ID, like 'Row A.1' or 'A.1', not \(cell.text.quoted)")
    } else if before.isEmpty, CalendarDate.typed(text) != nil {
      fault = LocalizedText(
        vi: "bảng tính đã đổi mã thành ngày \(text.quoted); hãy định dạng ô kiểu Văn bản (Text) rồi gõ lại",
        en: "the spreadsheet has made the date \(text.quoted) of the ID; format the cell as text and type it again")
    } else {
      fault = nil
    }
  }

  /// What may stand before an id, as ``EvidenceTable`` writes it.
  private static let words = ["mục", "tiêu chí", "nhóm", "row", "criterion", "group"]
}
