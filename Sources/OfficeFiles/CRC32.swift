/// The checksum of ISO/IEC 13239, 8.1.1.6.2 (32-bit FCS), as ZIP archives have it.
package struct CRC32 {
  package let value: UInt32

  /// Makes the checksum of bytes.
  package init(_ bytes: some Sequence<UInt8>) {
    var state = UInt32.max
    for byte in bytes { state = Self.table[Int(UInt8(truncatingIfNeeded: state) ^ byte)] ^ state >> 8 }
    value = ~state
  }

  /// What a byte does to the state: its eight bits divided by the polynomial, the lowest first.
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { state, _ in state & 1 == 0 ? state >> 1 : 0xEDB8_8320 ^ state >> 1 }
  }
}
