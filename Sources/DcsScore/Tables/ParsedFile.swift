/// A file's bytes read as what they are: as JSON, or a table as what it would be in JSON.
public struct ParsedFile: Sendable {
  public let source: SourceText
  /// The file as JSON. What is wrong with a table has row, column and cell in its message.
  public let document: JSONDocument
  /// Which rows there are, where the file is a table; nil for any other.
  public let tableRows: TableRows?

  /// Whether the file is a table.
  public var isTable: Bool { tableRows != nil }

  /// Reads a file as what it is: a workbook (XLSX) by its first bytes, a table (CSV) of evidence or of a council by its
  /// name, `*.csv` or `*.tsv`, or by its start; any other as JSON.
  ///
  /// Never fails: what is wrong is among the document's faults.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - ignored: The rules whose faults are passed over, here and by whoever reads the document.
  public init(_ source: SourceText, ignoring ignored: [Rule] = []) {
    if WorkbookTable.mayBe(source.bytes) {
      self.init(workbook: source, ignoring: ignored)
    } else if source.isTable {
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

  /// Reads a file as a table: UTF-8 with or without a byte order mark, or UTF-16 with it; cells separated by semicolons,
  /// commas or tabs.
  init(table source: SourceText, ignoring ignored: [Rule] = []) {
    do throws(Fault) {
      if let fault = JSONTokens.faultOfSize(source.utf8) { throw fault }
      let file = try CSVFile(source.utf8)
      self.init(source, file.sheet, file.found, ignoring: ignored) { file.reportFaults(&$0) }
    } catch {
      self.init(source, error, ignoring: ignored)
    }
  }

  /// Reads a file as a workbook (XLSX), in which one sheet has a table.
  init(workbook source: SourceText, ignoring ignored: [Rule] = []) {
    do throws(Fault) {
      let file = try WorkbookTable(source)
      if let fault = JSONTokens.faultOfSize(file.source.utf8) { throw fault }
      self.init(file.source, file.sheet, file.found, named: file.name, ignoring: ignored) { file.reportFaults(&$0) }
    } catch {
      self.init(source, error, ignoring: ignored)
    }
  }

  /// Makes of a sheet what it would be in JSON.
  ///
  /// - Parameters:
  ///   - name: What the sheet is called, where its file may have several.
  ///   - report: Reports what is wrong with the file that the sheet is of.
  private init(
    _ source: SourceText, _ sheet: Sheet, _ found: FoundTable, named name: String? = nil,
    ignoring ignored: [Rule], _ report: (inout FaultLog) -> Void
  ) {
    let size = source.utf8.count
    var (root, rows, log) =
      switch found {
      case .evidence(let layout): TableReader.read(sheet, layout, named: name, size: size, ignoring: ignored)
      case .council(let layout): CouncilTableReader.read(sheet, layout, named: name, size: size, ignoring: ignored)
      }
    if root != nil { report(&log) }
    self.source = source
    document = JSONDocument(root, log)
    tableRows = rows
  }

  /// A table of which nothing can be read.
  private init(_ source: SourceText, _ fault: Fault, ignoring ignored: [Rule]) {
    var log = FaultLog(ignoring: ignored)
    log.addLast(fault)
    self.source = source
    document = JSONDocument(nil, log)
    tableRows = TableRows()
  }
}

extension LayoutReader {
  /// Reads a sheet as what it would be in JSON; nothing of one with a fault that all else would follow from.
  fileprivate static func read(
    _ sheet: Sheet, _ layout: SheetLayout<Kind>, named name: String?, size: Int, ignoring ignored: [Rule]
  ) -> (root: PlacedValue?, rows: TableRows, log: FaultLog) {
    let cells = TableCells(sheet, layout, named: name)
    var log = FaultLog(ignoring: ignored, names: layout.keyNames) { cells.place(of: $0) }
    if let fault = TornTable.fault(in: sheet, layout) ?? MissingColumn.fault(in: sheet, layout) {
      log.addLast(fault)
      return (nil, TableRows(), log)
    }
    var reader = Self(sheet, layout, size: size, log)
    let root = reader.read()
    return (root, reader.rows, reader.log)
  }
}
