extension WorkbookFile {
  /// What a sheet says, cell by cell.
  package struct Table: Sendable {
    /// The rows with a cell that says something, in order.
    package internal(set) var rows: [Row] = []
    /// The cells of all rows, one row behind another: those that have a value or a formula.
    package internal(set) var cells: [Cell] = []
    /// Cells that are shown as one, whose value stands in the first.
    package internal(set) var merged: [Area] = []
    /// The columns that are not shown, in order.
    package internal(set) var hiddenColumns: [ClosedRange<Int>] = []

    package func isHidden(column: Int) -> Bool {
      var (low, high) = (0, hiddenColumns.count)
      while low < high {
        let middle = (low + high) / 2
        if hiddenColumns[middle].upperBound < column { low = middle + 1 } else { high = middle }
      }
      return low < hiddenColumns.count && hiddenColumns[low].contains(column)
    }
  }

  package struct Row: Sendable {
    /// From 1.
    package let number: Int
    package let isHidden: Bool
    /// Which of the table's cells are the row's.
    package let cells: Range<Int>
  }

  package struct Cell: Hashable, Sendable {
    private let place: UInt32
    package let formula: Formula
    package let value: Value

    init(column: Int, _ formula: Formula, _ value: Value) {
      place = UInt32(truncatingIfNeeded: column)
      self.formula = formula
      self.value = value
    }

    /// From 0.
    package var column: Int { Int(place) }
  }

  package enum Formula: Hashable, Sendable {
    case none
    /// The value is what a program made of the formula last.
    case computed
    /// No program has computed the formula; there is no value.
    case notComputed
  }

  package enum Value: Hashable, Sendable {
    /// Nothing, as of a formula that was not computed.
    case empty
    case text(String)
    /// A number as it is written, as XML Schema's `double` is: `7.5`, `-3`, `1.5E-3`. See ``DecimalLiteral``.
    case number(String)
    /// A number that its format shows in percent; the number itself, as `0.86` of 86 %.
    case percent(String)
    /// A number that its format shows as a day.
    case date(Date)
    case boolean(Bool)
    /// An error such as `#N/A`.
    case error(String)
  }
}
