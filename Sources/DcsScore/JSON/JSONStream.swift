/// A list that is written an element after the other, so that no more than one has to be kept.
///
/// All bytes together are those of a ``JSONOutput/array(_:)`` of the elements.
public struct JSONStream {
  /// An element as it stands in a list, laid out on whichever core.
  public struct Element: Sendable {
    fileprivate let bytes: [UInt8]
    /// How many scalars it has on a line; where it is too wide for one, more than fit in a list.
    fileprivate let width: Int

    public init(_ value: JSONOutput) {
      var writer = JSONWriter()
      writer.append(value, indent: JSONStream.indent, behind: JSONStream.indent)
      bytes = writer.bytes
      width = value.width(upTo: JSONWriter.lineWidth)
    }
  }

  private static let indent = 2

  private var writer = JSONWriter()
  /// The elements so far, as long as the list would fit on a line if it ended here; nil once it is broken up.
  private var held: [Element]? = []
  /// The width of the list on a line, as long as elements are held.
  private var width = 2

  public init() {}

  /// Goes on with an element.
  ///
  /// - Returns: What can be written by now, which may be nothing.
  public mutating func element(_ element: Element) -> [UInt8] {
    guard var elements = held else {
      append(element, behind: ",")
      return writer.takeBytes()
    }
    width += element.width + (elements.isEmpty ? 0 : 2)
    elements.append(element)
    held = width <= JSONWriter.lineWidth ? elements : nil
    if held != nil { return [] }
    for (index, element) in elements.enumerated() { append(element, behind: index == 0 ? "[" : ",") }
    return writer.takeBytes()
  }

  /// Ends the list.
  ///
  /// - Returns: What was not written yet.
  public mutating func end() -> [UInt8] {
    if let held {
      writer.append("[")
      for (index, element) in held.enumerated() {
        if index > 0 { writer.appendComma() }
        writer.append(element.bytes)
      }
    } else {
      writer.endLine(indent: 0)
    }
    writer.append("]")
    writer.endLine(indent: 0)
    return writer.takeBytes()
  }

  private mutating func append(_ element: Element, behind sign: Unicode.Scalar) {
    writer.append(sign)
    writer.endLine(indent: Self.indent)
    writer.append(element.bytes)
  }
}
