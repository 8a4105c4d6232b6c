extension Spreadsheet {
  /// How a page is printed on A4.
  package struct Print: Sendable {
    package var isLandscape = false
    /// Whether it is made so small that all columns are on one sheet of paper.
    package var fitsWidth = false
    /// What each sheet of paper shows again.
    package var repeated = Heads()
    package var margins = Margins()
    package var header = Strip()
    package var footer = Strip()

    package init() {}
  }

  /// In millimetres, from 0 to 100.
  package struct Margins: Sendable {
    package var above: Int
    package var right: Int
    package var below: Int
    package var left: Int

    package init(above: Int = 15, right: Int = 12, below: Int = 15, left: Int = 12) {
      (self.above, self.right, self.below, self.left) = (above, right, below, left)
    }
  }

  /// What stands above or below all on paper. Programs take 255 UTF-16 units; text behind them is left out.
  package struct Strip: Sendable {
    package var start: [Piece]
    package var centre: [Piece]
    package var end: [Piece]

    package init(start: [Piece] = [], centre: [Piece] = [], end: [Piece] = []) {
      (self.start, self.centre, self.end) = (start, centre, end)
    }
  }

  package enum Piece: Sendable {
    case text(String)
    /// The number of the sheet of paper.
    case page
    /// How many there are.
    case pages
  }
}
