import Foundation
import OfficeFiles

// workbooks FOLDER: writes workbooks of the values in FOLDER/values.json, and a form as a school might fill one in.
struct Values: Decodable {
  let texts: [String]
  let numbers: [String]
  let days: [[Int]]
  let names: [String]
}

let folder = URL(fileURLWithPath: CommandLine.arguments[1])
let values = try JSONDecoder().decode(Values.self, from: Data(contentsOf: folder.appendingPathComponent("values.json")))

/// A row for each value: a text as a cell, as a number and as a day.
var plain = Spreadsheet(values.texts[0], "vi-VN", [])
var texts = Spreadsheet.Page("texts", [], values.texts.map { Spreadsheet.Row([Spreadsheet.Cell($0)]) })
var numbers = Spreadsheet.Page("numbers", [], values.numbers.map { Spreadsheet.Row([Spreadsheet.Cell(.number($0))]) })
let days = values.days.map { Spreadsheet.Row([Spreadsheet.Cell(.day(Spreadsheet.Day($0[0], $0[1], $0[2])))]) }
let flags = [true, false].map { Spreadsheet.Row([Spreadsheet.Cell(.flag($0))]) }
plain.pages = [texts, numbers, Spreadsheet.Page("days", [], days), Spreadsheet.Page("flags", [], flags)]

/// Every text wherever there is room for one, and pages of all names.
var hostile = Spreadsheet(values.texts.joined(), values.texts[1], [])
hostile.listsName = "'"
hostile.font = values.texts.joined()
for (index, name) in values.names.enumerated() {
  let text = values.texts[index % values.texts.count]
  var page = Spreadsheet.Page(name, [Spreadsheet.Column(index)], texts.rows)
  page.isHidden = index % 3 == 0
  let message = Spreadsheet.Message(text, text)
  let all = Spreadsheet.Area(rows: 0...values.texts.count, columns: 0...0)
  page.limits = [
    Spreadsheet.Limit([all], .oneOf(values.texts), prompt: message, refusal: message),
    Spreadsheet.Limit([all], .whole, prompt: message, refusal: message),
    Spreadsheet.Limit(
      [Spreadsheet.Area(rows: 0...2_000_000, columns: 1...1)], .any, prompt: Spreadsheet.Message("", text)),
    Spreadsheet.Limit(
      [Spreadsheet.Area(rows: 5...6, columns: 2...40_000)], .number(upTo: "7,5"), prompt: message, refusal: message),
  ]
  page.merged = [
    Spreadsheet.Area(rows: 0...1, columns: 5...6), Spreadsheet.Area(rows: 1...2, columns: 6...7),
    Spreadsheet.Area(rows: 9...9, columns: 9...9), Spreadsheet.Area(rows: 2_000_000...2_000_001, columns: 0...1),
  ]
  page.filter = Spreadsheet.Area(rows: 0...values.texts.count, columns: 0...0)
  page.frozen = Spreadsheet.Heads(rows: index, columns: index * 10_000)
  page.print.repeated = Spreadsheet.Heads(rows: 1, columns: 1)
  page.print.header = Spreadsheet.Strip(start: [.text(text)], centre: [.page, .text(text)], end: [.pages])
  page.print.footer = page.print.header
  page.print.margins = Spreadsheet.Margins(above: -5, right: 1_000_000, below: 50, left: 0)
  hostile.pages.append(page)
}

let empty = Spreadsheet("", "", [])
for (name, book) in [("plain", plain), ("hostile", hostile), ("empty", empty), ("form", form)] {
  try Data(book.xlsx).write(to: folder.appendingPathComponent("\(name).xlsx"))
}
