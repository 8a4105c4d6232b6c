import DcsScore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writing of files, which appear whole or not at all.
enum OutputFile {
  /// Puts other bytes in place of a file's; where the path is a link, in place of what it leads to.
  ///
  /// A file that nobody may write to stays as it is: a new file in its place would only need the folder's permission.
  ///
  /// - Returns: What the file has lost.
  static func replace(_ path: String, with bytes: [UInt8]) throws(Failure) -> [LocalizedText] {
    let target = realPath(path)
    if let item = Platform.item(at: target), !isWritable(item, target) { throw readOnly(path) }
    return try write(path, target, bytes, isForced: true)
  }

  /// Makes sure that a file may be written before any work is done for it.
  ///
  /// - Parameters:
  ///   - isForced: Whether a file that is there may be written over.
  ///   - inputs: The files that are read, which are never written over.
  static func check(_ path: String, isForced: Bool, inputs: [String]) throws(Failure) {
    let target = realPath(path)
    if inputs.contains(where: { $0 == "-" ? Platform.isStandardInput(target) : realPath($0) == target }) {
      throw Failure(
        .unwritable, vi: "'\(path)' là tệp đầu vào nên không ghi đè; hãy chọn tên khác",
        en: "'\(path)' is an input and is not written over; choose another name")
    }
    // The type of what is there; a broken link is there, too.
    guard let item = Platform.item(at: target) else { return }
    switch item.kind {
    case .file where isForced: if !isWritable(item, target) { throw readOnly(path) }
    case .file: throw exists(path)
    case .folder, .link, .special:
      throw Failure(
        .unwritable, vi: "'\(path)' không phải tệp thường nên không ghi được; dùng - cho đầu ra chuẩn",
        en: "'\(path)' is no regular file and cannot be written; use - for standard output")
    }
  }

  /// Writes a file that is not there yet or, where that is asked for, in place of one.
  ///
  /// - Returns: What the file that was there has lost.
  static func create(_ path: String, with bytes: [UInt8], isForced: Bool) throws(Failure) -> [LocalizedText] {
    try write(path, realPath(path), bytes, isForced: isForced)
  }

  /// A file that is replaced keeps its permissions and, where this user may give it away, its owner. To appear whole or
  /// not at all, it must be another file, so that further names of the old one are left behind.
  private static func write(
    _ path: String, _ target: String, _ bytes: [UInt8], isForced: Bool
  ) throws(Failure) -> [LocalizedText] {
    let old = isForced ? Platform.ownership(of: target) : nil
    switch Platform.createFile(target, with: bytes, isForced: isForced, like: old) {
    case .done: return old.map { losses(of: path, $0, Platform.ownership(of: target)) } ?? []
    case .exists: throw exists(path)
    case .tooLarge: throw tooLarge(path)
    case .failed: throw unwritable(path)
    }
  }

  private static func losses(
    of path: String, _ old: Platform.Ownership, _ new: Platform.Ownership?
  ) -> [LocalizedText] {
    var losses: [LocalizedText] = []
    if let new, (old.owner, old.group) != (new.owner, new.group) {
      losses.append(
        LocalizedText(
          vi: "Lưu ý: không giữ được chủ sở hữu hoặc nhóm của tệp '\(path)'; tệp nay là của người chạy dcs.",
          en: "Note: the owner or group of '\(path)' could not be kept; the file is now that of whoever runs dcs."))
    }
    if old.names > 1 {
      losses.append(
        LocalizedText(
          vi: "Lưu ý: tệp '\(path)' còn tên khác (liên kết cứng); dưới tên đó vẫn là nội dung cũ.",
          en: "Note: '\(path)' has other names (hard links), under which the old content stays."))
    }
    return losses
  }

  /// Whether there is anything at a path, a broken link included.
  static func isThere(_ path: String) -> Bool {
    Platform.item(at: realPath(path)) != nil
  }

  private static func realPath(_ path: String) -> String { SystemPath.resolved(path) }

  private static func readOnly(_ path: String) -> Failure {
    Failure(
      .unwritable, vi: "không ghi được tệp '\(path)'; hãy kiểm tra quyền ghi",
      en: "file '\(path)' cannot be written; check its permissions")
  }

  private static func unwritable(_ path: String) -> Failure {
    Failure(
      .unwritable, vi: "không ghi được tệp '\(path)'; hãy kiểm tra thư mục, quyền ghi và dung lượng đĩa",
      en: "file '\(path)' cannot be written; check its folder, the permissions and the space on the disk")
  }

  private static func tooLarge(_ path: String) -> Failure {
    Failure(
      .unwritable, vi: "không ghi được tệp '\(path)': quá cỡ tệp mà hệ thống hoặc đĩa cho phép (xem ulimit -f)",
      en: "file '\(path)' cannot be written: it is over the size that the system or the disk allows (see ulimit -f)")
  }

  private static func exists(_ path: String) -> Failure {
    Failure(
      .unwritable, vi: "tệp '\(path)' đã có; thêm --force nếu muốn ghi đè",
      en: "file '\(path)' is there already; add --force to write over it")
  }

  /// Whether this user may write to a file. An administrator always may, so that the file's own word counts, too.
  private static func isWritable(_ item: Platform.Item, _ path: String) -> Bool {
    item.permissions.map { $0 & 0o222 != 0 } ?? true && FileManager.default.isWritableFile(atPath: path)
  }
}
