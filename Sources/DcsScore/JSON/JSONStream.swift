/// A list that is written an element after the other, so that no more than one has to be kept.
///
/// All bytes together are those of a ``JSONOutput/array(_:)`` of the elements.
public struct JSONStream {
  private var writer = JSONWriter()
  /// The elements so far, as long as the list would fit on a line if it ended here; nil once it is broken up.
  private var held: [JSONOutput]? = []

  public init() {}

  /// Goes on with an element.
  ///
  /// - Returns: What can be written by now, which may be nothing.
  public mutating func element(_ value: JSONOutput) -> [UInt8] {
    guard var elements = held else {
      writer.append(",")
      append(value)
      return writer.takeBytes()
    }
    elements.append(value)
    if JSONOutput.array(elements).fits(in: JSONWriter.lineWidth) {
      held = elements
      return []
    }
    held = nil
    writer.append("[")
    for index in elements.indices {
      if index > 0 { writer.append(",") }
      append(elements[index])
    }
    return writer.takeBytes()
  }

  /// Ends the list.
  ///
  /// - Returns: What was not written yet.
  public mutating func end() -> [UInt8] {
    if let held { return JSONOutput.array(held).bytes }
    writer.endLine(indent: 0)
    writer.append("]")
    writer.endLine(indent: 0)
    return writer.takeBytes()
  }

  private mutating func append(_ value: JSONOutput) {
    writer.endLine(indent: 2)
    writer.append(value, indent: 2, behind: 2)
  }
}
