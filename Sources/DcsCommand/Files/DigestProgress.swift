import DcsScore
import Papers

/// How far the digests of attached files have got, for whoever waits at a terminal for longer than a second.
struct DigestProgress {
  /// From this size on, a file that has next to nothing on the disk is told: reading it takes long, and is for nothing.
  private static let giant = 1 << 30

  private let console: Console
  /// How wide the line is; nil where nobody sees it.
  private let width: Int?
  private let start = ContinuousClock.now
  /// When the line was written, where it stands there now.
  private var shown: ContinuousClock.Instant?
  private var name = ""
  private var size = 0
  private var done = 0

  init(_ console: Console) {
    self.console = console
    width = Platform.isTerminal(.error) ? console.style(for: .error).width - 1 : nil
  }

  /// Goes on to the next file.
  mutating func begin(_ name: String, _ extent: Platform.Extent?) {
    (self.name, size, done) = (name, extent?.size ?? 0, 0)
    guard let extent, extent.size >= Self.giant, extent.stored < extent.size / 16 else { return }
    end()
    console.note(Self.caution(name, extent))
  }

  /// Counts bytes of the file.
  mutating func advance(by count: Int) {
    done += count
    guard let width else { return }
    let now = ContinuousClock.now
    // No oftener than somebody can read it.
    if now - start < .seconds(1) || shown.map({ now - $0 < .milliseconds(200) }) ?? false { return }
    shown = now
    console.warn(ShownText(Self.line(name, done, of: size, width, console.language)).overLine)
  }

  /// Takes the line away.
  mutating func end() {
    guard let width, shown != nil else { return }
    shown = nil
    console.warn(ShownText(String(repeating: " ", count: width)).overLine + ShownText.empty.overLine)
  }

  /// The line, as wide as the one before, which it stands over; without control sequences, as not every terminal has
  /// them.
  static func line(_ name: String, _ done: Int, of size: Int, _ width: Int, _ language: Language) -> String {
    let percent = size > 0 ? min(Int(Double(done) / Double(size) * 100), 100) : 100
    let total = ByteCount(bytes: size).text(language)
    var text =
      switch language {
      case .vietnamese: "Đang tính mã băm: \(percent) % của \(total), \(name.quoted)"
      case .english: "Digesting: \(percent) % of \(total), \(name.quoted)"
      }
    text = text.withoutControls
    while text.displayWidth > max(width, 0) { text.removeLast() }
    return text.padded(to: width)
  }

  private static func caution(_ name: String, _ extent: Platform.Extent) -> LocalizedText {
    let (size, stored) = (ByteCount(bytes: extent.size), ByteCount(bytes: extent.stored))
    return LocalizedText(
      vi:
        "Lưu ý: tệp đính kèm \(name.quoted) có dung lượng \(size.text(.vietnamese)) nhưng trên đĩa chỉ có \(stored.text(.vietnamese)), còn lại là rỗng; đọc hết sẽ lâu (Ctrl+C để dừng).",
      en:
        "Note: the attached file \(name.quoted) is \(size.text(.english)) long but has only \(stored.text(.english)) on the disk, the rest is empty; reading it all takes long (Ctrl+C to stop)."
    )
  }
}
