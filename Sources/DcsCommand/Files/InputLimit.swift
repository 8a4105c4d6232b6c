import DcsScore

/// How large a file may be that is read into memory. Attached files, which are only digested, may be of any size.
struct InputLimit: Sendable {
  /// A school's evidence has some 30 KB, the largest that are made up for tests some 20 MB.
  private static let usual = 256
  private static let megabyte = 1 << 20

  private let megabytes: Int
  var bytes: Int { megabytes * Self.megabyte }

  init(_ arguments: Arguments) throws(Failure) {
    megabytes = try arguments.integer(.maxSize) ?? Self.usual
    if (1...1_000_000).contains(megabytes) { return }
    throw Failure(
      .usage, vi: "--max-size phải là số MB từ 1 đến 1000000, không phải '\(megabytes)'",
      en: "--max-size must be a number of MB from 1 to 1000000, not '\(megabytes)'")
  }

  /// That something is larger.
  ///
  /// - Parameter size: How many bytes it has; nil where it was read only up to the limit.
  func exceeded(by path: String, size: Int?) -> Failure {
    let name = LocalizedText(
      vi: path == "-" ? "đầu vào chuẩn" : "'\(path)'", en: path == "-" ? "standard input" : "'\(path)'")
    guard let size else {
      return Failure(
        .unreadable,
        vi: "\(name.vi) vượt giới hạn \(megabytes) MB; nếu đúng là tệp cần đọc, tăng giới hạn bằng --max-size",
        en: "\(name.en) is longer than the limit of \(megabytes) MB; if it is to be read, raise the limit by --max-size"
      )
    }
    let (count, enough) = (ByteCount(bytes: size), Self.megabytes(for: size))
    return Failure(
      .unreadable,
      vi:
        "\(name.vi) có dung lượng \(count.text(.vietnamese)), quá giới hạn \(megabytes) MB; nếu đúng là tệp cần đọc, thêm --max-size \(enough)",
      en:
        "\(name.en) is \(count.text(.english)), over the limit of \(megabytes) MB; if it is to be read, add --max-size \(enough)"
    )
  }

  /// That a line of a file of lines is longer.
  func lineExceeded(size: Int) -> LocalizedText {
    let (count, enough) = (ByteCount(bytes: size), Self.megabytes(for: size))
    return LocalizedText(
      vi:
        "dòng có dung lượng \(count.text(.vietnamese)), quá giới hạn \(megabytes) MB; nếu đúng là dòng cần đọc, thêm --max-size \(enough)",
      en:
        "the line is \(count.text(.english)), over the limit of \(megabytes) MB; if it is to be read, add --max-size \(enough)"
    )
  }

  /// The least limit for so many bytes.
  private static func megabytes(for size: Int) -> Int { (size - 1) / megabyte + 1 }
}
