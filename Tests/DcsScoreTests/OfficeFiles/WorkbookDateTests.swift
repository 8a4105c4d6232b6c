import OfficeFiles
import Testing

@Suite struct WorkbookDateTests {
  private func value(_ serial: String, styles: String, date1904: String = "") throws -> String {
    let sheet = "<sheetData><row><c s=\"1\"><v>\(serial)</v></c></row></sheetData>"
    let cells = try WorkbookMaker(sheet: sheet, styles: styles, date1904: date1904).cells()
    return String(cells.first?.dropFirst(3) ?? "")
  }

  private func value(_ serial: String, format: String = "dd/mm/yyyy", date1904: String = "") throws -> String {
    let code = format.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
    let styles =
      "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"\(code)\"/></numFmts><cellXfs><xf/><xf numFmtId=\"164\"/></cellXfs>"
    return try value(serial, styles: styles, date1904: date1904)
  }

  /// The days that spreadsheets make of numbers; 29 February 1900 is one of them.
  @Test(
    arguments: [
      ("1", "date(1900-1-1)"), ("31", "date(1900-1-31)"), ("32", "date(1900-2-1)"), ("59", "date(1900-2-28)"),
      ("60", "date(1900-2-29)"),
      ("61", "date(1900-3-1)"), ("366", "date(1900-12-31)"), ("367", "date(1901-1-1)"), ("36526", "date(2000-1-1)"),
      ("36585", "date(2000-2-29)"), ("36586", "date(2000-3-1)"), ("45351", "date(2024-2-29)"),
      ("45540", "date(2024-9-5)"),
      ("73109", "date(2100-2-28)"), ("73110", "date(2100-3-1)"), ("2958465", "date(9999-12-31)"),
      ("2958466", "number(2958466)"),
      ("0", "number(0)"), ("0.5", "number(0.5)"), ("-1", "number(-1)"), ("4.554E4", "date(2024-9-5)"),
      ("45540.0", "date(2024-9-5)"),
      ("45540.5", "date(2024-9-5 43200)"), ("45540.3125", "date(2024-9-5 27000)"),
      ("45540.999994212966", "date(2024-9-5 86399)"),
      ("45540.99999999999", "date(2024-9-6)"), ("45540.000000001", "date(2024-9-5)"), ("1E300", "number(1E300)"),
    ])
  func from1900(serial: String, value: String) throws {
    #expect(try self.value(serial) == value)
  }

  @Test(
    arguments: [
      ("0", "date(1904-1-1)"), ("1", "date(1904-1-2)"), ("59", "date(1904-2-29)"), ("44078", "date(2024-9-5)"),
      ("2957003", "date(9999-12-31)"), ("2957004", "number(2957004)"), ("-1", "number(-1)"),
    ])
  func from1904(serial: String, value: String) throws {
    for word in ["1", "true"] { #expect(try self.value(serial, date1904: word) == value) }
    #expect(try self.value("45540", date1904: "0") == "date(2024-9-5)")
  }

  @Test(
    arguments: [
      "dd/mm/yyyy", "yyyy-mm-dd", "D", "mmm", "h:mm AM/PM", "ss", "[$-42A]dddd, d mmmm yyyy", "[Red]d/m", "\"ngày \"d",
      "\\n\\gd", "_-d",
      "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "d;@", "mm:ss.0", "*-d",
    ])
  func dateFormats(format: String) throws {
    #expect(try value("45540", format: format) == "date(2024-9-5)")
  }

  @Test(
    arguments: [
      "General", "0", "0.00", "#,##0", "@", "0\" điểm\"", "[Red]0.00", "0;dd", "\"dmy\"", "\\d0", "_d0",
      "[$đ-42A]#,##0", "[h]:mm",
      "[mm]:ss", "[ss]", "[Red][h]:mm", "0.00E+00", "", "# ?/?", "\"", "[", "*d0", "[>100]0", "\\",
    ])
  func otherFormats(format: String) throws {
    #expect(try value("45540", format: format) == "number(45540)")
  }

  @Test func formatsThatNeedNotBeWrittenDown() throws {
    for id in 0...60 {
      let isDate = (14...22).contains(id) || (27...36).contains(id) || [45, 47].contains(id) || (50...58).contains(id)
      let value = try value("45540", styles: "<cellXfs><xf/><xf numFmtId=\"\(id)\"/></cellXfs>")
      let isPercent = id == 9 || id == 10
      #expect(value == (isDate ? "date(2024-9-5)" : isPercent ? "percent(45540)" : "number(45540)"))
    }
  }

  @Test(arguments: [
    (9, "", "percent(45540)"), (10, "", "percent(45540)"), (170, "0.0%", "percent(45540)"),
    (170, "0\\%", "number(45540)"), (170, "0&quot;%&quot;", "number(45540)"), (170, "0;0%", "number(45540)"),
  ])
  func percent(id: Int, format: String, expected: String) throws {
    let own = format.isEmpty ? "" : "<numFmts><numFmt numFmtId=\"\(id)\" formatCode=\"\(format)\"/></numFmts>"
    #expect(
      try value("45540", styles: "\(own)<cellXfs><xf/><xf numFmtId=\"\(id)\"/></cellXfs>") == expected)
  }

  /// A code that was typed as a number is the text that its format shows.
  @Test(arguments: [
    ("00000000", "text(00045540)"), ("00000", "number(45540)"), ("0", "number(45540)"), ("0.00", "number(45540)"),
  ])
  func zerosBefore(format: String, expected: String) throws {
    #expect(try value("45540", format: format) == expected)
  }

  /// Formats of other lists, a style that there is not, and an own meaning of a number.
  @Test func otherLists() throws {
    let formats =
      "<dxfs><dxf><numFmt numFmtId=\"0\" formatCode=\"d\"/></dxf></dxfs><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
    #expect(try value("45540", styles: formats + "<cellXfs><xf/><xf numFmtId=\"0\"/></cellXfs>") == "number(45540)")
    #expect(try value("45540", styles: "<cellXfs><xf numFmtId=\"14\"/></cellXfs>") == "number(45540)")
    let own =
      "<numFmts><numFmt numFmtId=\"14\" formatCode=\"0.0\"/></numFmts><cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>"
    #expect(try value("45540", styles: own) == "number(45540)")
  }
}
