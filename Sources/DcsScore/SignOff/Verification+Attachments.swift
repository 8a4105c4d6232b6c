extension Verification {
  /// Checks that the attached files are what they were.
  mutating func check(
    _ attachments: [ResultFile.Attachment], _ digest: (String) -> AttachedDigest, _ contents: (String) -> [UInt8]?
  ) {
    checked.append(.attachments)
    for attachment in attachments {
      let name = attachment.file.quoted
      let found = digest(attachment.file)
      let objection: LocalizedText? =
        switch found {
        case .digest(attachment.sha256): nil
        case .digest:
          LocalizedText(
            vi: "tệp đính kèm \(name) đã bị sửa sau khi xuất kết quả",
            en: "the attached file \(name) was changed after the export")
        // A file that has no digest could not be read, whatever else is said of it.
        case .unreadable, .other(.file), .other(.emptyFile):
          LocalizedText(vi: "không đọc được tệp đính kèm \(name)", en: "the attached file \(name) cannot be read")
        case .other(.missing):
          LocalizedText(vi: "không có tệp đính kèm \(name)", en: "there is no attached file \(name)")
        case .other(let other): other.objection(to: attachment.file)
        }
      guard let objection else { continue }
      if case .digest = found, let bytes = contents(attachment.file),
        let rewritten = RewrittenFile(bytes, from: attachment.sha256)
      {
        findings.append(
          Finding(rewritten, .attachments, vi: "tệp đính kèm \(name)", en: "the attached file \(name)"))
        continue
      }
      // A file that is not there says nothing against the result.
      let need: Need? = if case .digest = found { nil } else { .attachment }
      findings.append(Finding(.attachments, vi: objection.vi, en: objection.en, need: need))
    }
  }

  /// A result has the digest of every file that its evidence names, and of no other, in their order; or of none at all.
  mutating func checkList(of files: [String], _ recorded: [String]?) {
    guard let recorded else {
      if files.isEmpty { checked.append(.attachments) }
      return
    }
    if recorded == files { return }
    let (missing, extra) = (Set(files).subtracting(recorded), Set(recorded).subtracting(files))
    findings += files.filter(missing.contains).map { file in
      Finding(
        .attachments, vi: "kết quả không ghi mã băm của tệp đính kèm \(file.quoted)",
        en: "the result has no digest of the attached file \(file.quoted)")
    }
    findings += recorded.filter(extra.contains).map { file in
      Finding(
        .attachments, vi: "kết quả ghi mã băm của tệp \(file.quoted) mà hồ sơ minh chứng không nêu",
        en: "the result has a digest of the file \(file.quoted), which the evidence does not name")
    }
    if missing.isEmpty, extra.isEmpty {
      findings.append(
        Finding(
          .attachments, vi: "các tệp đính kèm trong kết quả không theo đúng thứ tự trong hồ sơ, mỗi tệp một lần",
          en: "the result does not list the attached files in the order of the evidence, each once"))
    }
  }

  /// Takes it for a finding that attached files could not be checked, as somebody asked for that.
  public mutating func requireAttachments() {
    guard result != nil, unchecked.contains(.attachments) else { return }
    findings.append(
      Finding(
        .attachments, vi: "kết quả không ghi mã băm của tệp đính kèm nào",
        en: "the result has no digests of attached files", need: .digests))
  }
}
