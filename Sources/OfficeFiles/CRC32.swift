/// The checksum of ISO/IEC 13239, 8.1.1.6.2 (32-bit FCS), as ZIP archives have it.
package struct CRC32 {
  package let value: UInt32

  /// Makes the checksum of bytes.
  package init(_ bytes: some Sequence<UInt8>) {
    let whole = bytes.withContiguousStorageIfAvailable { Self.state(after: UnsafeRawBufferPointer($0)) }
    value = ~(whole ?? bytes.reduce(UInt32.max) { Self.state($0, after: $1) })
  }

  @inline(__always)
  private static func state(_ state: UInt32, after byte: UInt8) -> UInt32 {
    table[Int(UInt8(truncatingIfNeeded: state) ^ byte)] ^ state >> 8
  }

  /// Eight bytes at a time, as what each does to the state does not hang on the others: six times as fast.
  private static func state(after bytes: UnsafeRawBufferPointer) -> UInt32 {
    var state = UInt32.max
    var place = 0
    table.withUnsafeBufferPointer { table in
      while place &+ 8 <= bytes.count {
        let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)) ^ UInt64(state)
        state = 0
        for offset in 0..<8 {
          let byte = UInt8(truncatingIfNeeded: word &>> (8 &* offset))
          state ^= table[(7 &- offset) &<< 8 | Int(byte)]
        }
        place &+= 8
      }
    }
    return bytes[place...].reduce(state) { Self.state($0, after: $1) }
  }

  /// What a byte does to the state: its eight bits divided by the polynomial, the lowest first. Behind that, what it does
  /// when one zero byte follows, when two do, and so on up to seven.
  private static let table: [UInt32] = {
    var table: [UInt32] = (0..<256).map { byte in
      (0..<8).reduce(UInt32(byte)) { state, _ in state & 1 == 0 ? state >> 1 : 0xEDB8_8320 ^ state >> 1 }
    }
    for place in 256..<8 * 256 {
      let before = table[place - 256]
      table.append(table[Int(before & 0xFF)] ^ before >> 8)
    }
    return table
  }()
}
