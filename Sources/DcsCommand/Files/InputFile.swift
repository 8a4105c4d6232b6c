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
  static func read(_ path: String, _ limit: InputLimit) throws(Failure) -> SourceText {
    let reading =
      path == "-" ? Platform.readStandardInput(atMost: limit.bytes) : Platform.readFile(path, atMost: limit.bytes)
    switch reading {
    case .bytes(let bytes): return SourceText(name: path, bytes: bytes)
    case .tooLarge(let size): throw limit.exceeded(by: path, size: size)
    case .tooManyOpen: throw tooManyOpen(path)
    case .failed where path == "-": throw failure(path)
    case .failed: return try readByFoundation(path, limit)
    }
  }

  /// Opens a file that is read piece by piece; `-` is standard input.
  static func open(_ path: String) throws(Failure) -> Platform.OpenInput {
    if path == "-" { return .standardInput }
    switch Platform.openInput(path) {
    case .input(let input): return input
    case .tooManyOpen: throw tooManyOpen(path)
    case .failed: throw failure(path)
    }
  }

  /// The system's own call comes first: Foundation reads no pipes.
  private static func readByFoundation(_ path: String, _ limit: InputLimit) throws(Failure) -> SourceText {
    if let size = Platform.item(at: SystemPath.resolved(path))?.size, size > limit.bytes {
      throw limit.exceeded(by: path, size: size)
    }
    guard let data = try? Data(contentsOf: URL(systemPath: path)) else { throw failure(path) }
    return SourceText(name: path, bytes: Array(data))
  }

  /// The digest of a regular file, which may be larger than the memory; nil where it cannot be read.
  ///
  /// - Parameter name: What the file is called where people are told of it.
  static func digest(of path: String, named name: String, _ progress: inout DigestProgress) -> SHA256? {
    var stream = SHA256.Stream()
    let extent = Platform.extent(of: path)
    progress.begin(name, extent)
    let isRead = Platform.readRegularFile(path) { piece in
      stream.append(piece)
      progress.advance(by: piece.count)
    }
    if isRead { return stream.digest }
    // Where the system's own calls are at hand, Foundation would only wait at a pipe.
    if extent != nil { return nil }
    return (try? Data(contentsOf: URL(systemPath: path))).map { SHA256(Array($0)) }
  }

  private static func tooManyOpen(_ path: String) -> Failure {
    Failure(
      .unreadable, vi: "không mở được '\(path)': hệ thống không cho mở thêm tệp (xem ulimit -n)",
      en: "'\(path)' cannot be opened: the system lets dcs open no more files (see ulimit -n)")
  }

  /// Says in words why a file that could not be read could not.
  static func failure(_ path: String) -> Failure {
    if path == "-" {
      return Failure(.unreadable, vi: "không đọc được đầu vào chuẩn", en: "standard input cannot be read")
    }
    guard FileManager.default.fileExists(atPath: path) else {
      return Failure(
        .unreadable,
        LocalizedText(vi: "không có tệp '\(path)'", en: "there is no file '\(path)'").suggesting(fileAlike(path)))
    }
    if (try? FileManager.default.contentsOfDirectory(atPath: path)) != nil {
      return Failure(
        .unreadable, vi: "'\(path)' là thư mục, không phải tệp", en: "'\(path)' is a folder, not a file")
    }
    return Failure(
      .unreadable, vi: "không đọc được tệp '\(path)'; hãy kiểm tra quyền đọc",
      en: "file '\(path)' cannot be read; check its permissions")
  }

  /// The file that was perhaps meant by one that is not there, of a name like it in the same folder.
  private static func fileAlike(_ path: String) -> String? {
    let folder = SystemPath.folder(of: path)
    let start = folder == "." ? "" : folder
    let name = String(decoding: path.utf8.dropFirst(start.utf8.count), as: UTF8.self)
    guard let alike = FolderListing(of: folder).closestByStem(to: name) else { return nil }
    return Platform.item(at: start + alike)?.kind == .file ? start + alike : nil
  }
}
