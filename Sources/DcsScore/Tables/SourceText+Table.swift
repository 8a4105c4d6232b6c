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

  /// Whether the first byte that is seen could start a JSON text of dcs.
  private var isLikeJSON: Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = bytes[start...].first { !" \t\r\n".utf8.contains($0) }
    return first == nil || first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }
}
