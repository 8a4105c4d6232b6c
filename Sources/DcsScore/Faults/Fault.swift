/// Something in a file that must be mended before the file can be used.
public struct Fault: Error, Hashable, Sendable {
  /// Another place that a fault is about, such as where a key stands for the first time.
  public struct Related: Hashable, Sendable {
    /// The place, as byte offsets into the file.
    public let range: Range<Int>
    public let message: LocalizedText

    public init(range: Range<Int>, message: LocalizedText) {
      self.range = range
      self.message = message
    }
  }

  /// Which rule does not hold.
  public let code: FaultCode
  /// The place, as byte offsets into the file.
  public let range: Range<Int>
  /// What must hold, or what is wrong: one phrase without a full stop, names in single quotes.
  public let message: LocalizedText
  /// Other places that the fault is about, in the order in which they are told.
  public let related: [Related]

  /// Makes a fault with its place as byte offsets.
  public init(_ code: FaultCode, at range: Range<Int>, _ message: LocalizedText, related: [Related] = []) {
    self.code = code
    self.range = range
    self.message = message
    self.related = related
  }

  /// A fault with its message in both languages.
  init(_ code: FaultCode, at range: Range<Int>, vi: String, en: String, related: [Related] = []) {
    self.init(code, at: range, LocalizedText(vi: vi, en: en), related: related)
  }
}
