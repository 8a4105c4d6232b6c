import Foundation
import Testing

/// Tables in a folder: those that say at their start that they are evidence are checked, whatever their names are.
@Suite struct ValidateFolderTablesTests {
  /// A folder with a school's table of 65 of 10 points, and a list that is none of ours.
  private static func folder(_ names: String...) throws -> TestFolder {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    for name in names { try folder.write(table, to: name) }
    try folder.write("STT,Họ tên\n1,An\n", to: "x/minh-chung/danh-sach.csv")
    return folder
  }

  private static let table = """
    Dạng tệp;dcs-evidence/1
    Bộ chỉ số;thu
    Năm học;2024-2025
    Tên trường;Trường Mẫu
    Các cấp học;thcs

    Mã;Điểm
    A.1;65

    """

  @Test func tablesOfEveryName() async throws {
    let folder = try Self.folder("x/ho-so.csv", "x/Hồ sơ 2.CSV", "x/a.evidence.csv", "x/b.tsv")
    let run = try await folder.dcs("validate", "--criteria=set.json", "-r", "x", "--lang=en", "--format=json")
    #expect(run.code == 1)
    for name in ["x/ho-so.csv", "x/Hồ sơ 2.CSV", "x/a.evidence.csv", "x/b.tsv"] {
      #expect(run.output.contains("\"\(name)\""), "\(name)")
    }
    #expect(!run.output.contains("danh-sach"))
  }

  @Test func othersAreNamed() async throws {
    let folder = try Self.folder("x/ho-so.csv")
    let words = ["validate", "--criteria=set.json", "-r", "x", "--ignore=points-range"]
    let vietnamese = try await folder.dcs(words)
    #expect(
      vietnamese.errors.split(separator: "\n").joined(separator: " ").hasPrefix(
        "Lưu ý: không kiểm tra 1 bảng vì đầu tệp không phải của bảng hồ sơ 'dcs-evidence/1' hay bảng Hội đồng 'dcs-council/1': 'x/minh-chung/danh-sach.csv' Đã kiểm tra 1 tệp"
      ))
    let english = try await folder.dcs(words + ["--lang=en"])
    #expect(
      english.errors.split(separator: "\n").joined(separator: " ").hasPrefix(
        "Note: tables that were not checked, as they do not start as evidence ('dcs-evidence/1') or a council ('dcs-council/1') does: 'x/minh-chung/danh-sach.csv' Files checked: 1"
      ))
  }

  /// What a spreadsheet makes of the file's start does not hide it: another separator, quotes, marks, UTF-16.
  @Test(arguments: ["comma", "quotes", "marks", "separator", "wide", "space", "invisible", "columns", "late"])
  func startsInManyWays(_ way: String) async throws {
    let folder = try Self.folder()
    let url = folder.url.appendingPathComponent("x/ho-so.csv")
    let table =
      switch way {
      case "comma": Self.table.replacing(";", with: ",")
      case "quotes": Self.table.replacing("dcs-evidence/1", with: "\"dcs-evidence/1\"")
      case "marks": "\u{FEFF}\u{FEFF}" + Self.table
      case "space": Self.table.replacing("dcs-evidence/1", with: " \u{A0}dcs-evidence/1")
      case "invisible": Self.table.replacing("dcs-evidence/1", with: "\u{200B}dcs-evidence/1")
      // Without the line of the format, its columns tell a table; behind a long one, the format does.
      case "columns":
        Self.table.replacing("dcs-evidence/1", with: "").replacing("A.1;65", with: "A.1;65;;;")
          .replacing("Mã;Điểm", with: "Mã;Điểm;Nội dung;Ngày;Ghi chú")
      case "late": String(repeating: "Ghi chú của trường;\r\n", count: 80) + Self.table
      case "separator": "sep=;\r\n" + Self.table
      default: Self.table
      }
    try #require(table.data(using: way == "wide" ? .utf16 : .utf8)).write(to: url)
    let run = try await folder.dcs("validate", "--criteria=set.json", "x")
    #expect(run.code == 1)
    #expect(run.output.contains("[points-range]"))
  }

  @Test func folderOfOtherTablesIsNoSuccess() async throws {
    let folder = try Self.folder()
    let run = try await folder.dcs("validate", "x/minh-chung", "--lang=en")
    #expect(run.code == 3)
    #expect(
      run.errors.split(separator: "\n").joined(separator: " ").hasPrefix(
        "dcs: the folder 'x/minh-chung' has no .json file and no table (.xlsx, .csv, .tsv) of evidence or a council Note: tables that were not checked"
      ))
  }

  /// Whoever names a table wants it checked.
  @Test func tableThatIsNamedIsRead() async throws {
    let folder = try Self.folder()
    let run = try await folder.dcs("validate", "x/minh-chung/danh-sach.csv")
    #expect(run.code == 1 && run.output.contains("[table-header]"))
  }
}
