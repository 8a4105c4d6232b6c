/// Bytes that grow at their end, where room is made once for all parts that are appended together.
///
/// An array's own `append` looks at each part anew whether the array is nobody else's and has room, which for the short
/// parts of JSON costs more than the parts. So bytes are written here without that, and nowhere else: whoever appends
/// says how many there are at most.
struct ByteBuffer {
  /// The bytes, and zeros where there is room for more.
  private var storage: [UInt8] = []
  private(set) var count = 0

  /// Appends parts that have so many bytes together at most.
  @inline(__always)
  mutating func append(upTo most: Int, _ write: (inout End) -> Void) {
    // Eight bytes are written at a time, however few of them count.
    if storage.count &- count < most &+ 8 { grow(by: most &+ 8) }
    let start = count
    count = storage.withUnsafeMutableBytes { bytes in
      var end = End(bytes: bytes, count: start)
      write(&end)
      return end.count
    }
  }

  /// Makes room, a little at a time: zeros that are not written over were written for nothing.
  @inline(never)
  private mutating func grow(by room: Int) {
    let zeros = max(1024, count + room - storage.count)
    storage.append(addingCapacity: zeros) { $0.append(repeating: 0, count: zeros) }
  }

  /// Puts the lines that start behind a place onto one, with a space behind each comma.
  mutating func joinLines(from start: Int) {
    let all = count
    count = storage.withUnsafeMutableBytes { bytes in
      var (end, place) = (start, start)
      while place < all {
        let byte = bytes[place]
        place &+= 1
        if byte != UInt8(ascii: "\n") {
          bytes[end] = byte
          end &+= 1
        } else {
          while bytes[place] == UInt8(ascii: " ") { place &+= 1 }
          if bytes[end &- 1] != UInt8(ascii: ",") { continue }
          bytes[end] = UInt8(ascii: " ")
          end &+= 1
        }
      }
      return end
    }
  }

  /// Puts the last parts, between which there are commas, in another order.
  mutating func reorder(_ parts: [Range<Int>]) {
    var ordered: [UInt8] = []
    for part in parts {
      if !ordered.isEmpty { ordered.append(UInt8(ascii: ",")) }
      ordered += storage[part]
    }
    storage.replaceSubrange(count - ordered.count..<count, with: ordered)
  }

  /// Takes the bytes out.
  mutating func take() -> [UInt8] {
    var bytes: [UInt8] = []
    swap(&bytes, &storage)
    bytes.removeLast(bytes.count - count)
    count = 0
    return bytes
  }
}

extension ByteBuffer {
  /// A few bytes, eight at most.
  struct Word {
    fileprivate let bytes: UInt64
    let count: Int

    init(_ literal: StaticString) {
      (bytes, count) = literal.withUTF8Buffer { utf8 in
        (utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }, utf8.count)
      }
    }
  }

  /// The end of the bytes, behind which there is room for what is going to be appended.
  struct End {
    fileprivate let bytes: UnsafeMutableRawBufferPointer
    fileprivate var count: Int
  }
}

extension ByteBuffer.End {
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    bytes[count] = byte
    count &+= 1
  }

  @inline(__always)
  mutating func append(_ word: ByteBuffer.Word) {
    store(word.bytes, at: count)
    count &+= word.count
  }

  @inline(__always)
  mutating func append(spaces: Int) {
    let end = count &+ spaces
    while count < end {
      store(.eight(0x20) as UInt64, at: count)
      count &+= 8
    }
    count = end
  }

  @inline(__always)
  mutating func append(_ literal: StaticString) { literal.withUTF8Buffer { append($0) } }

  /// Appends bytes; where they are few, by two words that may overlap, which takes fewer steps than a call.
  @inline(__always)
  mutating func append(_ added: UnsafeBufferPointer<UInt8>) {
    let (source, size) = (UnsafeRawBufferPointer(added), added.count)
    switch size {
    case 17...: UnsafeMutableRawBufferPointer(rebasing: bytes[count...]).copyMemory(from: source)
    case 8...:
      store(source.loadUnaligned(as: UInt64.self), at: count)
      store(source.loadUnaligned(fromByteOffset: size &- 8, as: UInt64.self), at: count &+ size &- 8)
    case 4...:
      store(source.loadUnaligned(as: UInt32.self), at: count)
      store(source.loadUnaligned(fromByteOffset: size &- 4, as: UInt32.self), at: count &+ size &- 4)
    default: for offset in 0..<size { bytes[count &+ offset] = source[offset] }
    }
    count &+= size
  }

  @inline(__always)
  private func store<Number: FixedWidthInteger & BitwiseCopyable>(_ number: Number, at offset: Int) {
    bytes.storeBytes(of: number, toByteOffset: offset, as: Number.self)
  }
}
