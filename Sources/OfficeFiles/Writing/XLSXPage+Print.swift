extension Spreadsheet.Margins {
  /// The margins in inches. What stands above and below all has half of them.
  var xml: String {
    let sides = [
      ("left", left), ("right", right), ("top", above), ("bottom", below),
    ].map { " \($0)=\"\(Self.inches($1, 1))\"" }
    let strips = " header=\"\(Self.inches(above, 2))\" footer=\"\(Self.inches(below, 2))\""
    return "<pageMargins\(sides.joined())\(strips)/>"
  }

  /// A part of so many millimetres, in inches with four decimals.
  private static func inches(_ millimetres: Int, _ parts: Int) -> String {
    let shares = min(max(millimetres, 0), 100) * 100_000 / 254 / parts
    let decimals = "\(10_000 + shares % 10_000)".dropFirst()
    return "\(shares / 10_000).\(decimals)"
  }
}

extension Spreadsheet.Print {
  /// A4, and as few sheets of paper one below the other as it takes.
  var setUp: String {
    let fit = fitsWidth ? " fitToHeight=\"0\"" : ""
    return "<pageSetup paperSize=\"9\"\(fit) orientation=\"\(isLandscape ? "landscape" : "portrait")\"/>"
  }

  var strips: String {
    let (header, footer) = (header.code, footer.code)
    if header.isEmpty && footer.isEmpty { return "" }
    let first = header.isEmpty ? "" : "<oddHeader>\(header.xstring)</oddHeader>"
    let last = footer.isEmpty ? "" : "<oddFooter>\(footer.xstring)</oddFooter>"
    return "<headerFooter>\(first)\(last)</headerFooter>"
  }
}

extension Spreadsheet.Strip {
  /// The strip as programs have it, where `&` starts a sign (ECMA-376, part 1, 18.3.1.46). Signs have their room before text
  /// has.
  fileprivate var code: String {
    let sides = [("&L", start), ("&C", centre), ("&R", end)].filter { !$0.1.isEmpty }
    var room = 255 - sides.reduce(0) { $0 + 2 + $1.1.reduce(0) { $0 + ($1.sign?.utf16.count ?? 0) } }
    guard room >= 0 else { return "" }
    var code = ""
    for (side, pieces) in sides {
      code += side
      var isBehindNumber = false
      for piece in pieces {
        if case .text(let text) = piece {
          code += text.onOneLine.stripText(isBehindNumber: isBehindNumber, &room)
        }
        code += piece.sign ?? ""
        isBehindNumber = piece.sign != nil
      }
    }
    return code
  }
}

extension Spreadsheet.Piece {
  fileprivate var sign: String? {
    switch self {
    case .text: nil
    case .page: "&P"
    case .pages: "&N"
    }
  }
}

extension String {
  /// The text between signs, or as much of its beginning as there is room for with `…` behind it.
  fileprivate func stripText(isBehindNumber: Bool, _ room: inout Int) -> String {
    // A program would add 1 to a number that has "+1" behind it.
    let isAdded = isBehindNumber && (utf8.first == UInt8(ascii: "+") || utf8.first == UInt8(ascii: "-"))
    let text = isAdded ? " " + self : self
    let needed = text.utf16.reduce(0) { $0 + ($1 == UInt16(UInt8(ascii: "&")) ? 2 : 1) }
    let isWhole = needed <= room
    var code = ""
    for character in text {
      let units = character == "&" ? "&&" : String(character)
      if !isWhole && units.utf16.count >= room { break }
      code += units
      room -= units.utf16.count
    }
    if !isWhole && room > 0 {
      code += "…"
      room -= 1
    }
    return code
  }
}
