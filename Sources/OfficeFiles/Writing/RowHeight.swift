extension Spreadsheet.Page {
  /// How high a row is, in points, where its text takes more than a line of the usual size.
  ///
  /// Excel finds that out for itself; other programs would show one line and hide the rest. Letters are taken for a little
  /// wider than they are, as a line too many is better than one too few. Cells that are one with those below do not count.
  func height(of row: Spreadsheet.Row, at index: Int, _ merged: [Spreadsheet.Place: Spreadsheet.Area]) -> Int? {
    if let height = row.height { return min(max(height, 1), 409) }
    var height = 0
    for (column, cell) in row.cells.enumerated() {
      guard case .text(let text) = cell.content else { continue }
      let area = merged[Spreadsheet.Place(row: index, column: column)]
      if let area, area.rows.count > 1 { continue }
      let size = min(max(cell.style.size ?? Spreadsheet.fontSize, 1), 409)
      let room = (area?.columns ?? column...column).reduce(0) { $0 + width(ofColumn: $1) }
      guard room > 0 else { continue }
      let share = cell.style.isBold ? 88 : 95
      let lines = cell.style.wraps ? text.lines(of: room * share * Spreadsheet.fontSize / size) : 1
      height = max(height, Self.height(ofLines: lines, size))
    }
    return height > Self.height(ofLines: 1, Spreadsheet.fontSize) ? min(height, 409) : nil
  }

  /// How high lines are: a line of 10 points takes 12.75.
  private static func height(ofLines lines: Int, _ size: Int) -> Int { (lines * size * 51 + 39) / 40 }

  private func width(ofColumn column: Int) -> Int {
    guard column < columns.count else { return Spreadsheet.columnWidth }
    return columns[column].isHidden ? 0 : columns[column].fittedWidth
  }
}

extension Spreadsheet.Column {
  var fittedWidth: Int { min(max(width ?? Spreadsheet.columnWidth, 0), 254) }
}

extension Spreadsheet {
  struct Place: Hashable {
    let row: Int
    let column: Int
  }
}

extension String {
  /// How many lines the text takes where lines have so many hundredths of a digit.
  fileprivate func lines(of room: Int) -> Int {
    var lines = 1
    var used = 0
    var word = 0
    for scalar in unicodeScalars {
      switch scalar {
      case "\n":
        lines += 1
        (used, word) = (0, 0)
      case " ": (used, word) = (used + 50, 0)
      default:
        let width = scalar.width
        used += width
        word += width
        // The word that is too much starts a line, or is broken where it is a line alone.
        if used > room {
          lines += 1
          if word > room { word = width }
          used = word
        }
      }
    }
    return lines
  }
}

extension Unicode.Scalar {
  /// How wide the letter is in Arial, in hundredths of a digit: most Latin ones are a digit wide or a little less.
  fileprivate var width: Int {
    switch self {
    case "i", "j", "l", "t", "f", "r", ".", ",", ":", ";", "'", "(", ")", "-", "/": 60
    case "m", "w", "M", "W", "%", "@", "…", "—": 170
    case "a"..."z": 100
    case "\u{300}"..."\u{36F}": 0
    case "\u{1100}"..."\u{1DFF}", "\u{2100}"...: 200
    default: properties.isUppercase ? 130 : 100
    }
  }
}
