import DcsScore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reading of files named on the command line.
enum InputFile {
  /// Reads a file whole; `-` is standard input.
  ///
  /// - Throws: A failure that says why the file cannot be read.
  static func read(_ path: String) throws(Failure) -> SourceText {
    if path == "-" {
      guard let bytes = Platform.readStandardInput() else {
        throw Failure(.unreadable, vi: "không đọc được đầu vào chuẩn", en: "standard input cannot be read")
      }
      return SourceText(name: path, bytes: bytes)
    }
    // The system's own call first: Foundation reads no pipes.
    if let bytes = Platform.readFile(path) { return SourceText(name: path, bytes: bytes) }
    if let data = try? Data(contentsOf: URL(systemPath: path)) { return SourceText(name: path, bytes: Array(data)) }
    throw failure(path)
  }

  /// The digest of a file, which may be larger than the memory; nil where it cannot be read.
  static func digest(of path: String) -> SHA256? {
    var stream = SHA256.Stream()
    if Platform.readFile(path, inPieces: { stream.append($0) }) { return stream.digest }
    return (try? read(path)).map { SHA256($0.bytes) }
  }

  /// Says in words why a file that could not be read could not.
  private static func failure(_ path: String) -> Failure {
    guard FileManager.default.fileExists(atPath: path) else {
      return Failure(.unreadable, vi: "không có tệp '\(path)'", en: "there is no file '\(path)'")
    }
    if (try? FileManager.default.contentsOfDirectory(atPath: path)) != nil {
      return Failure(
        .unreadable, vi: "'\(path)' là thư mục, không phải tệp", en: "'\(path)' is a folder, not a file")
    }
    return Failure(
      .unreadable, vi: "không đọc được tệp '\(path)'; hãy kiểm tra quyền đọc",
      en: "file '\(path)' cannot be read; check its permissions")
  }
}
