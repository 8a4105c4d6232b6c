import DcsScore
import Testing

/// Attached files that are not as they were when a result was exported.
@Suite struct AttachmentVerificationTests {
  private let school = SignOffCase()

  @Test func attachedFiles() throws {
    let result = try school.result()
    var changed = school
    changed.files["minh-chung/anh.jpg"] = [1]
    #expect(
      try changed.verification(of: result).findings.map(\.message.en) == [
        "the attached file 'minh-chung/anh.jpg' was changed after the export"
      ])
    changed.files = [:]
    #expect(
      try changed.verification(of: result).findings.map(\.message.en) == [
        "there is no attached file 'minh-chung/anh.jpg'"
      ])
    #expect(
      try school.verification(of: changed.result()).findings.map(\.message.en) == [
        "the result has no digest of the attached file 'minh-chung/anh.jpg'"
      ])
  }

  /// What stands where a file should is told for what it is.
  @Test(arguments: [
    (
      AttachedDigest.other(.folder), "'minh-chung/anh.jpg' là thư mục, không phải tệp",
      "'minh-chung/anh.jpg' is a folder, not a file"
    ),
    (
      .other(.special), "'minh-chung/anh.jpg' không phải tệp thường (là ống dẫn, socket hoặc thiết bị)",
      "'minh-chung/anh.jpg' is no regular file (but a pipe, a socket or a device)"
    ),
    (
      .other(.outside), "'minh-chung/anh.jpg' dẫn ra ngoài thư mục của hồ sơ",
      "'minh-chung/anh.jpg' leads out of the evidence file's folder"
    ),
    (
      .other(.missing(similar: { nil })), "không có tệp đính kèm 'minh-chung/anh.jpg'",
      "there is no attached file 'minh-chung/anh.jpg'"
    ),
    (
      .unreadable, "không đọc được tệp đính kèm 'minh-chung/anh.jpg'",
      "the attached file 'minh-chung/anh.jpg' cannot be read"
    ),
    (
      .other(.file), "không đọc được tệp đính kèm 'minh-chung/anh.jpg'",
      "the attached file 'minh-chung/anh.jpg' cannot be read"
    ),
  ])
  func attachedFileThatIsNone(digest: AttachedDigest, vi: String, en: String) throws {
    let result = SourceText(name: "", bytes: try school.result())
    let verification = Verification(of: ParsedFile(json: result), by: nil, nil, attachment: { _ in digest })
    #expect(verification.findings.map(\.message) == [LocalizedText(vi: vi, en: en)])
    #expect(verification.findings.map(\.part) == [.attachments])
  }
}
