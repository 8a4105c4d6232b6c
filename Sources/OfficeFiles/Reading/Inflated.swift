/// Bytes that were deflated (RFC 1951), as all but the smallest parts of office files are.
package struct Inflated {
  package let bytes: [UInt8]
  /// How many bytes there were of it deflated; what is behind them belongs to something else.
  package let used: Int

  /// The most that a byte can become: 258 bytes need a code of a length and one of a distance, of a bit each at least.
  package static let mostOfOne = 4 * 258

  /// - Parameter limit: How many bytes may come out at most. Room is made for as many at once, unless so few bytes cannot
  ///   become as many.
  package init(_ deflated: ArraySlice<UInt8>, limit: Int) throws(InflateFault) {
    let room = deflated.count < limit / Self.mostOfOne ? deflated.count * Self.mostOfOne : max(limit, 0)
    var fault: InflateFault?
    var used = 0
    bytes = [UInt8](unsafeUninitializedCapacity: room) { output, count in
      deflated.withUnsafeBytes { input in
        var inflater = Inflater(InflateBits(input), output)
        do throws(InflateFault) { try inflater.inflate() } catch { fault = error }
        (count, used) = (inflater.count, inflater.bits.used)
      }
    }
    if let fault { throw fault }
    self.used = used
  }
}
