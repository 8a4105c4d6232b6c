import DcsScore

/// A number of bytes as people say it.
struct ByteCount: Sendable {
  let bytes: Int

  /// The number in the largest unit that has one whole, rounded up to a tenth: what is over a bound never looks equal.
  func text(_ language: Language) -> String {
    var (name, size) = ("byte", 1)
    for larger in ["KB", "MB", "GB", "TB"] where bytes / size >= 1024 { (name, size) = (larger, size * 1024) }
    let (whole, rest) = bytes.quotientAndRemainder(dividingBy: size)
    let tenths = whole * 10 + (rest * 10 + size - 1) / size
    let decimal = tenths % 10 == 0 ? "" : (language == .vietnamese ? "," : ".") + String(tenths % 10)
    return "\(tenths / 10)\(decimal) \(name)"
  }
}
