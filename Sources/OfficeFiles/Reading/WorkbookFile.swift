/// A workbook of a spreadsheet program, to read (SpreadsheetML, ECMA-376-1, section 18): `.xlsx`, and `.xlsm` without its
/// macros, in both namespaces that the format has.
///
/// Opening it reads what all sheets share; a sheet is read when it is asked for.
package struct WorkbookFile: Sendable {
  /// The sheets in their order.
  package let sheets: [Sheet]
  /// Whether days count from 1904 in place of 1900.
  package let countsFrom1904: Bool
  private var package: PackageReader
  private let shared: SharedParts
  /// How many cells may still be read.
  private var cellsLeft: Int

  package struct Sheet: Hashable, Sendable {
    package let name: String
    package let visibility: Visibility
    /// Whether it is a sheet of cells, and no chart or macro.
    package let hasCells: Bool
    let part: String
  }

  package enum Visibility: Hashable, Sendable {
    case visible
    case hidden
    /// Hidden in a way that the program's own menu does not show.
    case veryHidden
  }

  package struct Limits: Sendable {
    /// How many bytes all parts that are read may have unpacked.
    package var unpacked: Int
    /// How many cells with a value all sheets that are read may have.
    package var cells: Int

    package init(unpacked: Int, cells: Int) { (self.unpacked, self.cells) = (unpacked, cells) }
  }

  /// Opens a workbook.
  package init(_ bytes: [UInt8], _ limits: Limits) throws(WorkbookFault) {
    let archive: ZipReader
    do throws(ZipFault) { archive = try ZipReader(bytes, limit: limits.unpacked) } catch { throw .zip(error) }
    var package = PackageReader(archive: archive)
    let start = try package.relations(of: "").first { $0.kind == "officeDocument" }
    guard let start else { throw .noWorkbook }
    guard let part = start.part else { throw .badTarget(start.target) }
    let relations = try package.relations(of: part)
    var byID: [String: PartRelation] = [:]
    for relation in relations where byID[relation.id] == nil { byID[relation.id] = relation }
    let outline = try package.outline(part)
    sheets = try outline.sheets.map { (sheet) throws(WorkbookFault) in try Sheet(sheet, byID[sheet.relation]) }
    countsFrom1904 = outline.countsFrom1904
    shared = try SharedParts(relations, from1904: countsFrom1904, &package)
    self.package = package
    cellsLeft = limits.cells
  }

  /// What a sheet says. A sheet without cells says nothing.
  package mutating func table(_ sheet: Sheet) throws(WorkbookFault) -> Table {
    if !sheet.hasCells { return Table() }
    let xml = try package.xml(sheet.part, "worksheet")
    var reader = SheetReader(xml, shared, mostCells: cellsLeft)
    let table = try reader.read(sheet.part)
    cellsLeft -= table.cells.count
    return table
  }
}

extension WorkbookFile.Sheet {
  fileprivate init(_ sheet: WorkbookOutline.Sheet, _ relation: PartRelation?) throws(WorkbookFault) {
    guard let relation, let part = relation.part else { throw .badTarget(sheet.name) }
    name = sheet.name
    visibility = sheet.visibility
    hasCells = relation.kind == "worksheet"
    self.part = part
  }
}
