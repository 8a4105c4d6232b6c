#if os(Linux)
  import Foundation
  import Testing

  /// What the system does not allow is said in a sentence with its exit code, and leaves nothing half-written.
  @Suite struct SystemLimitTests {
    private static let vi = "dcs: không ghi được tệp '%': quá cỡ tệp mà hệ thống hoặc đĩa cho phép (xem ulimit -f)\n"
    private static let en =
      "dcs: file '%' cannot be written: it is over the size that the system or the disk allows (see ulimit -f)\n"

    /// No file may have more than a block, of 512 or 1024 bytes.
    @Test(arguments: [
      "form -o out.html", "init --name A --stage thcs -o out.json",
      "council --school A --year 2024-2025 -o out.json",
      "evidence convert '\(sample("thpt-tran-phu.evidence.json"))' -o out.csv",
      "export school.json --criteria set.json --council council.json -o out.json",
    ])
    func sizeOfAnOutput(line: String) async throws {
      let folder = try TestFolder.signOff()
      let path = line.split(separator: " ").last.map(String.init) ?? ""
      let before = try folder.names
      let vietnamese = try await folder.shell("ulimit -f 1; \"$0\" \(line)")
      #expect(vietnamese == Run(4, errors: Self.vi.replacing("%", with: path)))
      let english = try await folder.shell("ulimit -f 1; \"$0\" \(line) --lang=en")
      #expect(english == Run(4, errors: Self.en.replacing("%", with: path)))
      #expect(try folder.names == before)
      // What was there stays.
      try folder.write("mine", to: path)
      let forced = try await folder.shell("ulimit -f 1; \"$0\" \(line) --lang=en --force")
      #expect(forced == Run(4, errors: Self.en.replacing("%", with: path)))
      #expect(try folder.text(path) == "mine")
    }

    @Test func sizeOfAMendedFile() async throws {
      let folder = try TestFolder()
      let text = "[\"" + String(repeating: "x", count: 5_000) + "\"] \n"
      try folder.write(text, to: "a.json")
      let run = try await folder.shell(#"ulimit -f 1; "$0" validate --fix a.json --lang=en"#)
      #expect(run.code == 4 && run.errors.hasPrefix(Self.en.replacing("%", with: "a.json")))
      #expect(try folder.text("a.json") == text)
      #expect(try folder.names == ["a.json"])
    }

    /// Standard output is a file here.
    @Test(arguments: ["form", "criteria show", "score --format=json school.json --criteria=set.json", "help score"])
    func sizeOfStandardOutput(line: String) async throws {
      let folder = try TestFolder()
      try folder.addMadeUpSchool()
      let vietnamese = try await folder.shell("ulimit -f 1; exec >out; \"$0\" \(line)")
      #expect(vietnamese == Run(4, errors: "dcs: không ghi được kết quả ra đầu ra chuẩn\n"))
      let english = try await folder.shell("ulimit -f 1; exec >out; \"$0\" \(line) --lang=en")
      #expect(english == Run(4, errors: "dcs: the result cannot be written to standard output\n"))
    }

    /// A file that is opened does not take the place of a closed stream, and nothing of a report gets into it.
    @Test func closedStreams() async throws {
      let folder = try TestFolder.signOff()
      let score = #""$0" score school.json --criteria=set.json"#
      #expect(
        try await folder.shell(score + " >&-") == Run(4, errors: "dcs: không ghi được kết quả ra đầu ra chuẩn\n"))
      #expect(
        try await folder.shell(score + " --lang=en >&-")
          == Run(4, errors: "dcs: the result cannot be written to standard output\n"))
      #expect(try await folder.shell(#""$0" validate - <&-"#).errors.hasPrefix("dcs: không đọc được đầu vào chuẩn\n"))
      #expect(
        try await folder.shell(#""$0" score - --lang=en <&-"#) == Run(3, errors: "dcs: standard input cannot be read\n")
      )
      let export = #""$0" export school.json --criteria=set.json --council=council.json -o"#
      #expect(try await folder.shell(export + " a.json --date=2025-05-20").code == 0)
      #expect(try await folder.shell(export + " b.json --date=2025-05-20 <&- >&- 2>&-").code == 0)
      #expect(try folder.bytes("a.json") == folder.bytes("b.json"))
      #expect(try await folder.shell(score + " 2>&-").code == 0)
    }

    @Test func fullDisk() async throws {
      let folder = try TestFolder.signOff()
      for line in ["form", "validate --format=json school.json", "export school.json --council council.json"] {
        let run = try await folder.shell(#""$0" \#(line) --criteria=set.json --lang=en >/dev/full"#)
        #expect(run == Run(4, errors: "dcs: the result cannot be written to standard output\n"))
      }
      let device = try await folder.shell(#""$0" form -o /dev/full --force"#)
      #expect(
        device
          == Run(
            4, errors: "dcs: '/dev/full' không phải tệp thường nên không ghi được; dùng - cho đầu ra chuẩn\n"))
    }

    /// One file at a time may be open: many are read one by one.
    @Test func oneOpenFile() async throws {
      let folder = try TestFolder()
      try folder.addMadeUpSchool()
      for number in 10..<60 { try folder.write(evidence(school: "Trường \(number)"), to: "\(number).json") }
      let scored = try await folder.shell(#"prlimit --nofile=4 "$0" score -q --criteria=set.json ??.json"#)
      let lines = (10..<60).map { "2\t6; 10\tTrường \($0), 2024-2025\n" }
      #expect(scored == Run(0, output: lines.joined()))
      let validated = try await folder.shell(#"prlimit --nofile=4 "$0" validate --criteria=set.json ??.json"#)
      #expect(validated == Run(0, errors: "Đã kiểm tra 50 tệp: 0 lỗi.\n"))
    }

    /// None may be opened any more: the set, which is read behind the evidence, is not.
    @Test(arguments: [
      ("vi", "dcs: không mở được 'set.json': hệ thống không cho mở thêm tệp (xem ulimit -n)\n"),
      ("en", "dcs: 'set.json' cannot be opened: the system lets dcs open no more files (see ulimit -n)\n"),
    ])
    func noOpenFile(language: String, sentence: String) async throws {
      let folder = try TestFolder()
      try folder.addMadeUpSchool()
      // The limit is set when the program is running, which its first line shows, as starting it opens files, too.
      let run = try await folder.shell(
        #"""
        mkfifo in out
        "$0" validate --format=junit --criteria=set.json --lang=\#(language) - <in >out &
        exec 8>in 7<out
        read -r line <&7
        prlimit --pid $! --nofile=3
        cat school.json >&8
        exec 8>&-
        cat <&7 >report.xml
        wait $!
        """#)
      #expect(run == Run(3, errors: sentence))
    }
  }
#endif
