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
    let isNone = Self.isTotal(cell.text) || Self.isNoID(text)
    let before = words.dropLast().joined(separator: " ").lowercased()
    if Self.isBracketed(cell.text) {
      fault = LocalizedText(
        vi: "\(cell.text.quoted) ở trong ngoặc đơn; dòng của mục thì bỏ ngoặc, dòng riêng của trường thì đặt tên khác",
        en: "\(cell.text.quoted) is in brackets; take them off where this answers a row, and else name it otherwise")
    } else if isNone {
      fault = LocalizedText(
        vi:
          "\(cell.text.quoted) không phải là mã của mục nào; dòng riêng của trường, như dòng tổng, thì xóa đi hoặc đặt tên trong ngoặc đơn, như '(Tổng cộng)', để dcs bỏ qua",
        en:
          "\(cell.text.quoted) is no row's ID; a row of your own, like one of totals, must be deleted, or named in brackets, like '(Total)', to have it passed over"
      )
    } else if !before.isEmpty, !Self.words.contains(before) {
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

  /// Whether there is an id in brackets, which name what is the school's own and passed over.
  static func isBracketed(_ text: String) -> Bool {
    guard text.isBracketed, let id = text.dropFirst().dropLast().split(whereSeparator: { $0.isWhitespace }).last else {
      return false
    }
    return id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && id.contains(".") && id.contains { $0.isNumber }
  }

  /// Whether a text is what stands beside totals.
  static func isTotal(_ text: String) -> Bool {
    // Nearly all that stands beside a row is an id.
    !text.utf8.contains { (0x30...0x39).contains($0) } && totalWords.contains(text.asName)
  }

  private static let totalWords = [
    "tổng", "tổng cộng", "tổng số", "tổng điểm", "cộng", "total", "totals", "grand total", "sum",
  ]

  /// Whether a text is certainly no id, not even one with a slip: ids have no marks, and hardly any is without a digit.
  private static func isNoID(_ text: String) -> Bool {
    text.utf8.contains { $0 >= 0x80 } && !text.utf8.contains { (0x30...0x39).contains($0) }
  }

  /// What is wrong with a row that answers something, and has no id.
  static let missing = LocalizedText(
    vi: "dòng này thiếu mã; hãy ghi mã của mục ở mọi dòng, kể cả dòng thêm minh chứng",
    en: "this row lacks its ID; write the ID on every row, also where it only adds a document")

  /// The same of a row of totals.
  static let totals = LocalizedText(
    vi:
      "dòng tổng này không có mã; hãy xóa đi, hoặc ghi tên trong ngoặc đơn ở cột mã, như '(Tổng cộng)', để dcs bỏ qua",
    en:
      "this row of totals has no ID; delete it, or write a name in brackets, like '(Total)', in the column of the IDs to have it passed over"
  )
}
