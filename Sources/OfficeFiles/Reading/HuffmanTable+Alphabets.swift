extension HuffmanTable {
  /// Literals, the end of a block, and lengths (RFC 1951, section 3.2.5). Two symbols have fixed codes and no meaning.
  static let literals: [Entry] =
    (0..<256).map { Entry(.literal, $0) } + [Entry(.end, 0)]
    + lengthExtras.indices.map { Entry(.base, base($0, lengthExtras, from: 3), extra: lengthExtras[$0]) }
    // The length of 258 has its own code, so that those before it end early.
    + [Entry(.base, 258), Entry(.unused, 0), Entry(.unused, 0)]

  /// Distances; again, two have codes and no meaning.
  static let distances: [Entry] =
    distanceExtras.indices.map { Entry(.base, base($0, distanceExtras, from: 1), extra: distanceExtras[$0]) }
    + [Entry(.unused, 0), Entry(.unused, 0)]

  /// The lengths of codes: themselves, and three ways to repeat one.
  static let lengths: [Entry] = (0..<19).map { Entry(.literal, $0) }

  /// The lengths of the fixed codes (section 3.2.6).
  static let fixedLiterals: [UInt8] =
    [UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112) + [UInt8](repeating: 7, count: 24)
    + [UInt8](repeating: 8, count: 8)
  static let fixedDistances = [UInt8](repeating: 5, count: 32)

  /// How many bits follow each symbol: four symbols for each number, after some without.
  private static let lengthExtras = [0, 0, 0, 0] + (0...5).flatMap { [$0, $0, $0, $0] }
  private static let distanceExtras = [0, 0] + (0...13).flatMap { [$0, $0] }

  /// What a symbol starts from, as all before it have every value.
  private static func base(_ symbol: Int, _ extras: [Int], from first: Int) -> Int {
    extras[..<symbol].reduce(first) { $0 + 1 << $1 }
  }
}
