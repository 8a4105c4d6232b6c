extension SourceText {
  /// Whether the file is a table by its name or, where that does not tell, by its having the columns of one.
  var isTable: Bool {
    let name = name.lowercased()
    if name.hasSuffix(".csv") || name.hasSuffix(".tsv") { return true }
    if name.hasSuffix(".json") || isLikeJSON { return false }
    do throws(Fault) {
      _ = try CSVFile(headOf: utf8)
      return true
    } catch {
      return false
    }
  }

  /// How many bytes ``startsAsEvidence(_:)`` has to be given.
  public static let tableStart = 1 << 16

  /// So many columns of ours tell a table that does not name its format from another that has ids, too.
  private static let ownColumns = 5

  /// Whether the first bytes of a table are those of evidence: a cell names the format, of whatever version, or most
  /// columns are called as those of evidence.
  public static func startsAsEvidence(_ start: [UInt8]) -> Bool {
    let name = "\(Evidence.format.name)/"
    // Zeros are passed over: a table in UTF-16 is one of ours, and whoever checks it says how it is saved.
    let cells = start.filter { $0 != 0 }.split { ";,\t\r\n\"".utf8.contains($0) }
    if cells.contains(where: { String(decoding: $0, as: UTF8.self).withoutInvisibles.trimmed.hasPrefix(name) }) {
      return true
    }
    guard let file = try? CSVFile(headOf: SourceText(name: "", bytes: start).utf8) else { return false }
    return file.layout.columns.count { $0 != nil } >= ownColumns
  }

  /// Whether a workbook has a sheet of evidence: one that names the format, or most columns of which are called as those of
  /// evidence. One that cannot be read may be anything that is attached.
  public static func isEvidence(workbook bytes: [UInt8]) -> Bool {
    guard let table = try? WorkbookTable(SourceText(name: "", bytes: bytes)) else { return false }
    let isNamed = table.layout.head.contains { row in
      row.said.contains { $0.text.hasPrefix("\(Evidence.format.name)/") }
    }
    return isNamed || table.layout.columns.count { $0 != nil } >= ownColumns
  }

  /// Whether the first byte that is seen could start a JSON text of dcs.
  private var isLikeJSON: Bool {
    let start = utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = utf8[start...].first { !" \t\r\n".utf8.contains($0) }
    return first == nil || first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }
}
