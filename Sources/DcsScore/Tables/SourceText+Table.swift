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

  /// How many bytes ``startsAsTable(_:)`` has to be given.
  public static let tableStart = 1 << 16

  /// Whether the first bytes of a table are those of evidence or of a council: a cell names the format, of whatever version,
  /// or most columns are called as theirs.
  public static func startsAsTable(_ start: [UInt8]) -> Bool {
    // Zeros are passed over: a table in UTF-16 is one of ours, and whoever checks it says how it is saved.
    let cells = start.filter { $0 != 0 }.split { ";,\t\r\n\"".utf8.contains($0) }
    let hasName = cells.contains { cell in
      let text = String(decoding: cell, as: UTF8.self).withoutInvisibles.trimmed
      return FoundTable.isNamed(by: text)
    }
    if hasName { return true }
    guard let file = try? CSVFile(headOf: SourceText(name: "", bytes: start).utf8) else { return false }
    return file.found.isCertain
  }

  /// Whether a workbook has a sheet of evidence or of a council: one that names the format, or most columns of which are
  /// called as theirs. One that cannot be read may be ours, and whoever reads it says why.
  public static func isOurs(workbook bytes: [UInt8]) -> Bool {
    let table: WorkbookTable
    do throws(Fault) {
      table = try WorkbookTable(SourceText(name: "", bytes: bytes))
    } catch {
      return error.rule == .workbook
    }
    return table.found.isCertain || table.found.isNamed
  }

  /// Whether the first byte that is seen could start a JSON text of dcs.
  private var isLikeJSON: Bool {
    let start = utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = utf8[start...].first { !" \t\r\n".utf8.contains($0) }
    return first == nil || first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }
}
