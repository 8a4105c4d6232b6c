extension Paper {
  /// A table with a head that each page repeats.
  package struct Table: Sendable {
    package let columns: [Column]
    package let rows: [Row]

    package init(_ columns: [Column], _ rows: [Row]) {
      (self.columns, self.rows) = (columns, rows)
    }
  }
}

extension Paper.Table {
  /// At which side of its column text stands.
  package enum Side: String, Sendable {
    case start = "left"
    case centre = "middle"
    case end = "right"
  }

  package struct Column: Sendable {
    package let title: String
    /// How much of the table's width the column takes, in hundredths.
    package let share: Int
    package let side: Side

    package init(_ title: String, _ share: Int, _ side: Side = .start) {
      (self.title, self.share, self.side) = (title, share, side)
    }
  }

  package struct Row: Sendable {
    /// For each column its lines. Where a row ends early, its last cell takes the room of the columns behind it.
    package let cells: [[String]]
    /// Whether the row heads those below it or adds them up.
    package let isStrong: Bool

    package init(lines cells: [[String]], isStrong: Bool = false) {
      (self.cells, self.isStrong) = (cells, isStrong)
    }

    /// Makes a row of cells of a line each.
    package init(_ cells: [String], isStrong: Bool = false) {
      self.init(lines: cells.map { [$0] }, isStrong: isStrong)
    }
  }

  /// A cell with the columns that it takes.
  struct PlacedCell {
    let lines: [String]
    let columns: Range<Int>
  }

  /// The cells of a row in their places.
  func cells(of row: Row) -> [PlacedCell] {
    let count = min(row.cells.count, columns.count)
    return (0..<count).map { index in
      let end = index + 1 == count ? columns.count : index + 1
      return PlacedCell(lines: row.cells[index], columns: index..<end)
    }
  }
}

extension Paper {
  /// A bar of a chart.
  package struct Bar: Sendable {
    package let label: String
    /// What the bar comes to, in words.
    package let value: String
    /// From 0 on; it may be over the whole.
    package let part: Int
    package let whole: Int
    /// Where the bar's next steps are, of the whole.
    package let steps: [Int]
    /// What the steps are, in words.
    package let scale: String
    package let role: Role

    package init(
      _ label: String, _ value: String, _ part: Int, of whole: Int, _ role: Role, steps: [Int] = [], scale: String = ""
    ) {
      (self.label, self.value, self.part, self.whole) = (label, value, part, whole)
      (self.steps, self.scale, self.role) = (steps, scale, role)
    }
  }
}
