/// A change to a file that is certain to mend a fault.
public struct Mend: Hashable, Sendable {
  /// What is replaced, as byte offsets into the file.
  public let range: Range<Int>
  /// What stands there instead.
  public let text: String

  /// A file's bytes with changes made.
  ///
  /// - Parameters:
  ///   - mends: In any order; of two that overlap, the later one in the file is left out.
  ///   - bytes: The file.
  public static func apply(_ mends: [Mend], to bytes: [UInt8]) -> [UInt8] {
    var mended: [UInt8] = []
    mended.reserveCapacity(bytes.count)
    var end = 0
    for mend in mends.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where mend.range.lowerBound >= end {
      mended += bytes[end..<mend.range.lowerBound]
      mended += Array(mend.text.utf8)
      end = mend.range.upperBound
    }
    return mended + bytes[end...]
  }
}
