#if os(Linux)
  import Foundation
  import Testing

  /// Words, variables and answers that are not UTF-8, which names on Linux may be: refused, as they would be altered.
  @Suite struct NameEncodingTests {
    /// Each has a word `W` that is not UTF-8, or starts with what `W` is.
    @Test(arguments: [
      (#"form -o "$W""#, 3, "a�.json"), (#"form --output="$W""#, 2, "--output=a�.json"),
      (#"form "-o$W""#, 2, "-oa�.json"),
      (#"score "$W""#, 2, "a�.json"), (#"validate school.json "$W""#, 3, "a�.json"),
      (#"validate -- "$W""#, 3, "a�.json"),
      (#"verify result.json --attachments "$W""#, 4, "a�.json"), (#"score --criteria="$W" x"#, 2, "--criteria=a�.json"),
      (#"init --name "$W" --stage thcs -o x.json"#, 3, "a�.json"), (#"migrate x --to y --map "$W""#, 6, "a�.json"),
      (#""$W""#, 1, "a�.json"), (#"help "$W""#, 2, "a�.json"), (#"completions "$W""#, 2, "a�.json"),
    ])
    func words(line: String, place: Int, shown: String) async throws {
      let folder = try TestFolder()
      try folder.addMadeUpSchool()
      let start = #"W="$(printf 'a\377.json')"; "$0" \#(line)"#
      let vietnamese = try await folder.shell(start)
      #expect(
        vietnamese
          == Run(
            2,
            errors: """
              dcs: tham số thứ \(place) sau 'dcs' không phải UTF-8: '\(shown)'; hãy gõ lại, nếu là tệp thì đổi tên tệp
              \(readingOn(line))
              """))
      let english = try await folder.shell(#"W="$(printf 'a\377.json')"; "$0" --lang=en \#(line)"#)
      #expect(
        english
          == Run(
            2,
            errors: """
              dcs: word \(place + 1) behind 'dcs' is not UTF-8: '\(shown)'; type it anew or, where it is a file, rename that
              \(readingOn(line, inEnglish: true))
              """))
      #expect(try folder.names == ["school.json", "set.json"])
    }

    /// Whatever is no UTF-8: cut, overlong, a surrogate, beyond Unicode.
    @Test(arguments: [#"\303"#, #"\300\257"#, #"\355\240\200"#, #"\364\220\200\200"#, #"tr\306\260\365"#])
    func bytes(bytes: String) async throws {
      let folder = try TestFolder()
      let run = try await folder.shell(#""$0" form -o "$(printf '\#(bytes)')""#)
      #expect(run.code == 2 && run.errors.hasPrefix("dcs: tham số thứ 3 sau 'dcs' không phải UTF-8: "))
      #expect(try folder.names == [])
    }

    /// Decomposed text, signs that stand for nothing, and the sign that stands in for bytes are text.
    @Test(arguments: ["e\u{302}\u{301}.html", "\u{FFFD}.html", "\u{10FFFF}.html", "😀.html"])
    func textIsNotRefused(name: String) async throws {
      let folder = try TestFolder()
      #expect(try await folder.dcs("form", "-o", name).code == 0)
      #expect(try folder.names.map { Array($0.unicodeScalars) } == [Array(name.unicodeScalars)])
    }

    @Test(arguments: ["score school.json", "criteria list", "form -o x.html", "validate school.json", "score --help"])
    func variable(line: String) async throws {
      let folder = try TestFolder()
      try folder.addMadeUpSchool()
      let start = #"DCS_CRITERIA="$(printf 'a\377.json')" "$0" \#(line)"#
      #expect(
        try await folder.shell(start)
          == Run(
            2,
            errors: "dcs: biến DCS_CRITERIA không phải UTF-8: 'a�.json'; hãy đặt lại\n" + readingOn(line)))
      #expect(
        try await folder.shell(start + " --lang=en")
          == Run(
            2,
            errors:
              "dcs: the variable DCS_CRITERIA is not UTF-8: 'a�.json'; set it anew\n" + readingOn(line, inEnglish: true)
          ))
      // An option stands in for it.
      #expect(try await folder.shell(start + " --criteria=set.json").code == 0)
    }

    @Test func workingFolder() async throws {
      let folder = try TestFolder()
      try folder.addMadeUpSchool()
      let start = #"d="$(printf 'a\377')"; mkdir "$d" && cp *.json "$d" && cd "$d" && "$0" form -o form.html"#
      #expect(
        try await folder.shell(start)
          == Run(
            2,
            errors: """
              dcs: tên thư mục đang làm việc không phải UTF-8; hãy đổi tên, hoặc chạy dcs ở thư mục khác
              Xem hướng dẫn: dcs help form

              """))
      let english = try await folder.shell(#"cd "$(printf 'a\377')" && "$0" validate school.json --lang=en"#)
      #expect(
        english
          == Run(
            2,
            errors: """
              dcs: the name of the folder in which dcs runs is not UTF-8; rename it, or run dcs in another folder
              For help: dcs help validate --lang en

              """))
      #expect(
        try await folder.shell(#"cd "$(printf 'a\377')" && "$0" help >help.txt && cd .. && rm -r "$(printf 'a\377')""#)
          == Run(0))
    }

    @Test func answer() async throws {
      let folder = try TestFolder()
      let answers = Array("Trường A\nthcs\n\n\n\n\n\nx.json\n".utf8)
      let shown = try await folder.screen(
        ["init", "--lang=en"], columns: 80, ["NO_COLOR": "1"], bytes: Array("Tr".utf8) + [0xFD, 0x0A] + answers)
      #expect(
        shown.contains(
          "dcs: the answer is not UTF-8; set the terminal's encoding to UTF-8 and type it again\nSchool's name: "))
      #expect(try folder.text("x.json").contains(#""name": "Trường A""#))
    }
  }
#endif
