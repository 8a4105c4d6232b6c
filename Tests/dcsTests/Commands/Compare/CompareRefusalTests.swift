import Testing

/// What `dcs compare` cannot compare, and what it says then.
@Suite struct CompareRefusalTests {
  private func compare(_ folder: borrowing TestFolder, _ words: String...) async throws -> Run {
    try await folder.dcs(["compare", "--criteria=set.json"] + words)
  }

  @Test func twoSchools() async throws {
    let folder = try await TestFolder.exported()
    try folder.write(evidence(school: "Trường Khác"), to: "other.json")
    for name in ["school.json", "result.json"] {
      #expect(
        try await compare(folder, name, "other.json")
          == Run(
            2,
            errors:
              "dcs: '\(name)' là của 'Trường Thử', 'other.json' là của 'Trường Khác'; chỉ so sánh được hai lần đánh giá của một trường\n"
              + readingOn("compare")))
      #expect(
        try await compare(folder, "other.json", name, "--lang=en")
          == Run(
            2,
            errors:
              "dcs: 'other.json' is of 'Trường Khác', '\(name)' of 'Trường Thử'; only two assessments of one school can be compared\n"
              + readingOn("compare", inEnglish: true)))
    }
  }

  @Test func twoSets() async throws {
    let folder = try await TestFolder.exported()
    try folder.write(closableSet.replacing(#""id": "thu""#, with: #""id": "khac""#), to: "other-set.json")
    try folder.write(evidence().replacing(#""thu""#, with: #""khac""#), to: "other.json")
    for name in ["school.json", "result.json"] {
      #expect(
        try await compare(folder, name, "other.json", "--criteria=other-set.json")
          == Run(
            2,
            errors:
              "dcs: '\(name)' theo bộ chỉ số 'thu', 'other.json' theo 'khac' nên không so sánh được; xem dcs help migrate\n"
              + readingOn("compare")))
      #expect(
        try await compare(folder, "other.json", name, "--criteria=other-set.json", "--lang=en")
          == Run(
            2,
            errors:
              "dcs: 'other.json' is by the set 'khac', '\(name)' by 'thu', and they cannot be compared; see dcs help migrate\n"
              + readingOn("compare", inEnglish: true)))
    }
  }

  /// Files of other kinds are told apart as by the other commands, on either side.
  @Test(
    arguments: [
      (
        "council.json", "tệp này là tệp Hội đồng: xem bằng dcs show, dùng để xuất kết quả bằng dcs export --council",
        "this file is a council file: dcs show prints it, dcs export --council takes it"
      ),
      (
        "set.json", "tệp này là bộ chỉ số: xem bằng dcs criteria show, kiểm tra bằng dcs validate",
        "this file is an indicator set: dcs criteria show prints it, dcs validate checks it"
      ),
    ])
  func otherKinds(name: String, vi: String, en: String) async throws {
    let folder = try TestFolder.signOff()
    for words in [["school.json", name], [name, "school.json"]] {
      let vietnamese = try await compare(folder, words[0], words[1])
      #expect(vietnamese.code == 1 && vietnamese.output == "" && vietnamese.errors.hasSuffix("\ndcs: \(vi)\n"))
      let english = try await compare(folder, words[0], words[1], "--lang=en")
      #expect(english.code == 1 && english.output == "" && english.errors.hasSuffix("\ndcs: \(en)\n"))
    }
  }

  /// A file with faults tells them, and nothing is compared.
  @Test func faultyFiles() async throws {
    let folder = try await TestFolder.exported()
    try folder.write(evidence(points: "65"), to: "bad.json")
    try folder.change("result.json", #""date":"2025-05-20""#, #""date":"2025-05-21""#)
    for words in [["school.json", "bad.json"], ["bad.json", "school.json"]] {
      let run = try await compare(folder, words[0], words[1], "--lang=en")
      #expect(run.code == 1 && run.output == "" && run.errors.hasPrefix("bad.json:4:33: error: "))
      #expect(run.errors.contains("[points-range]\n"))
    }
    let changed = try await compare(folder, "result.json", "school.json", "--lang=en")
    #expect(changed.code == 1 && changed.output == "")
    #expect(changed.errors.contains("the digest does not match: the result was changed after it was exported"))
    try folder.write("", to: "empty.json")
    #expect(try await compare(folder, "school.json", "empty.json").code == 1)
    #expect(
      try await compare(folder, "school.json", "no.json") == Run(3, errors: "dcs: không có tệp 'no.json'\n"))
  }

  @Test func wrongUse() async throws {
    let folder = try TestFolder.signOff()
    #expect(
      try await compare(folder, "school.json")
        == Run(2, errors: "dcs: 'dcs compare' cần CŨ MỚI\n" + readingOn("compare")))
    #expect(
      try await compare(folder, "school.json", "school.json", "x", "--lang=en")
        == Run(2, errors: "dcs: 'dcs compare' does not take 'x', too\n" + readingOn("compare", inEnglish: true)))
    let before = try folder.text("school.json")
    #expect(
      try await compare(folder, "council.json", "school.json", "-o", "school.json", "--force", "--lang=en")
        == Run(4, errors: "dcs: 'school.json' is an input and is not written over; choose another name\n"))
    #expect(try folder.text("school.json") == before)
  }
}
