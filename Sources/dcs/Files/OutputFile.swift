import DcsScore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writing of files, which appear whole or not at all.
enum OutputFile {
  /// Puts other bytes in place of a file's; where the path is a link, in place of what it leads to.
  static func replace(_ path: String, with bytes: [UInt8]) throws(Failure) {
    do {
      try Data(bytes).write(to: URL(filePath: path).resolvingSymlinksInPath(), options: .atomic)
    } catch {
      throw Failure(
        .unwritable, vi: "không ghi được tệp '\(path)'; hãy kiểm tra quyền ghi",
        en: "file '\(path)' cannot be written; check its permissions")
    }
  }
}
