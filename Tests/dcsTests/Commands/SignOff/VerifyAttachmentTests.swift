import Testing

/// What `dcs verify` says of attached files that lie elsewhere, or of which there is no digest.
@Suite struct VerifyAttachmentTests {
  @Test func attachedFilesElsewhere() async throws {
    let folder = try await TestFolder.exported()
    try folder.write(closedEvidence(), to: "nop/school.json")
    try folder.write("ảnh", to: "usb/minh-chung/anh.jpg")
    let beside = try await folder.verify("result.json", "--evidence=nop/school.json", "--lang=en")
    #expect(beside.code == 1)
    #expect(beside.output.contains("✗ there is no attached file 'minh-chung/anh.jpg'\n"))
    #expect(beside.output.hasSuffix("\nNOT ALL COULD BE CHECKED\n"))
    for options in [["--evidence=nop/school.json"], []] {
      let run = try await folder.dcs(["verify", "--criteria=set.json", "result.json", "--attachments=usb"] + options)
      #expect(run.code == 0)
      #expect(run.output.contains("✓ các tệp đính kèm không thay đổi\n"))
    }
    let piped = try await folder.dcs(
      ["verify", "--criteria=set.json", "result.json", "--evidence=-"], input: closedEvidence())
    #expect(piped.code == 0)
  }

  @Test func resultWithoutDigestsOfAttachedFiles() async throws {
    let folder = try TestFolder.signOff()
    #expect(try await folder.export("--no-attachments").code == 0)
    let run = try await folder.verify("result.json", "--evidence=school.json", "--lang=en")
    #expect(run.code == 0)
    #expect(run.output.contains("– the result has no digests of attached files\n"))
    #expect(run.output.hasSuffix("\nWHAT WAS CHECKED HOLDS; NOT CHECKED: attached files\n"))
    let asked = try await folder.verify("result.json", "--evidence=school.json", "--attachments=.")
    #expect(asked.code == 1)
    #expect(
      asked.output.contains("✗ kết quả không ghi mã băm của tệp đính kèm nào (đã xuất với --no-attachments)\n"))
  }
}
