/// Looks at whether a result file is still what was exported.
enum ResultCheck {
  /// Reports bytes that are not canonical, and a digest that does not match.
  ///
  /// - Parameters:
  ///   - root: The whole file.
  ///   - result: The result in it.
  static func check(_ root: JSONNode, _ result: JSONNode, _ bytes: [UInt8], _ log: inout FaultLog) {
    if root.canonicalBytes != bytes {
      log.report(
        .resultBytes, at: root.opening,
        vi: "tệp không còn nguyên từng byte như khi xuất ra (dạng chuẩn RFC 8785); có thể đã bị mở và lưu lại",
        en:
          "the file is not byte for byte as it was exported (canonical by RFC 8785); it may have been opened and saved")
    }
    guard let digest = result[ResultFile.digestKey], let said = digest.text,
      let own = result.without(ResultFile.digestKey).canonicalBytes.map({ SHA256($0).hex }), own != said
    else { return }
    log.report(
      .resultDigest, at: digest.range, vi: "mã băm không khớp với nội dung: kết quả đã bị thay đổi sau khi xuất",
      en: "the digest does not match: the result was changed after it was exported")
  }
}

extension JSONNode {
  /// The object without a key.
  fileprivate func without(_ key: String) -> JSONNode {
    JSONNode(value: .object(members.filter { $0.key != key }), range: range)
  }
}
