import Testing

/// `dcs show` of files of every kind.
@Suite struct ShowTests {
  @Test func filesOfEveryKind() async throws {
    let folder = try TestFolder.signOff()
    #expect(try await folder.export().code == 0)
    #expect(
      try await folder.dcs("evidence", "convert", "--criteria=set.json", "school.json", "-o", "school.csv").code == 0)
    let starts = [
      "school.json": "Hồ sơ minh chứng: Trường Thử\n", "school.csv": "Hồ sơ minh chứng: Trường Thử\n",
      "council.json": "Hội đồng tự đánh giá: Trường Thử\n", "result.json": "Kết quả tự đánh giá: Trường Thử\n",
      "set.json": "Bộ thử\n",
    ]
    for (name, start) in starts {
      let run = try await folder.dcs("show", name, "--criteria=set.json")
      #expect(run.code == 0 && run.errors == "" && run.output.hasPrefix(start), "\(name)")
      for format in ["markdown", "html"] {
        let page = try await folder.dcs("show", name, "--criteria=set.json", "--format=\(format)")
        #expect(page.code == 0 && page.output.contains("Thử") || name == "set.json")
      }
    }
  }

  /// A result by a set that is not at hand is shown all the same; a council file needs none.
  @Test func withoutTheSet() async throws {
    let folder = try TestFolder.signOff()
    #expect(try await folder.export().code == 0)
    let result = try await folder.dcs("show", "result.json", "--lang=en")
    #expect(result.code == 0 && result.output.hasPrefix("Self-assessment's result: Trường Thử\n"))
    #expect(result.output.contains("by the indicator set thu 1.0.0\n"))
    #expect(try await folder.dcs("show", "council.json").code == 0)
  }

  @Test func whatCannotBeShown() async throws {
    let folder = try TestFolder.signOff()
    try folder.change("council.json", #""number": "2/BB""#, #""number": """#)
    let faulty = try await folder.dcs("show", "council.json")
    #expect(faulty.code == 1 && faulty.output == "" && faulty.errors.hasPrefix("council.json:"))
    let missing = try await folder.dcs("show", "no.json")
    #expect(missing == Run(3, errors: "dcs: không có tệp 'no.json'\n"))
    try folder.write("", to: "empty.json")
    #expect(try await folder.dcs("show", "empty.json").code == 1)
  }

  /// Whoever takes one kind of file for another is told which command reads it.
  @Test(
    arguments: [
      (
        "result.json", "tệp này là kết quả đã xuất: xem bằng dcs show, kiểm tra bằng dcs verify",
        "this file is an exported result: dcs show prints it, dcs verify checks it"
      ),
      (
        "council.json", "tệp này là tệp Hội đồng: xem bằng dcs show, dùng để xuất kết quả bằng dcs export --council",
        "this file is a council file: dcs show prints it, dcs export --council takes it"
      ),
      (
        "set.json", "tệp này là bộ chỉ số: xem bằng dcs criteria show, kiểm tra bằng dcs validate",
        "this file is an indicator set: dcs criteria show prints it, dcs validate checks it"
      ),
    ], ["score", "plan", "status"])
  func wrongKind(file: (name: String, vi: String, en: String), command: String) async throws {
    let folder = try TestFolder.signOff()
    #expect(try await folder.export().code == 0)
    let vietnamese = try await folder.dcs(command, "--criteria=set.json", file.name)
    #expect(vietnamese.code == 1 && vietnamese.errors.joinedLines.hasSuffix("dcs: \(file.vi)"))
    let english = try await folder.dcs(command, "--criteria=set.json", file.name, "--lang=en")
    #expect(english.code == 1 && english.errors.joinedLines.hasSuffix("dcs: \(file.en)"))
  }
}

extension String {
  /// The lines as one, each break a space.
  fileprivate var joinedLines: String { split(separator: "\n").joined(separator: " ") }
}
