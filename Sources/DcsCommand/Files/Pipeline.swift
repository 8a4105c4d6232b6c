import Dispatch

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Work on what comes piece by piece, for however long: read on a thread of its own, worked on by all cores, told in
/// order. Each goes on while the others do, and no more is in memory than a few pieces a core.
enum Pipeline {
  /// Works on each piece.
  ///
  /// - Parameters:
  ///   - source: Where the pieces come from.
  ///   - next: Takes the next piece from there, and waits for it; nil where there is none any more.
  ///   - work: What is done with a piece, on whichever core.
  ///   - tell: Takes over what came of each piece, in their order, and says whether more is wanted.
  static func run<Source: Sendable, Piece: Sendable, Outcome: Sendable>(
    _ source: Source, next: @escaping @Sendable (inout Source) -> Piece?,
    work: @escaping @Sendable (Piece) -> Outcome, tell: (Outcome) throws(Failure) -> Bool
  ) throws(Failure) {
    if !Platform.mayOpenManyFiles { return try runAlone(source, next, work, tell) }
    let slots = (0..<2 * ProcessInfo.processInfo.activeProcessorCount + 1).map { _ in Slot<Outcome>() }
    DispatchQueue(label: "dcs.pipeline").async {
      var source = source
      for index in 0... {
        let slot = slots[index % slots.count]
        slot.free.wait()
        if slot.isLast { return }
        guard let piece = next(&source) else { return slot.put(nil) }
        DispatchQueue.global().async { slot.put(work(piece)) }
      }
    }
    for index in 0... {
      let slot = slots[index % slots.count]
      guard let outcome = slot.take() else { return }
      // The reader comes to this slot again, and is to stop there if telling fails or no more is wanted.
      slot.isLast = true
      defer { slot.free.signal() }
      if try !tell(outcome) { return }
      slot.isLast = false
    }
  }

  /// The same on this thread, where so few files may be open that others, each of which needs some, could not be started.
  private static func runAlone<Source, Piece, Outcome>(
    _ source: Source, _ next: (inout Source) -> Piece?, _ work: (Piece) -> Outcome,
    _ tell: (Outcome) throws(Failure) -> Bool
  ) throws(Failure) {
    var source = source
    while let piece = next(&source) {
      if try !tell(work(piece)) { return }
    }
  }
}

/// Where what came of a piece is handed over, from whoever worked on it to whoever tells it; then the next takes its place.
private final class Slot<Outcome: Sendable>: @unchecked Sendable {
  let free = DispatchSemaphore(value: 0)
  private let full = DispatchSemaphore(value: 0)
  private var outcome: Outcome?
  /// Whether no more is wanted. It is written before the slot is free and read behind that.
  var isLast = false

  init() { free.signal() }

  func put(_ outcome: Outcome?) {
    self.outcome = outcome
    full.signal()
  }

  /// Waits for what came of the piece; nil where there was none.
  func take() -> Outcome? {
    full.wait()
    defer { outcome = nil }
    return outcome
  }
}
