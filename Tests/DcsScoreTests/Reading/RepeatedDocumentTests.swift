import Testing

@testable import DcsScore

/// A document that a row lists twice is one document, in a table and in JSON.
@Suite struct RepeatedDocumentTests {
  private static let pulledDown = RuleExamples.table + "G.2.5;;;;;;;;Biên bản;8/BB;1/10/2024;;;\n"

  @Test func inATable() throws {
    let log = try validationFaults(Array(Self.pulledDown.utf8), .table)
    #expect(
      lines(log, of: Self.pulledDown) == [
        "16:14 repeated-document row 16, column 'Tên minh chứng' (cell I16): this document is the same as another one of this row, and counts once; delete it, or correct it"
      ])
    #expect(
      lines(log, of: Self.pulledDown, .vietnamese) == [
        "16:14 repeated-document dòng 16, cột 'Tên minh chứng' (ô I16): minh chứng này giống hệt một minh chứng đã ghi ở mục này nên chỉ tính một lần; hãy xóa, hoặc sửa cho đúng"
      ])
    #expect(log.faults.first?.related.count == 1)
    let (again, once) = (readTable(Self.pulledDown).model, readTable(RuleExamples.table).model)
    #expect(try #require(again).content == #require(once).content)
  }

  private func documents(_ list: String) throws -> (faults: [String], titles: [String]?) {
    let text = RuleExamples.evidence.replacing(
      #"[{"title": "Danh sách", "number": "6/DS", "date": "2024-10-01"}]"#, with: "[\(list)]")
    let log = try validationFaults(Array(text.utf8), .evidence)
    let read = Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: IndexedSet(sampleSet))
    return (lines(log, of: text), read.model?.answer(to: "G.2.1")?.documents.map(\.title))
  }

  @Test func inJSON() throws {
    let document = #"{"title": "Sổ", "number": "1/S", "date": "2024-10-01"}"#
    let other = #"{"title": "Tờ", "number": "1/T"}"#
    let message =
      "repeated-document this document is the same as another one of this row, and counts once; delete it, or correct it"
    let twice = try documents([document, other, document].joined(separator: ",\n"))
    #expect(twice.faults == ["9:1 \(message)"] && twice.titles == ["Sổ", "Tờ"])
    let thrice = try documents([other, document, document, document].joined(separator: ",\n"))
    #expect(thrice.faults == ["9:1 \(message)", "10:1 \(message)"] && thrice.titles == ["Tờ", "Sổ"])
    // The same in another order, with other bytes.
    let same = try documents(
      #"{"title": "Sổ", "number": "1/S", "date": "2024-10-01"},"# + "\n"
        + #"{"number": "1\/S", "date": "2024-10-01", "title": "S\u1ed5 "}"#)
    #expect(
      same.faults.map { $0.prefix(21) } == ["8:1 repeated-document", "8:51 space-around-tex"].map { $0.prefix(21) })
    #expect(same.titles == ["Sổ"])
  }

  /// What differs in anything is another document; so is the same of another row.
  @Test(arguments: [
    #"{"title": "Sổ", "number": "1/S"}"#, #"{"title": "Sổ", "number": "2/S", "date": "2024-10-01"}"#,
    #"{"title": "sổ", "number": "1/S", "date": "2024-10-01"}"#,
    #"{"title": "Sổ", "number": "1/S", "date": "2024-10-01", "link": "https://a.example/1"}"#,
    #"{"title": "Danh sách", "number": "7/DS"}"#,
  ])
  func others(_ other: String) throws {
    let read = try documents(#"{"title": "Sổ", "number": "1/S", "date": "2024-10-01"}, "# + other)
    #expect(!read.faults.contains { $0.contains("repeated-document") } && read.titles?.count == 2)
  }

  /// Titles alike are looked at, however many, and only the same documents are left out.
  @Test func manyOfOneTitle() throws {
    let many = (0..<300).map { #"{"title": "Sổ", "number": "\#($0 % 200)/S"}"# }
    let read = try documents(many.joined(separator: ",\n"))
    #expect(read.faults.count == 100 && read.titles?.count == 200)
  }

  /// Lists and counts have it once.
  @Test func isCountedOnce() throws {
    func progress(_ table: String) throws -> SchoolProgress {
      SchoolProgress(of: Assessment(of: try #require(readTable(table).model)))
    }
    #expect(try progress(Self.pulledDown).documentCount == progress(RuleExamples.table).documentCount)
  }

  /// Whoever pulls a row down has the same file missing twice, and one thing to do.
  @Test func missingFileOfARowPulledDown() throws {
    let document = #"{"title": "Ảnh", "file": "minh-chung/khong-co.jpg"}"#
    let missing = "missing-file there is no file 'minh-chung/khong-co.jpg'"
    let again =
      "repeated-document this document is the same as another one of this row, and counts once; delete it, or correct it"
    #expect(try documents("\n\(document),\n\(document)").faults == ["8:26 \(missing)", "9:1 \(again)"])
    let other = #"{"title": "Ảnh khác", "file": "minh-chung/khong-co.jpg"}"#
    #expect(try documents("\n\(document),\n\(other)").faults == ["8:26 \(missing)"])
    let table = RuleExamples.table.replacing("Biên bản;8/BB;1/10/2024;;;\n", with: "Ảnh;;;;khong-co.jpg;\n")
    let pulledDown = table + "G.2.5;;;;;;;;Ảnh;;;;khong-co.jpg;\n" + "G.2.1;;;;;;;;Ảnh;;;;khong-co.jpg;\n"
    let log = try validationFaults(Array(pulledDown.utf8), .table)
    // Another row needs the file as well.
    #expect(
      lines(log, of: pulledDown).map { $0.prefix { $0 != "," } } == [
        "15:21 missing-file row 15", "16:14 repeated-document row 16", "17:21 missing-file row 17",
      ])
  }
}
