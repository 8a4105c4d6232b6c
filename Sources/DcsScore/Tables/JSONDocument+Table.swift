extension JSONDocument {
  /// Reads a file as what it is: a table (CSV) of evidence by its name, `*.csv` or `*.tsv`, or by its start; any other as
  /// JSON.
  ///
  /// Never fails: what is wrong is in ``faults``, those of a table with row, column and cell.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - ignored: The rules whose faults are passed over, here and by whoever reads the document.
  public init(_ source: SourceText, ignoring ignored: [Rule] = []) {
    if source.isTable {
      self.init(table: source.bytes, ignoring: ignored)
    } else {
      self.init(parsing: source.bytes, ignoring: ignored)
    }
  }

  /// Reads bytes as an evidence table.
  ///
  /// - Parameters:
  ///   - bytes: The file: UTF-8 with or without a byte order mark; cells separated by semicolons, commas or tabs.
  ///   - ignored: The rules whose faults are passed over, here and by whoever reads the document.
  init(table bytes: [UInt8], ignoring ignored: [Rule] = []) {
    var log = FaultLog(ignoring: ignored)
    var root: JSONNode?
    var rows = TableRows()
    do throws(Fault) {
      let start = try TextEncoding.startOfTable(in: bytes)
      let layout = try TableLayout(bytes, from: start)
      var reader = TableReader(bytes, layout, log)
      (root, log) = reader.read()
      rows = reader.rows
    } catch {
      log.addLast(error)
    }
    self.init(table: root, rows, log)
  }
}
