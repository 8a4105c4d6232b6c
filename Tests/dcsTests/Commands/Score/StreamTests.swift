import Foundation
import Testing

/// What `dcs score --stream` answers, line by line.
@Suite struct StreamTests {
  private static let good = "2\t6; 10\tTrường Thử, 2024-2025\n"
  private static let summary = ["score", "--stream", "--criteria=set.json"]
  private static let json = summary + ["--format=json"]

  private func folder() throws -> TestFolder {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    return folder
  }

  @Test(arguments: [[], ["-"], ["--quiet"], ["-q", "-"], ["--format=summary"], ["--format=summary", "--quiet"]])
  func order(options: [String]) async throws {
    let folder = try folder()
    let points = (0..<500).map { $0 % 11 }
    let input = points.map { evidenceLine(points: "\($0)") }.joined()
    let expected = points.map { "\($0 < 5 ? 1 : 2)\t\($0); 10\tTrường Thử, 2024-2025\n" }.joined()
    #expect(try await folder.dcs(Self.summary + options, input: input) == Run(0, output: expected))
  }

  @Test func nothing() async throws {
    let folder = try folder()
    for input in ["", "\n", "\r\n \t\r\n\n", "\u{FEFF}", "\u{FEFF}\r\n"] {
      #expect(try await folder.dcs(Self.summary, input: input) == Run(0))
      #expect(try await folder.dcs(Self.json + ["--fail-on-fault"], input: input) == Run(0))
    }
  }

  /// Blank lines, other ends of lines, a mark at the start and a last line without an end change no answer and no number.
  @Test func whatIsNoLine() async throws {
    let folder = try folder()
    let line = evidenceLine().dropLast()
    let bad = "!\t-:6:1\tlỗi: thiếu khóa 'format' [missing-key]\n"
    for input in [
      "\n\(line)\n\n  \n\(line)\n{}", "\r\n\(line)\r\n\r\n\t\r\n\(line)\r\n{}\r\n",
      "\u{FEFF}\n\(line)\n\n\n\(line)\n{}\n",
      "\u{FEFF}\r\n \t\(line)  \r\n\n\n\(line)\r\n{}\r",
    ] {
      let run = try await folder.dcs(Self.summary, input: input)
      #expect(
        run == Run(0, output: Self.good + Self.good + bad, errors: "Dòng có lỗi: 1 trên tổng số 3.\n"), "\(input)")
    }
    let first = try await folder.dcs(Self.summary, input: "\u{FEFF}\(line)")
    #expect(first == Run(0, output: Self.good))
  }

  /// What a line is answered with is what its file is: the line of `--quiet`, and the document, but for its white space.
  @Test func samples() async throws {
    let folder = try folder()
    let names = [
      "gdtx-cam-le", "th-thcs-ba-be", "thcs-nguyen-trai", "thpt-le-quy-don", "thpt-tran-phu", "tieu-hoc-kim-dong",
    ]
    let files = names.map { sample("\($0).evidence.json") }
    var input = ""
    for file in files {
      input += String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self).onOneLine
    }
    for language in ["--lang=vi", "--lang=en"] {
      let lines = try await folder.dcs(["score", "--quiet", language] + files)
      #expect(try await folder.dcs(["score", "--stream", language], input: input) == lines)
      var documents = ""
      for file in files {
        let run = try await folder.dcs(["score", "--format=json", language, file])
        documents += run.output.withoutSpace + "\n"
      }
      let stream = try await folder.dcs(["score", "--stream", "--format=json", language], input: input)
      #expect(stream == Run(0, output: documents))
    }
  }

  @Test func severalFiles() async throws {
    let folder = try folder()
    try folder.write("\u{FEFF}\(evidenceLine())\n{", to: "a.ndjson")
    try folder.write("\u{FEFF}\(evidenceLine(points: "4"))}", to: "b.ndjson")
    let run = try await folder.dcs(Self.summary + ["--lang=en", "a.ndjson", "no.ndjson", "-", "b.ndjson"], input: "1")
    #expect(
      run
        == Run(
          3,
          output: """
            2\t6, 10\tTrường Thử, 2024-2025
            !\ta.ndjson:3:2\terror: must be a key in double quotes, but the file ends here [json-syntax]
            !\t-:1:1\terror: the file must be an object {…}, not a number [wrong-type]
            1\t4, 10\tTrường Thử, 2024-2025
            !\tb.ndjson:2:1\terror: must be a JSON value (text in double quotes, a number, true, false, null, {…} or […]), not '}' [json-syntax]

            """, errors: "dcs: there is no file 'no.ndjson'\nLines with faults: 3 of 5.\n"))
  }

  @Test func requiredLevel() async throws {
    let folder = try folder()
    let low = evidenceLine(points: "4")
    let words = Self.summary + ["--require-level=2"]
    #expect(try await folder.dcs(words, input: evidenceLine()).code == 0)
    // What cannot be read has no level, as it has none in a file.
    #expect(try await folder.dcs(words, input: evidenceLine() + "\n{}\n").code == 1)
    let run = try await folder.dcs(words, input: low + evidenceLine())
    #expect(run == Run(1, output: "1\t4; 10\tTrường Thử, 2024-2025\n" + Self.good))
    #expect(try await folder.dcs(Self.summary + ["--fail-on-fault"], input: evidenceLine() + "{}").code == 1)
    let unknown = try await folder.dcs(Self.summary + ["--require-level=3"], input: "{}\n" + evidenceLine())
    #expect(unknown.code == 2)
    #expect(unknown.errors == "dcs: bộ chỉ số không có mức 3 (có: 1, 2)\nXem hướng dẫn: dcs help score\n")
    #expect(unknown.output == "!\t-:1:1\tlỗi: thiếu khóa 'format' [missing-key]\n")
  }
}

extension StreamTests {
  /// Whoever streams an ordinary file is told so, once; not where a single line is wrong.
  @Test func ordinaryFile() async throws {
    let folder = try folder()
    let doubt = """
      Không dòng nào là một hồ sơ trọn vẹn. Tệp JSON viết trên nhiều dòng hoặc bảng
      CSV thì chấm không cần --stream.

      """
    let run = try await folder.dcs(Self.summary, input: "{\n}\n")
    #expect(run.errors == "Dòng có lỗi: 2 trên tổng số 2.\n" + doubt)
    let english = try await folder.dcs(Self.summary + ["--lang=en"], input: "a;b\n1;2\n3;4\n")
    #expect(
      english.errors == """
        Lines with faults: 3 of 3.
        No line is whole evidence. A JSON file of many lines or a CSV table is scored
        without --stream.

        """)
    let single = try await folder.dcs(Self.summary, input: "{}\n")
    #expect(single.errors == "Dòng có lỗi: 1 trên tổng số 1.\n")
  }
}

/// The evidence of a school for ``madeUpSet`` as a line.
func evidenceLine(school: String = "Trường Thử", points: String = "6") -> String {
  evidence(school: school, points: points).onOneLine
}

extension String {
  /// A JSON text on a line: no line feed is within a text of it.
  var onOneLine: String { replacing("\n", with: " ") + "\n" }

  /// In which column a part stands, in scalars.
  func column(of part: String) -> Int {
    let before = firstRange(of: part).map { self[..<$0.lowerBound] } ?? ""
    return before.unicodeScalars.count + 1
  }

  /// A JSON text without the white space between its parts.
  fileprivate var withoutSpace: String {
    var (isText, isEscaped) = (false, false)
    let kept = unicodeScalars.filter { scalar in
      if !isText, scalar == " " || scalar == "\n" { return false }
      if scalar == "\"", !isEscaped { isText.toggle() }
      isEscaped = scalar == "\\" && !isEscaped
      return true
    }
    return String(String.UnicodeScalarView(kept))
  }
}
