extension SourceText {
  /// Whether the file is a table by its name or, where that does not tell, by its having the columns of one.
  var isTable: Bool {
    let name = name.lowercased()
    if name.hasSuffix(".csv") || name.hasSuffix(".tsv") { return true }
    if name.hasSuffix(".json") || isLikeJSON { return false }
    do throws(Fault) {
      _ = try CSVFile(headOf: bytes)
      return true
    } catch {
      return false
    }
  }

  /// How many bytes ``namesEvidence(_:)`` has to be given.
  public static let tableStart = 1_024

  /// Whether the first bytes of a table have a cell that names the format of evidence, of whatever version.
  ///
  /// Zeros are passed over: a table in UTF-16 is one of ours, and whoever checks it says how it is saved.
  public static func namesEvidence(_ start: [UInt8]) -> Bool {
    let name = "\(Evidence.format.name)/".utf8
    return start.filter { $0 != 0 }.split { ";,\t\r\n\"".utf8.contains($0) }.contains { $0.starts(with: name) }
  }

  /// Whether the first byte that is seen could start a JSON text of dcs.
  private var isLikeJSON: Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = bytes[start...].first { !" \t\r\n".utf8.contains($0) }
    return first == nil || first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }
}
