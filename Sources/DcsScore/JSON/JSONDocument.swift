/// A file's bytes read as one JSON text (RFC 8259), with a place for every value and key.
///
/// All text comes out in Normalization Form C. Beyond the RFC: a byte order mark is accepted, UTF-16 and UTF-32 are
/// recognised and named in the fault, a key that stands twice is a fault, and so is nesting deeper than
/// ``deepestNesting``.
public struct JSONDocument: Sendable {
  /// The deepest nesting of arrays and objects that is read.
  public static let deepestNesting = Rule.deepestNesting

  /// The document's value, or nil where the text could not be read to its end.
  public let root: JSONNode?
  /// What is wrong with the text. There may be a root all the same: after a missing or trailing comma, a comment, a key
  /// that stands twice or a malformed escape the reading goes on.
  public let faults: FaultLog
  /// The places of the strings that were not in Normalization Form C, quotes included.
  public let unnormalized: [Range<Int>]

  /// Reads bytes as JSON. Never fails: what is wrong is in ``faults``.
  ///
  /// - Parameters:
  ///   - bytes: The file; one of over 4 GB is a fault.
  ///   - ignored: The rules whose faults are passed over, here and by whoever reads the document.
  public init(parsing bytes: [UInt8], ignoring ignored: [Rule] = []) {
    var parser = JSONParser(bytes, FaultLog(ignoring: ignored))
    do throws(Fault) {
      try parser.parseDocument()
      let tokens = JSONTokens(
        bytes, parser.tokens.array, parser.texts, hasRepeatedKeys: parser.hasRepeatedKeys)
      root = JSONNode(tokens, 0)
    } catch {
      root = nil
      parser.faults.addLast(error)
    }
    faults = parser.faults
    unnormalized = parser.unnormalized
  }

  /// Makes a document of what was read from a file of another form.
  init(_ root: PlacedValue?, _ faults: FaultLog) {
    self.root = root.map { JSONNode($0) }
    self.faults = faults
    unnormalized = []
  }
}
