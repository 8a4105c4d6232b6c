import DcsScore
import Foundation
import Testing

@testable import DcsCommand

/// However lines come and whoever reads the answers: what `dcs score --stream` makes of its input and output.
@Suite struct StreamInputTests {
  private static let good = "2\t6; 10\tTrường Thử, 2024-2025\n"

  private func folder() throws -> TestFolder {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write(evidenceLine(), to: "line")
    return folder
  }

  /// All answers, where so many bytes are read for a batch.
  private func answers(_ folder: borrowing TestFolder, _ format: String, size: Int) throws -> [UInt8] {
    let words = ["--stream", format, "--criteria=\(folder.url.appendingPathComponent("set.json").path)"]
    let arguments = try Arguments(words, options: Command.score.options + Option.common) { _ in nil }
    let console = Console(language: .vietnamese)
    let store = try CriteriaStore(arguments)
    let job = try StreamJob(ScoreJob(arguments, console), store, console.language)
    var reader = try LineReader(folder.url.appendingPathComponent("lines").path, store.limit, size: size)
    var output: [UInt8] = []
    while let batch = reader.next() { output += job.answer(try batch.get()).output }
    return output
  }

  @Test(arguments: ["--format=summary", "--format=json"])
  func sizesOfBatches(format: String) throws {
    let folder = try folder()
    let line = evidenceLine()
    let lines = [
      "\u{FEFF}" + line, "\n", "\r\n", evidenceLine(points: "4"), line.replacing("\n", with: "\r\n"), "{}{\n",
      "\u{FEFF}{}\n",
      "x\n", String(repeating: " ", count: 700) + "\n", line + line, evidenceLine(school: "ế\u{1F600}"), "{",
    ]
    try folder.write(lines.joined(), to: "lines")
    let whole = try answers(folder, format, size: 1 << 17)
    #expect(whole.count { $0 == 0x0A } == 10)
    for size in [1, 2, 3, 7, 50, 64, 300, 1_000] {
      #expect(try answers(folder, format, size: size) == whole, "\(size)")
    }
  }

  @Test func lineThatIsTooLong() async throws {
    let folder = try folder()
    let long = String(repeating: " ", count: 1_100_000)
    try folder.write(evidenceLine() + long + evidenceLine() + evidenceLine() + "[" + long, to: "lines")
    let words = ["score", "--stream", "--criteria=set.json", "--max-size=1", "lines"]
    let vietnamese = "lỗi: dòng có dung lượng 1,1 MB, quá giới hạn 1 MB; nếu đúng là dòng cần đọc, thêm --max-size 2"
    #expect(
      try await folder.dcs(words)
        == Run(
          0,
          output: Self.good + "!\tlines:2:1\t\(vietnamese) [line-size]\n" + Self.good
            + "!\tlines:4:1\t\(vietnamese) [line-size]\n", errors: "Dòng có lỗi: 2 trên tổng số 4.\n"))
    let english = try await folder.dcs(words + ["--format=json", "--lang=en", "--fail-on-fault"])
    #expect(english.code == 1)
    #expect(
      english.output.hasSuffix(
        #"{"format":"dcs-faults/1","line":4,"faults":[{"file":"lines","line":4,"column":1,"endLine":4,"endColumn":1,"severity":"error","code":"line-size","#
          + #""message":"the line is 1.1 MB, over the limit of 1 MB; if it is to be read, add --max-size 2","related":[],"fixable":false}],"#
          + #""errors":1,"warnings":0,"notes":0,"hidden":0,"files":1}"# + "\n"))
    let raised = try await folder.dcs(words.map { $0 == "--max-size=1" ? "--max-size=2" : $0 })
    #expect(raised.output.hasPrefix(Self.good + Self.good + Self.good + "!\tlines:4:1100002\tlỗi: phải là"))
  }

  #if os(Linux)
    /// It is not kept in memory: there is not half as much.
    @Test func lineThatIsLongerThanTheMemory() async throws {
      let folder = try folder()
      let run = try await folder.shell(
        #"""
        ulimit -d 150000
        { cat line; head -c 400000000 /dev/zero; echo; cat line; } |
          "$0" score --stream --criteria=set.json --max-size=2 --lang=en
        """#)
      let good = "2\t6, 10\tTrường Thử, 2024-2025\n"
      let sentence = "the line is 381.5 MB, over the limit of 2 MB; if it is to be read, add --max-size 382"
      #expect(
        run
          == Run(
            0, output: good + "!\t-:2:1\terror: \(sentence) [line-size]\n" + good,
            errors: "Lines with faults: 1 of 3.\n"))
    }

    /// One file at a time may be open: no threads are started.
    @Test func oneOpenFile() async throws {
      let folder = try folder()
      try folder.write(String(repeating: evidenceLine(), count: 300), to: "lines")
      let run = try await folder.shell(#"prlimit --nofile=4 "$0" score --stream --criteria=set.json lines"#)
      #expect(run == Run(0, output: String(repeating: Self.good, count: 300)))
    }

    @Test func unwritableOutput() async throws {
      let folder = try folder()
      let words = ["score", "--stream", "--criteria=set.json", "line"]
      #expect(
        try await folder.dcs(words, output: "/dev/full")
          == Run(4, errors: "dcs: không ghi được kết quả ra đầu ra chuẩn\n"))
      #expect(
        try await folder.dcs(words + ["--lang=en"], output: "/dev/full")
          == Run(4, errors: "dcs: the result cannot be written to standard output\n"))
    }

    @Test func unreadableInput() async throws {
      let folder = try folder()
      let closed = #""$0" score --stream --criteria=set.json"#
      #expect(try await folder.shell(closed + " <&-") == Run(3, errors: "dcs: không đọc được đầu vào chuẩn\n"))
      #expect(
        try await folder.shell(closed + " --lang=en <.") == Run(3, errors: "dcs: standard input cannot be read\n"))
      #expect(
        try await folder.shell(closed + " . line none --lang=en")
          == Run(
            3, output: "2\t6, 10\tTrường Thử, 2024-2025\n",
            errors: "dcs: '.' is a folder, not a file\ndcs: there is no file 'none'\n"))
    }
  #endif

  #if !os(Windows)
    /// Each line is answered before the next one comes. One that waited for more would be ended, and not read on.
    @Test func answersAtOnce() async throws {
      let folder = try folder()
      let run = try await folder.shell(
        #"""
        mkfifo in out
        timeout 60 "$0" score --stream --criteria=set.json <in >out &
        exec 8>in 7<out
        cat line >&8
        read -r first <&7
        echo "{" >&8
        read -r second <&7
        printf '%s' "$(cat line)" >&8
        exec 8>&-
        read -r third <&7
        echo "$first"
        echo "$second" | cut -f 1,2
        echo "$third"
        wait $!
        """#)
      #expect(
        run == Run(0, output: Self.good + "!\t-:2:2\n" + Self.good, errors: "Dòng có lỗi: 1 trên tổng số 3.\n"))
    }

    /// Whoever has read enough ends it, without a word, whatever the signal does and though there is no end of lines.
    @Test(arguments: [":", "trap '' PIPE"], ["summary", "json"])
    func closedPipe(signal: String, format: String) async throws {
      let folder = try folder()
      let run = try await folder.shell(
        #"""
        \#(signal)
        line=$(cat line)
        yes "$line" 2>yes | { timeout 60 "$0" score --stream --criteria=set.json --format=\#(format); echo $? >code; } |
          head -1 | cut -c 1-10
        """#)
      #expect(run == Run(0, output: format == "json" ? "{\"format\":\n" : "2\t6; 10\tTr\n"))
      #expect(try folder.text("code") == "0\n")
    }
  #endif

  /// Lines of UTF-16 are no lines of UTF-8, and one sentence says so, however many there are.
  @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian])
  func utf16(encoding: String.Encoding) async throws {
    let folder = try folder()
    let lines = String(repeating: evidenceLine(), count: 3)
    try folder.write(try #require(("\u{FEFF}" + lines).data(using: encoding)), to: "wide")
    let words = ["score", "--stream", "--criteria=set.json"]
    #expect(
      try await folder.dcs(words + ["wide", "line"])
        == Run(
          3, output: Self.good,
          errors:
            "dcs: 'wide' ở bảng mã UTF-16, còn --stream chỉ đọc UTF-8; dấu '>' của Windows PowerShell ghi tệp như vậy: hãy lưu lại và chọn mã hóa UTF-8\n"
        ))
    #expect(
      try await folder.dcs(words + ["--lang=en", "--format=json", "wide"])
        == Run(
          3,
          errors:
            "dcs: 'wide' is UTF-16, and --stream reads UTF-8 alone; '>' of Windows PowerShell writes files so: save it anew and choose UTF-8 as its encoding\n"
        ))
    let piped = try await folder.shell("\"$0\" score --stream --criteria=set.json --lang en <wide")
    #expect(
      piped.code == 3 && piped.errors.hasPrefix("dcs: standard input is UTF-16, and --stream reads UTF-8 alone; "))
  }
}
