import DcsScore
import Testing

/// What `dcs verify` takes: results alone, one or a row of rounds.
@Suite struct VerifyInputTests {
  @Test func rounds() async throws {
    let folder = try await TestFolder.exported()
    #expect(try await folder.export("--replaces=result.json", "--reason=Sửa", "-o", "b.json").code == 0)
    #expect(try await folder.export("--replaces=b.json", "--reason=Sửa nữa", "-o", "c.json").code == 0)
    let good = try await folder.verify("--chain", "result.json", "b.json", "c.json", "--evidence=school.json")
    #expect(good.code == 0)
    #expect(good.output.ranges(of: "✓ đúng là kết quả thay cho lần trước\n").count == 2)
    #expect(good.output.hasSuffix("✓ đúng là kết quả thay cho lần trước\n\nĐÃ XÁC MINH\n"))

    let wrongOrder = try await folder.verify("--chain", "b.json", "result.json", "--lang=en")
    #expect(wrongOrder.code == 1)
    #expect(wrongOrder.output.contains("✗ the result does not say that it stands in for 'b.json'\n"))
    let missingLink = try await folder.verify("--chain", "result.json", "c.json")
    #expect(missingLink.code == 1)
    #expect(missingLink.output.contains("✗ kết quả không ghi là thay cho 'result.json'\n"))

    // A round of another school that names the first one all the same.
    try folder.change("b.json", #""school":"Trường Thử""#, #""school":"Trường Khác""#)
    try folder.change("b.json", #""name":"Trường Thử""#, #""name":"Trường Khác""#)
    let other = try await folder.verify("--chain", "result.json", "b.json", "--lang=en")
    #expect(other.code == 1)
    #expect(other.output.contains("✗ 'result.json' is of 'Trường Thử', 2024-2025\n"))
  }

  @Test func wrongUseAndFilesThatCannotBeRead() async throws {
    let folder = try await TestFolder.exported()
    #expect(
      try await folder.verify("result.json", "result.json")
        == Run(
          2,
          errors:
            "dcs: mỗi lần kiểm tra một kết quả; nhiều kết quả thay thế nhau thì thêm --chain\nXem hướng dẫn: dcs help verify\n"
        ))
    #expect(
      try await folder.verify("-", "--evidence=-", "--lang=en")
        == Run(2, errors: "dcs: standard input (-) can be read only once\nFor help: dcs help verify --lang en\n"))
    #expect(try await folder.verify("none.json") == Run(3, errors: "dcs: không có tệp 'none.json'\n"))
    #expect(
      try await folder.verify("result.json", "--evidence=none.json", "--lang=en")
        == Run(3, errors: "dcs: there is no file 'none.json'\n"))
    #expect(try await folder.verify("result.json", "--criteria=none.json").code == 3)
  }

  @Test func fileThatIsNoResult() async throws {
    let folder = try await TestFolder.exported()
    for name in ["school.json", "set.json", "minh-chung/anh.jpg"] {
      let run = try await folder.verify(name, "--lang=en")
      #expect(run.code == 1)
      #expect(run.output.hasSuffix("\nTHE RESULT IS NOT VALID\n"))
    }
    // Nothing is said of what a result would have to be held against.
    let head =
      "school.json\nSHA-256  " + SHA256(try folder.bytes("school.json")).readableLines.joined(separator: "\n         ")
    #expect(
      try await folder.verify("school.json", "--evidence=school.json")
        == Run(
          1,
          output: head + """


            ✗ 'format' phải là 'dcs-result/1', không phải 'dcs-evidence/1'

            KẾT QUẢ KHÔNG HỢP LỆ

            """,
          errors:
            "tệp này là hồ sơ minh chứng: tính điểm bằng dcs score, kiểm tra lỗi bằng dcs\nvalidate\n"))
  }

  @Test func verifyOfAnotherKind() async throws {
    let folder = try TestFolder.signOff()
    let vietnamese = try await folder.dcs("verify", "--criteria=set.json", "school.json")
    #expect(
      vietnamese.errors.split(separator: "\n").joined(separator: " ")
        == "tệp này là hồ sơ minh chứng: tính điểm bằng dcs score, kiểm tra lỗi bằng dcs validate")
    #expect(vietnamese.code == 1)
    let english = try await folder.dcs("verify", "--criteria=set.json", "council.json", "--lang=en")
    #expect(
      english.errors.split(separator: "\n").joined(separator: " ")
        == "this file is a council file: dcs show prints it, dcs export --council takes it")
  }
}
