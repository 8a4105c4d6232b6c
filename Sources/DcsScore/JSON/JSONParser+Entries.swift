/// What stands between the entries of a list or an object.
extension JSONParser {
  /// How a list or an object is written.
  struct Style {
    /// What every entry of an object starts with, and most of a list.
    let entry: UInt8
    let close: UInt8

    @inline(__always)
    static var array: Style { Style(entry: UInt8(ascii: "{"), close: UInt8(ascii: "]")) }
    @inline(__always)
    static var object: Style { Style(entry: UInt8(ascii: "\""), close: UInt8(ascii: "}")) }
  }

  /// Where a list goes on: at an entry, or behind the closing bracket.
  struct Step {
    let place: Int
    let hasMore: Bool
  }

  /// Moves over an opening bracket, and over the closing one where nothing is between them.
  @inline(__always)
  mutating func firstEntry(from open: Int, of style: Style) -> Step {
    let place = skipSpace(from: open &+ 1, to: style.entry)
    return byte(at: place) == style.close ? Step(place: place &+ 1, hasMore: false) : Step(place: place, hasMore: true)
  }

  /// Moves from behind an entry to the next one, or behind the closing bracket.
  ///
  /// - Parameter list: The place of the token of the list or object.
  @inline(__always)
  mutating func nextEntry(from end: Int, in list: Int, of style: Style) throws(Fault) -> Step {
    let place = skipSpace(from: end, to: UInt8(ascii: ","))
    switch byte(at: place) {
    case UInt8(ascii: ","):
      let next = skipSpace(from: place &+ 1, to: style.entry)
      if byte(at: next) != style.close { return Step(place: next, hasMore: true) }
      faults.add(trailingComma(at: place))
      return Step(place: next &+ 1, hasMore: false)
    case style.close:
      return Step(place: place &+ 1, hasMore: false)
    default:
      guard startsEntry(of: style, at: place) else { throw unclosed(Int(tokens[list].start), style.close, at: place) }
      faults.add(missingComma(behind: end))
      return Step(place: place, hasMore: true)
    }
  }

  /// Whether what stands at a place can be the next entry of a list or an object.
  private func startsEntry(of style: Style, at place: Int) -> Bool {
    switch byte(at: place) {
    case UInt8(ascii: "\""): true
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      style.close == UInt8(ascii: "]")
    default: false
    }
  }
}
