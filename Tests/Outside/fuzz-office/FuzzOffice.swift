import Foundation
import OfficeFiles

private let target = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? "workbook"

@inline(__always)
private func check(_ holds: Bool, _ what: @autoclosure () -> String, line: UInt = #line) {
  if !holds { fatalError("invariant broken at line \(line): \(what())") }
}

private func inflate(_ bytes: [UInt8]) {
  let limit = 1 << 16
  guard let inflated = try? Inflated(bytes[...], limit: limit) else { return }
  check(inflated.used <= bytes.count && inflated.bytes.count <= limit, "limits")
  // The same bytes that come just to the limit, and are one too many for a lower one.
  let count = inflated.bytes.count
  check((try? Inflated(bytes[...], limit: count))?.bytes == inflated.bytes, "exact limit")
  if count > 0 { check((try? Inflated(bytes[...], limit: count - 1)) == nil, "lower limit") }
  check((try? Inflated(bytes[..<inflated.used], limit: count))?.bytes == inflated.bytes, "nothing behind is needed")
}

private func unzip(_ bytes: [UInt8]) {
  let limit = 1 << 20
  guard var archive = try? ZipReader(bytes, limit: limit) else { return }
  var sum = 0
  for entry in archive.entries {
    guard let contents = try? archive.contents(entry.name) else { continue }
    check(contents.count == entry.size && CRC32(contents).value == CRC32(contents.lazy.map { $0 }).value, "contents")
    sum += contents.count
  }
  check(sum <= limit, "limit")
}

private func parse(_ bytes: [UInt8]) {
  guard var xml = try? XMLReader(bytes) else { return }
  var depth = 0
  while let event = try? xml.next() {
    switch event {
    case .start:
      depth += 1
      check(xml.depth == depth && depth <= XMLReader.deepest, "depth")
      if let value = xml.attribute("r") { check((try? xml.string(value)) != nil, "a value that was read is text") }
    case .end:
      depth -= 1
      check(xml.depth == depth, "depth")
    case .text:
      check(depth > 0 && (try? xml.string(xml.text)) != nil, "text")
    case .finish:
      check(depth == 0, "all is closed")
      return
    }
  }
}

private func read(_ bytes: [UInt8]) {
  guard var workbook = try? WorkbookFile(bytes, WorkbookFile.Limits(unpacked: 1 << 22, cells: 10_000)) else { return }
  for sheet in workbook.sheets {
    guard let table = try? workbook.table(sheet) else { continue }
    var (last, cells) = (0, 0)
    for row in table.rows {
      check(row.number > last && row.number <= WorkbookFile.mostRows, "rows rise")
      check(row.cells.lowerBound == cells && row.cells.count > 0, "cells of a row")
      (last, cells) = (row.number, row.cells.upperBound)
      var column = -1
      for cell in table.cells[row.cells] {
        check(cell.column > column && cell.column < WorkbookFile.mostColumns, "columns rise")
        column = cell.column
        _ = table.isHidden(column: column)
        check(cell)
      }
    }
    check(cells == table.cells.count && cells <= 10_000, "all cells are of rows")
  }
}

private func check(_ cell: WorkbookFile.Cell) {
  check((cell.value == .empty) == (cell.formula == .notComputed), "formula")
  switch cell.value {
  case .number(let literal), .percent(let literal):
    guard let number = DecimalLiteral(literal) else { fatalError("no number: \(literal)") }
    let rounded = number.rounded()
    check(DecimalLiteral(rounded.text) == rounded && rounded.rounded() == rounded, "rounding \(literal)")
    if let double = Double(literal), double.isFinite, let shown = Double(rounded.text), double.magnitude > 1e-300 {
      check((double - shown).magnitude <= double.magnitude * 1e-14, "\(literal) is \(rounded.text)")
    }
  case .date(let date):
    check((1...9999).contains(date.year) && (1...12).contains(date.month) && (1...31).contains(date.day), "\(date)")
    check((0..<86_400).contains(date.secondOfDay), "\(date)")
  default: break
  }
}

/// A workbook of a sheet, shared texts, styles and its own part, between bytes that no text has.
private func packed(_ bytes: [UInt8]) -> [UInt8] {
  let parts = bytes.split(separator: 0xFF, omittingEmptySubsequences: false).map(Array.init)
  let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  func relations(_ targets: [(String, String)]) -> String {
    "<Relationships>"
      + targets.map { "<Relationship Id=\"\($0)\" Type=\"\(kind)\($0)\" Target=\"\($1)\"/>" }.joined()
      + "</Relationships>"
  }
  var archive = ZipArchive()
  archive.add("_rels/.rels", relations([("officeDocument", "workbook.xml")]))
  archive.add(
    "_rels/workbook.xml.rels",
    relations([("worksheet", "sheet.xml"), ("sharedStrings", "shared.xml"), ("styles", "styles.xml")]))
  archive.add("sheet.xml", parts[0])
  archive.add("shared.xml", parts.count > 1 ? parts[1] : Array("<sst><si><t>a</t></si></sst>".utf8))
  archive.add(
    "styles.xml",
    parts.count > 2 ? parts[2] : Array("<styleSheet><cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs></styleSheet>".utf8))
  let book = "<workbook><sheets><sheet name=\"A\" r:id=\"worksheet\"/></sheets></workbook>"
  archive.add("workbook.xml", parts.count > 3 ? parts[3] : Array(book.utf8))
  return archive.bytes
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  switch target {
  case "inflate": inflate(bytes)
  case "zip": unzip(bytes)
  case "xml": parse(bytes)
  case "sheet": read(packed(bytes))
  default:
    _ = OfficeFileKind(bytes)
    read(bytes)
  }
  return 0
}
