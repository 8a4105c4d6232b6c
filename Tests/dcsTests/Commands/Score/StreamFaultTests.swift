import Foundation
import Testing

/// What `dcs score --stream` answers lines that are no evidence.
@Suite struct StreamFaultTests {
  private static let good = "2\t6; 10\tTrường Thử, 2024-2025\n"
  private static let summary = ["score", "--stream", "--criteria=set.json"]

  private func folder() throws -> TestFolder {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    return folder
  }

  @Test func badLinesStopNothing() async throws {
    let folder = try folder()
    let line = String(evidenceLine().dropLast())
    let marked = line.replacing("{\"points\": 6", with: "\u{FEFF}{\"points\": 6")
    let tooMany = line.replacing("6", with: "10.5")
    let otherSet = line.replacing("thu", with: "thử")
    let ascii = String(evidenceLine(school: "~").dropLast())
    // A byte that is no UTF-8, and a letter in UTF-16.
    let lines: [Data] = [
      Data(line.utf8), Data("\(line)\(line)".utf8), Data("\u{FEFF}\(line)".utf8), Data(marked.utf8),
      Data(ascii.utf8.map { $0 == UInt8(ascii: "~") ? 0xFF : $0 }), Data("Mã,Đạt,Điểm".utf8), Data(tooMany.utf8),
      Data(otherSet.utf8), Data("[]".utf8), Data([0xFF, 0xFE, 0x7B, 0x00]), Data("null".utf8), Data(line.utf8),
    ]
    try folder.write(lines.reduce(Data()) { $0 + $1 + [0x0A] }, to: "a.ndjson")
    let places = "a.ndjson:"
    let columns = [
      line.unicodeScalars.count + 1, marked.column(of: "\u{FEFF}"), ascii.column(of: "~"), tooMany.column(of: "10.5"),
      otherSet.column(of: "\"thử\""),
    ]
    let vietnamese = try await folder.dcs(Self.summary + ["a.ndjson"])
    let value = "phải là một giá trị JSON (chữ trong dấu nháy kép, số, true, false, null, {…} hoặc […])"
    #expect(
      vietnamese
        == Run(
          0,
          output: Self.good
            + """
            !\t\(places)2:\(columns[0])\tlỗi: sau giá trị ngoài cùng, tệp phải kết thúc, không phải '{' [json-syntax]
            !\t\(places)3:1\tlỗi: dấu BOM (U+FEFF) chỉ được đứng ở đầu dòng thứ nhất; hãy xóa nó [json-syntax]
            !\t\(places)4:\(columns[1])\tlỗi: \(value), không phải U+FEFF [json-syntax]
            !\t\(places)5:\(columns[2])\tlỗi: tệp phải ở bảng mã UTF-8, nhưng byte 0xFF ở đây thì không; hãy lưu lại và chọn mã hóa UTF-8 [encoding]
            !\t\(places)6:1\tlỗi: \(value), không phải 'M' [json-syntax]
            !\t\(places)7:\(columns[3])\tlỗi: điểm của 'A.1' phải từ 0 đến 10 [points-range]
            !\t\(places)8:\(columns[4])\tlỗi: tệp dùng bộ chỉ số 'thử', nhưng đang đọc theo bộ 'thu' [other-criteria]
            !\t\(places)9:1\tlỗi: tệp phải là một đối tượng {…}, không phải danh sách [wrong-type]
            !\t\(places)10:1\tlỗi: tệp phải ở bảng mã UTF-8, không phải UTF-16; dấu '>' của Windows PowerShell ghi tệp như vậy: hãy mở tệp, lưu lại và chọn mã hóa UTF-8, hoặc để chương trình tự ghi tệp [encoding]
            !\t\(places)11:1\tlỗi: tệp phải là một đối tượng {…}, không phải null [wrong-type]

            """ + Self.good, errors: "Dòng có lỗi: 10 trên tổng số 12.\n"))
    let english = try await folder.dcs(Self.summary + ["a.ndjson", "--lang=en", "--fail-on-fault"])
    #expect(english.code == 1 && english.errors == "Lines with faults: 10 of 12.\n")
    let answers = english.output.split(separator: "\n")
    #expect(answers.count == 12)
    #expect(
      answers[2]
        == "!\ta.ndjson:3:1\terror: a byte order mark (U+FEFF) may stand only at the start of the first line; remove it [json-syntax]"
    )
    #expect(answers[6] == "!\ta.ndjson:7:\(columns[3])\terror: points of 'A.1' must be from 0 to 10 [points-range]")
    #expect(answers[11] == "2\t6, 10\tTrường Thử, 2024-2025")

    let documents = try await folder.dcs(Self.summary + ["a.ndjson", "--format=json"])
    let isGood = documents.output.split(separator: "\n").map { $0.hasPrefix(#"{"format":"dcs-assessment/1","#) }
    #expect(isGood == answers.map { $0.hasPrefix("2") })
    #expect(documents.code == 0 && documents.errors == vietnamese.errors)
    let third = documents.output.split(separator: "\n")[2]
    #expect(
      third
        == #"{"format":"dcs-faults/1","line":3,"faults":[{"file":"a.ndjson","line":3,"column":1,"endLine":3,"#
        + #""endColumn":1,"severity":"error","code":"json-syntax","message":"dấu BOM (U+FEFF) chỉ được đứng ở đầu "#
        + #"dòng thứ nhất; hãy xóa nó","related":[],"fixable":false}],"errors":1,"warnings":0,"notes":0,"hidden":0,"#
        + #""files":1}"#)
  }

  @Test func setThatIsNotThere() async throws {
    let folder = try folder()
    let input =
      evidenceLine()
      + String(
        decoding: try Data(contentsOf: URL(fileURLWithPath: sample("thcs-nguyen-trai.evidence.json"))), as: UTF8.self
      ).onOneLine
    let column = evidenceLine().column(of: "\"thu\"")
    let vietnamese = try await folder.dcs(["score", "--stream"], input: input)
    #expect(
      vietnamese
        == Run(
          0,
          output: """
            !\t-:1:\(column)\tlỗi: không có bộ chỉ số 'thu' (có sẵn: qd-4725-2022); dùng --criteria để chọn tệp khác [other-criteria]
            2\t63,5; 77,25\tTrường THCS Nguyễn Trãi, 2024-2025

            """, errors: "Dòng có lỗi: 1 trên tổng số 2.\n"))
    let english = try await folder.dcs(["score", "--stream", "--lang=en"], input: input)
    #expect(
      english.output.hasPrefix(
        "!\t-:1:\(column)\terror: there is no indicator set 'thu' (built in: qd-4725-2022); name another file by --criteria [other-criteria]\n"
      ))
  }

  /// Each line is told in one line, and nothing in it steers a terminal.
  @Test(arguments: [[], ["--format=json"]])
  func hostileText(options: [String]) async throws {
    let folder = try folder()
    let escaped = #"A\n\t\r\u2028\u001b[31m\u0007\u009b31m\u007f\u202eZ"#
    let name = evidenceLine(school: escaped)
    let faults = evidenceLine().replacing("A.1", with: escaped).replacing("2024-2025", with: escaped)
    let raw = evidenceLine().replacing("A.1", with: hostile)
    let run = try await folder.dcs(Self.summary + options, input: name + faults + raw)
    #expect(run.code == 0 && run.output.steering == [] && run.output.contains("31m"))
    #expect(run.output.split(separator: "\n").count == 3)
    if options.isEmpty {
      #expect(run.output.split(separator: "\n").allSatisfy { $0.split(separator: "\t").count == 3 })
    }
  }
}
