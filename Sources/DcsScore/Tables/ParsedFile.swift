/// A file's bytes read as what they are: as JSON, or a table as what it would be in JSON.
public struct ParsedFile: Sendable {
  public let source: SourceText
  /// The file as JSON. What is wrong with a table has row, column and cell in its message.
  public let document: JSONDocument
  /// Which rows there are, where the file is a table; nil for any other.
  public let tableRows: TableRows?

  /// Whether the file is a table.
  public var isTable: Bool { tableRows != nil }

  /// Reads a file as what it is: a table (CSV) of evidence by its name, `*.csv` or `*.tsv`, or by its start; any other as
  /// JSON.
  ///
  /// Never fails: what is wrong is among the document's faults.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - ignored: The rules whose faults are passed over, here and by whoever reads the document.
  public init(_ source: SourceText, ignoring ignored: [Rule] = []) {
    if source.isTable {
      self.init(table: source, ignoring: ignored)
    } else {
      self.init(json: source, ignoring: ignored)
    }
  }

  /// Reads a file as JSON, whatever it looks like.
  public init(json source: SourceText, ignoring ignored: [Rule] = []) {
    self.source = source
    document = JSONDocument(parsing: source.utf8, ignoring: ignored)
    tableRows = nil
  }

  /// Reads a file as an evidence table: UTF-8 with or without a byte order mark, or UTF-16 with it; cells separated by semicolons, commas or
  /// tabs.
  init(table source: SourceText, ignoring ignored: [Rule] = []) {
    var log = FaultLog(ignoring: ignored)
    var root: PlacedValue?
    var rows = TableRows()
    do throws(Fault) {
      if let fault = JSONTokens.faultOfSize(source.utf8) { throw fault }
      let file = try CSVFile(source.utf8)
      let cells = TableCells(file.sheet, file.layout)
      log = FaultLog(ignoring: ignored, names: file.layout.keyNames) { cells.place(of: $0) }
      if let fault = TornTable.fault(in: file.sheet, file.layout) { throw fault }
      if let fault = MissingColumn.fault(in: file.sheet, file.layout) { throw fault }
      var reader = TableReader(file.sheet, file.layout, size: source.utf8.count, log)
      root = reader.read()
      (rows, log) = (reader.rows, reader.log)
      file.reportFaults(&log)
    } catch {
      log.addLast(error)
    }
    self.source = source
    document = JSONDocument(root, log)
    tableRows = rows
  }
}
