/// Writes a JSON value as bytes, from its first part to its last.
///
/// A list or object is written as if it had to be broken up, and put onto one line where it turns out to fit. Whether it
/// does is known as soon as it ends: where it does not, neither does any that it stands in, so that the line on which it
/// starts is the one that it was written on.
package struct JSONWriter {
  /// A list or object that has not ended.
  struct Container {
    /// How many bytes stand before it.
    fileprivate let bytes: Int
    /// How many scalars stand before it.
    fileprivate let scalars: Int
    /// How many of them stand on its line.
    fileprivate let column: Int
  }

  /// The widest line that a list or object is kept on, in scalars and without the comma behind it.
  static let lineWidth = 110

  private var buffer = ByteBuffer()
  /// What stands before the next value.
  private var separator = Separator.none
  /// What the layout puts between values.
  private let parts: Layout.Parts
  /// How many of the bytes would not be counted if all stood on one line: line ends, indents, and bytes that go on with a
  /// scalar. Only counted where lines are laid out.
  private var uncounted = 0
  /// How many spaces the next line starts with.
  private var indent = 0
  /// How many scalars stand before the value, with its key, that is being written.
  private var start = 0
  /// Where members stand that have to be put in order; nil where they are to stay.
  private var order: MemberOrder?

  /// - Parameter isFirst: Whether nothing stands before the value in its list.
  init(_ layout: Layout, isFirst: Bool = true) {
    parts = layout.parts
    if case .lines(let indent) = layout { self.indent = indent }
    if case .canonical = layout { order = MemberOrder() }
    if !isFirst { separator = parts.next }
  }

  /// Whether what is written is to be as RFC 8785 has it.
  var isCanonical: Bool { order != nil }

  /// How many scalars were written, if all stood on one line.
  var scalars: Int { buffer.count &- uncounted }

  /// Ends the line on which a value stands.
  mutating func endLine() { buffer.append(upTo: 1) { $0.append(UInt8(ascii: "\n")) } }

  /// Takes out what was written.
  mutating func take() -> [UInt8] { buffer.take() }
}

extension JSONWriter {
  /// Writes a value of so many bytes at most, with its key and what stands before it.
  @inline(__always)
  mutating func write(_ key: StaticString?, upTo most: Int, _ value: (inout ByteBuffer.End) -> Void) {
    let (separator, colon, indent) = (separator, parts.colon, separator.endsLine ? indent : 0)
    self.separator = parts.next
    if separator.endsLine {
      start = scalars &+ separator.width
      uncounted &+= separator.word.count &+ indent &- separator.width
    } else if separator.isNoted {
      order?.add(key, from: buffer.count + separator.word.count)
    }
    buffer.append(upTo: most &+ indent &+ (key?.utf8CodeUnitCount ?? 0) &+ 6) { end in
      end.append(separator.word)
      end.append(spaces: indent)
      if let key {
        end.append(UInt8(ascii: "\""))
        end.append(key)
        end.append(UInt8(ascii: "\""))
        end.append(colon)
      }
      value(&end)
    }
  }

  /// Writes a value that is laid out already, with its key and what stands before it.
  mutating func write(_ key: StaticString?, bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in write(key, upTo: bytes.count) { $0.append(bytes) } }
    uncounted += bytes.count { $0 & 0xC0 == 0x80 }
  }

  /// Writes plain text in quotes, with its key and what stands before it.
  @inline(__always)
  mutating func write(_ key: StaticString?, _ plain: PlainText) {
    write(key, upTo: plain.utf8.count &+ 2) { end in
      end.append(UInt8(ascii: "\""))
      end.append(plain.utf8)
      end.append(UInt8(ascii: "\""))
    }
    uncounted &+= plain.continuations
  }

  /// Writes a key alone; its value comes next.
  mutating func write(_ key: StaticString) {
    write(key, upTo: 0) { _ in }
    separator = .none
  }

  /// Makes the text that was written last a key; its value comes next.
  mutating func endKey(_ name: String) {
    buffer.append(upTo: 2) { [parts] in $0.append(parts.colon) }
    separator = .none
    order?.name(name)
  }

  /// Starts a list or object.
  mutating func open(_ key: StaticString?, _ bracket: UInt8) -> Container {
    write(key, upTo: 1) { $0.append(bracket) }
    separator = parts.first
    order?.open()
    let (bytes, scalars) = (buffer.count &- 1, scalars &- 1)
    let column = indent &+ scalars &- start
    if parts.first.endsLine { indent &+= 2 }
    return Container(bytes: bytes, scalars: scalars, column: column)
  }

  /// Ends the innermost list or object.
  mutating func close(_ container: Container, _ bracket: UInt8) {
    let isEmpty = separator.width == 0
    separator = parts.next
    let count = buffer.count
    if let members = order?.close(count) { buffer.reorder(members) }
    if !parts.next.endsLine { return append(bracket) }
    indent -= 2
    if isEmpty { return append(bracket) }
    let indent = indent
    buffer.append(upTo: indent + 2) { end in
      end.append(UInt8(ascii: "\n"))
      end.append(spaces: indent)
      end.append(bracket)
    }
    uncounted += indent + 1
    let scalars = scalars
    if container.column + scalars - container.scalars > Self.lineWidth { return }
    buffer.joinLines(from: container.bytes)
    uncounted = buffer.count - scalars
  }

  private mutating func append(_ bracket: UInt8) { buffer.append(upTo: 1) { $0.append(bracket) } }
}
