extension Fault {
  /// A path of an attached file that has characters by which it would be shown as another.
  static func controls(inPath path: String, at range: Range<Int>) -> Fault {
    Fault(
      .filePath, at: range,
      vi: "tên tệp đính kèm không được có ký tự điều khiển hay ký tự đảo chiều chữ, như ở \(path.quoted)",
      en:
        "the name of an attached file must have no control characters and none that turn text around, unlike \(path.quoted)"
    )
  }
}
