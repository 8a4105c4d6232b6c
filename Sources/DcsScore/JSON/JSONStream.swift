/// A list that is written an element after the other, so that no more than one has to be kept.
///
/// All bytes together are those of a ``JSONOutput/list(_:)`` of the elements.
public struct JSONStream {
  /// An element as it stands in a list, laid out on whichever core.
  public struct Element: Sendable {
    /// What parts it from the one before it, and its own bytes.
    fileprivate var bytes: [UInt8]
    /// How many scalars all that has on a line.
    fileprivate let width: Int

    public init(_ value: JSONOutput) {
      var writer = JSONWriter(.lines(indent: 2), isFirst: false)
      value.write(to: &writer)
      width = writer.scalars
      bytes = writer.take()
    }
  }

  /// The elements so far, as long as the list would fit on a line if it ended here; nil once it is broken up.
  private var held: [Element]? = []
  /// The width of the list on a line, as long as elements are held: the brackets are as wide as what parts two elements.
  private var width = 0

  public init() {}

  /// Goes on with an element.
  ///
  /// - Returns: What can be written by now, which may be nothing.
  public mutating func element(_ element: Element) -> [UInt8] {
    guard var elements = held else { return element.bytes }
    width += element.width
    elements.append(element)
    held = width <= JSONWriter.lineWidth ? elements : nil
    if held != nil { return [] }
    elements[0].bytes[0] = UInt8(ascii: "[")
    return elements.flatMap { $0.bytes }
  }

  /// Ends the list.
  ///
  /// - Returns: What was not written yet.
  public func end() -> [UInt8] {
    guard let held else { return Array("\n]\n".utf8) }
    let line = held.map { $0.bytes.dropFirst(Self.separator.count) }.joined(separator: ", ".utf8)
    return Array("[".utf8) + line + Array("]\n".utf8)
  }

  /// What stands before an element that is not the first.
  private static let separator = ",\n  ".utf8
}
