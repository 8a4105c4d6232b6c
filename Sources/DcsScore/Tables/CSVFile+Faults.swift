extension Fault {
  /// A quote that is never closed.
  static func openQuote(_ range: Range<Int>) -> Fault {
    Fault(
      .tableQuote, at: range, vi: "dấu nháy kép mở ở đây không được đóng, nên không biết ô kết thúc ở đâu",
      en: "the quote that opens here is never closed, so that nobody can tell where the cell ends")
  }

  /// Something behind a quote that closes a cell.
  static func strayQuote(_ range: Range<Int>) -> Fault {
    Fault(
      .tableQuote, at: range,
      vi: "sau dấu nháy kép đóng phải là dấu ngăn cách hoặc hết dòng; dấu nháy trong ô viết hai lần",
      en: "a quote that closes a cell must be followed by a separator or the line's end; within a cell, write it twice")
  }

  /// A letter that carries more marks than any does.
  static func tooManyMarks(_ range: Range<Int>) -> Fault {
    Fault(
      .tableValue, at: range, vi: "một chữ cái không được mang quá \(String.mostMarks) dấu",
      en: "a letter must not carry more than \(String.mostMarks) marks")
  }

  /// JSON under the name of comma-separated values.
  static func jsonNamedCSV(_ range: Range<Int>) -> Fault {
    Fault(
      .tableHeader, at: range, vi: "tệp có tên của bảng CSV mà nội dung là JSON; hãy đổi tên thành .json",
      en: "the file has the name of a CSV table, but is JSON; rename it to .json")
  }

  /// Every row in one cell.
  static func oneColumn(_ range: Range<Int>) -> Fault {
    Fault(
      .tableHeader, at: range,
      vi:
        "cả bảng nằm trong một cột, mỗi ô là một dòng; hãy mở lại tệp CSV ban đầu và chọn đúng dấu ngăn cách của tệp đó, hoặc tách cột rồi lưu lại",
      en:
        "the whole table stands in one column, a row a cell; open the first CSV file again and choose its own separator, or split the column, and save again"
    )
  }
}
