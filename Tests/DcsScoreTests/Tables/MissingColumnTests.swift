import Testing

@testable import DcsScore

/// A column that was renamed or deleted is one fault, however many rows need it, and is asked for before anything is to
/// be deleted.
@Suite struct MissingColumnTests {
  private static let table = RuleExamples.table

  /// All that a check finds, with the line and the column where it starts.
  private func faults(_ table: String, _ language: Language) throws -> [String] {
    lines(try validationFaults(Array(table.utf8), .table), of: table, language)
  }

  @Test(arguments: [
    ("Tên minh chứng", "Document", "Minh chứng", "7:61", "I7"),
    ("Tên minh chứng", "Document", "Tài liệu", "7:61", "I7"),
    ("Cấp học", "Stage", "Khối lớp", "7:28", "F7"), ("Số người học", "Learners", "Sĩ số", "7:36", "G7"),
    ("Số thiết bị", "Units", "Máy", "7:49", "H7"), ("Tổng số", "Whole", "Tất cả", "7:20", "E7"),
    ("Số đạt", "Part", "Đã làm", "7:13", "D7"),
  ])
  func renamedColumn(_ name: String, _ english: String, _ other: String, _ place: String, _ cell: String) throws {
    let table = Self.table.replacing(";\(name);", with: ";\(other);")
    let column = cell.prefix(1)
    #expect(
      try faults(table, .vietnamese) == [
        "\(place) table-column dòng 7, cột \(column) (ô \(cell)): bảng không có cột '\(name)' mà các dòng bên dưới cần; có phải là cột '\(other)' không? Nếu phải, hãy đổi tên cột đó thành '\(name)'; nếu không, hãy thêm cột"
      ])
    #expect(
      try faults(table, .english) == [
        "\(place) table-column row 7, column \(column) (cell \(cell)): the table has no column '\(english)', which the rows below need; is it the column '\(other)'? If so, rename that to '\(english)'; if not, add the column"
      ])
  }

  @Test func columnsThatWereDeleted() throws {
    // Its cells go with it.
    let table = Self.table.replacing(";Cấp học;", with: ";").replacing(";a;45", with: ";45").replacing(
      ";b;4;", with: ";4;"
    )
    .replacing(";;;;;;;Kế hoạch", with: ";;;;;;Kế hoạch")
    #expect(
      tableFaults(table, .vietnamese) == [
        "7:1 table-column dòng 7, cột A (ô A7): bảng không có cột 'Cấp học' mà các dòng bên dưới cần; hãy thêm cột đó"
      ])
    #expect(
      tableFaults(table) == [
        "7:1 table-column row 7, column A (cell A7): the table has no column 'Stage', which the rows below need; add it"
      ])
  }

  /// By any of three columns a document is found.
  @Test func noColumnOfReferences() throws {
    let header = "Số văn bản;Ngày;Đường dẫn;Tệp"
    let table = Self.table.replacing(header, with: "(Số);Ngày;(Mạng);(Nơi để)")
    #expect(
      tableFaults(table) == [
        "7:1 table-column row 7, column A (cell A7): the table has no column 'Number', which the rows below need; add it"
      ])
    #expect(
      !tableFaults(Self.table.replacing(header, with: "(Số);Ngày;Đường dẫn;Tệp")).joined().contains("table-column"))
  }

  /// Where no row needs it, a name is only asked for.
  @Test(arguments: [
    (";Điểm;", "Điểm", "Points", "Điểm tự chấm", "7:8", "C7"), (";Đạt;", "Đạt", "Met", "Đã đạt", "7:4", "B7"),
    (";Ghi chú\n", "Ghi chú", "Note", "Người làm", "7:106", "N7"),
  ])
  func nameThatIsAskedFor(
    _ part: String, _ name: String, _ english: String, _ other: String, _ place: String, _ cell: String
  ) {
    let table = Self.table.replacing(part, with: part.replacing(name, with: other))
    let column = cell.prefix(1)
    #expect(
      tableFaults(table, .vietnamese) == [
        "\(place) table-column dòng 7, cột \(column) (ô \(cell)): không có cột nào tên là '\(other)'; có phải là '\(name)' (đang thiếu) không? Nếu phải, hãy đổi tên; nếu không, hãy xóa, hoặc đặt tên trong ngoặc đơn để dcs bỏ qua"
      ])
    #expect(
      tableFaults(table) == [
        "\(place) table-column row 7, column \(column) (cell \(cell)): there is no column '\(other)'; is it '\(english)', which is missing? If so, rename it; if not, delete it, or put its name in brackets to have it passed over"
      ])
  }

  /// Where all columns are there, a further one is none of them.
  @Test func furtherColumn() {
    let table = Self.table.replacing("Mã;", with: "Mã;Nội dung;Điểm tối đa;Cách trả lời;Minh chứng cần có;")
      .replacing("Tổng số;", with: "Tổng số;Số lượng;").replacing("Ghi chú\n", with: "Ghi chú;Người làm\n")
    let faults = tableFaults(table, .vietnamese).filter { $0.contains("'Người làm'") }
    #expect(
      faults == [
        "7:175 table-column dòng 7, cột T (ô T7): không có cột nào tên là 'Người làm'; hãy xóa, hoặc đặt tên trong ngoặc đơn để dcs bỏ qua"
      ])
  }
}
