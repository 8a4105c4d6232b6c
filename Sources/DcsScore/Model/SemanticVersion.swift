/// A version in three steps, as Semantic Versioning 2.0.0 has them: `MAJOR.MINOR.PATCH`.
public struct SemanticVersion: Hashable, Comparable, Sendable {
  public let major: Int
  public let minor: Int
  public let patch: Int

  /// Makes a version of its three numbers, none below 0.
  public init(major: Int, minor: Int, patch: Int) {
    self.major = major
    self.minor = minor
    self.patch = patch
  }

  /// Reads three numbers without extra zeros and with a full stop between them; nil for any other text.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int(digits: $0) }
    guard parts.count == 3, numbers.count == 3, parts.allSatisfy({ $0.count == 1 || $0.first != UInt8(ascii: "0") })
    else { return nil }
    (major, minor, patch) = (numbers[0], numbers[1], numbers[2])
  }

  public static func < (a: SemanticVersion, b: SemanticVersion) -> Bool {
    (a.major, a.minor, a.patch) < (b.major, b.minor, b.patch)
  }
}

extension SemanticVersion: CustomStringConvertible {
  public var description: String { "\(major).\(minor).\(patch)" }
}
