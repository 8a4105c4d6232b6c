/// A workbook to be written: what stands on its pages and how it looks, in the words of whoever makes it.
///
/// Whatever is in it, programs open what is written without mending it: text, names and numbers that they would refuse are
/// made to fit, and each type says how. The same workbook makes the same bytes.
package struct Spreadsheet: Sendable {
  package var title: String
  /// The language of its words, as `vi-VN`.
  package var language: String
  package var pages: [Page]
  /// The font of all text, as wide as Arial. Columns are as many of its digits wide as they say.
  package var font = "Arial"
  /// The name of the hidden page with the words of lists (``Limit/Kind/oneOf(_:)``). There is none without lists.
  package var listsName = "Lists"

  package init(_ title: String, _ language: String, _ pages: [Page]) {
    (self.title, self.language, self.pages) = (title, language, pages)
  }

  /// The size of text that says no other, in points.
  static let fontSize = 10
  /// How many digits wide a column is that says nothing.
  static let columnWidth = 8
}

extension Spreadsheet {
  /// A page, which programs call a sheet.
  ///
  /// Rows, columns and cells are counted from 0 and stand where they are in their lists, so that none is there twice. A
  /// program has 1,048,576 rows and 16,384 columns; what is beyond them is left out.
  package struct Page: Sendable {
    /// What its tab says. Of it stay 31 UTF-16 units, without the characters that programs keep for themselves, and with a
    /// number where another page has the name already.
    package var name: String
    package var columns: [Column]
    package var rows: [Row]
    /// A workbook must show a page: where all are hidden, the first is shown.
    package var isHidden = false
    /// The colour of its tab.
    package var tint: Colour?
    package var showsGrid = true
    /// What stays in sight when the rest is scrolled.
    package var frozen = Heads()
    /// Cells that are one, of which only the first has contents. Of two areas that overlap the upper one stays.
    package var merged: [Area] = []
    package var limits: [Limit] = []
    /// What may be done where cells are locked; `nil` where nothing is kept from anybody. There is no password.
    package var allowed: [Action]?
    /// Rows that can be filtered, the first of which is the head.
    package var filter: Area?
    package var print = Print()

    package init(_ name: String, _ columns: [Column], _ rows: [Row]) {
      (self.name, self.columns, self.rows) = (name, columns, rows)
    }
  }

  /// How many rows on top and columns at the side are kept apart.
  package struct Heads: Sendable {
    package var rows: Int
    package var columns: Int

    package init(rows: Int = 0, columns: Int = 0) {
      (self.rows, self.columns) = (rows, columns)
    }
  }

  /// What may still be done on a page with locked cells, by the names of ECMA-376, part 1, 18.3.1.85.
  package enum Action: String, Sendable, CaseIterable {
    case formatCells
    /// Makes columns wider, or hides them.
    case formatColumns
    case formatRows
    case insertRows
    /// Deletes rows of which no cell is locked.
    case deleteRows
    /// Sorts cells of which none is locked.
    case sort
    case filter = "autoFilter"
  }
}
