import Foundation
import OfficeFiles

// inflate FILE: of each stream in the file, preceded by its limit and its length in four bytes each, how many bytes of it
// were used, how many came out, and their checksum; or the fault.
// read FILE…: what each workbook says, a line a sheet, row, cell, merged area.
// kind FILE…: what each file is.
// time FILE…: how long each workbook, or the largest part of it alone, takes.
let limits = WorkbookFile.Limits(unpacked: 1 << 30, cells: 100_000_000)

func contents(_ path: String) -> [UInt8] { FileManager.default.contents(atPath: path).map(Array.init) ?? [] }

func hex(_ text: String) -> String { text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }

func inflate(_ path: String) {
  let bytes = contents(path)
  func number(_ place: Int) -> Int { bytes[place..<place + 4].reversed().reduce(0) { $0 << 8 | Int($1) } }
  var place = 0
  while place < bytes.count {
    let (limit, length) = (number(place), number(place + 4))
    place += 8
    do throws(InflateFault) {
      let inflated = try Inflated(bytes[place..<place + length], limit: limit)
      print("ok", inflated.used, inflated.bytes.count, CRC32(inflated.bytes).value)
    } catch {
      print(error)
    }
    place += length
  }
}

func text(_ value: WorkbookFile.Value) -> String {
  switch value {
  case .empty: "empty"
  case .text(let text): "text " + hex(text)
  case .number(let literal), .percent(let literal): "number " + (DecimalLiteral(literal)?.rounded().text ?? "?")
  case .date(let date): "date \(date.year)-\(date.month)-\(date.day) \(date.secondOfDay)"
  case .boolean(let value): "boolean \(value)"
  case .error(let name): "error \(name)"
  }
}

func read(_ path: String) {
  print("file", hex(path))
  do throws(WorkbookFault) {
    var workbook = try WorkbookFile(contents(path), limits)
    for sheet in workbook.sheets {
      print("sheet", hex(sheet.name), sheet.visibility)
      let table = try workbook.table(sheet)
      for row in table.rows {
        for cell in table.cells[row.cells] {
          let place = WorkbookFile.Place(row: row.number, column: cell.column)
          let isHidden = row.isHidden || table.isHidden(column: cell.column)
          print("cell", place, isHidden ? "hidden" : "shown", cell.formula, text(cell.value))
        }
      }
      for area in table.merged {
        print(
          "merged", WorkbookFile.Place(row: area.rows.lowerBound, column: area.columns.lowerBound),
          WorkbookFile.Place(row: area.rows.upperBound, column: area.columns.upperBound))
      }
    }
  } catch {
    print("fault", error)
  }
}

func time(_ path: String) throws {
  let bytes = contents(path)
  let clock = ContinuousClock()
  var cells = 0
  let whole = try clock.measure {
    var workbook = try WorkbookFile(bytes, limits)
    for sheet in workbook.sheets { cells += try workbook.table(sheet).cells.count }
  }
  var archive = try ZipReader(bytes, limit: 1 << 30)
  guard let largest = archive.entries.max(by: { $0.size < $1.size }) else { return }
  let unpacking = try clock.measure { _ = try archive.contents(largest.name) }
  print(path, cells, "cells in", whole, "of which", largest.size, "bytes unpacked in", unpacking)
}

let arguments = CommandLine.arguments.dropFirst()
for path in arguments.dropFirst() {
  switch arguments.first {
  case "inflate": inflate(path)
  case "read": read(path)
  case "kind": print(OfficeFileKind(contents(path)))
  default: try time(path)
  }
}
