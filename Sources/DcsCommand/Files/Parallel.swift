import Dispatch

extension Array where Element: Sendable {
  /// The elements transformed, on all cores at once, in their order; one by one where so few files may be open that
  /// threads, each of which needs some, could not be started.
  func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    if count < 2 || !Platform.mayOpenManyFiles { return map(transform) }
    var results = [Result?](repeating: nil, count: count)
    results.withUnsafeMutableBufferPointer { buffer in
      // Each place is written once and by one thread.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: count) { places[$0] = transform(self[$0]) }
    }
    return results.compactMap { $0 }
  }
}
