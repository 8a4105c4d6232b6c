/// The SHA-256 digest of bytes (FIPS 180-4).
public struct SHA256: Hashable, Sendable {
  /// The 32 bytes of the digest.
  public let bytes: [UInt8]

  /// Takes over the bytes of a digest.
  init(digest bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Digests bytes, of any number.
  public init(_ message: [UInt8]) {
    var stream = Stream()
    stream.append(message)
    self = stream.digest
  }

  /// The digest as 64 lower-case hexadecimal digits.
  public var hex: String {
    var digits: [UInt8] = []
    digits.reserveCapacity(2 * bytes.count)
    for byte in bytes {
      digits.append((byte >> 4).hexDigit)
      digits.append((byte & 0xF).hexDigit)
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// Section 6.2.2, steps 1 to 4, for the block that starts at a place.
  fileprivate static func compress(_ message: [UInt8], _ start: Int, _ state: inout [UInt32], _ w: inout [UInt32]) {
    for t in 0..<16 {
      let at = start + 4 * t
      w[t] =
        UInt32(message[at]) << 24 | UInt32(message[at + 1]) << 16 | UInt32(message[at + 2]) << 8
        | UInt32(message[at + 3])
    }
    for t in 16..<64 {
      let s0 = w[t - 15].rotated(7) ^ w[t - 15].rotated(18) ^ w[t - 15] >> 3
      let s1 = w[t - 2].rotated(17) ^ w[t - 2].rotated(19) ^ w[t - 2] >> 10
      w[t] = w[t - 16] &+ s0 &+ w[t - 7] &+ s1
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for t in 0..<64 {
      let sum1 = e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)
      let t1 = h &+ sum1 &+ (e & f ^ ~e & g) &+ constants[t] &+ w[t]
      let t2 = (a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)) &+ (a & b ^ a & c ^ b & c)
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ t1, c, b, a, t1 &+ t2)
    }
    for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
  }

  /// The first 32 bits of the fractional parts of the square roots of the first eight primes (section 5.3.3).
  fileprivate static let initialState: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (section 4.2.2).
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}

extension SHA256 {
  /// A digest of bytes that come in pieces, such as those of a file that is larger than the memory.
  public struct Stream {
    private var state = SHA256.initialState
    private var schedule = [UInt32](repeating: 0, count: 64)
    /// The bytes behind the last whole block.
    private var rest: [UInt8] = []
    private var count = 0

    public init() {}

    /// Goes on with more bytes.
    public mutating func append(_ piece: [UInt8]) {
      count += piece.count
      var start = 0
      if !rest.isEmpty {
        start = min(64 - rest.count, piece.count)
        rest += piece[..<start]
        if rest.count < 64 { return }
        SHA256.compress(rest, 0, &state, &schedule)
        rest = []
      }
      let whole = start + (piece.count - start) / 64 * 64
      for block in stride(from: start, to: whole, by: 64) { SHA256.compress(piece, block, &state, &schedule) }
      rest += piece[whole...]
    }

    /// The digest of all bytes so far.
    public var digest: SHA256 {
      var (state, schedule) = (state, schedule)
      // Padding (section 5.1.1): a one bit, zeros, and the length in bits as the last eight bytes.
      var last = rest + [0x80]
      last += [UInt8](repeating: 0, count: (last.count <= 56 ? 56 : 120) - last.count)
      let bits = UInt64(count) * 8
      last += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
      for block in stride(from: 0, to: last.count, by: 64) { SHA256.compress(last, block, &state, &schedule) }
      return SHA256(
        digest: state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * UInt32($0))) } })
    }
  }
}

extension UInt32 {
  fileprivate func rotated(_ bits: UInt32) -> UInt32 { self >> bits | self << (32 - bits) }
}
