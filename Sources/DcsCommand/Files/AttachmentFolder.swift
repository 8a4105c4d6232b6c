import DcsScore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The folder of an evidence file, in which its attached files are.
struct AttachmentFolder: Sendable {
  private let folder: String
  private let listings: FolderListings

  /// - Parameters:
  ///   - evidence: The path of the evidence file; for standard input, files are looked for where dcs runs.
  ///   - listings: The folders that were listed already.
  init(of evidence: String, _ listings: FolderListings = FolderListings()) {
    self.init(folder: SystemPath.folder(of: evidence), listings)
  }

  /// - Parameter folder: The path of the folder itself.
  init(folder: String, _ listings: FolderListings = FolderListings()) {
    self.folder = folder
    self.listings = listings
  }

  /// The digest of the file at a path, which must stay within the folder, or what stands in its place.
  func digest(of path: String, _ progress: inout DigestProgress) -> AttachedDigest {
    guard let real = self.path(of: path) else { return .other(attachment(path)) }
    return InputFile.digest(of: real, named: path, &progress).map { .digest($0) } ?? .unreadable
  }

  /// The bytes of the file at a path; nil where it is larger than any text.
  func contents(of path: String) -> [UInt8]? {
    guard let real = self.path(of: path), case .bytes(let bytes) = Platform.readFile(real, atMost: 1 << 24) else {
      return nil
    }
    return bytes
  }

  /// Where a regular file really is, which must be within the folder; nil where there is none.
  func path(of path: String) -> String? {
    guard path.isPathWithin, case .found(let real) = find(path) else { return nil }
    return Self.attachment(at: real).isFile ? real : nil
  }

  /// Which of the files that evidence names are not there.
  func state(of paths: [String]) -> SchoolStatus.Attachments {
    var (missing, notFiles): ([String], [String]) = ([], [])
    for path in paths {
      switch attachment(path) {
      case .file, .emptyFile: continue
      case .folder, .special: notFiles.append(path)
      case .missing, .outside: missing.append(path)
      }
    }
    return SchoolStatus.Attachments(count: paths.count, missing: missing, notFiles: notFiles)
  }

  /// What looking for a path came to.
  private enum Search {
    /// What is there, by the path that the file system has it under, links resolved.
    case found(String)
    case missing(similar: @Sendable () -> String?)
    case outside
  }

  /// What stands at a path, which must stay within the folder.
  func attachment(_ path: String) -> Attachment {
    guard path.isPathWithin else { return .outside }
    return switch find(path) {
    case .found(let real): Self.attachment(at: real)
    case .missing(let similar): .missing(similar: similar)
    case .outside: .outside
    }
  }

  private func find(_ path: String) -> Search {
    let names = path.utf8.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
    let root = resolved(folder)
    var real = folder
    for (index, name) in names.enumerated() {
      guard let entry = entry(name, in: real) else {
        return .missing(similar: { [real] in similar(names, at: index, in: real) })
      }
      real += "/" + entry
      // At every step, so that nothing is said of what is outside.
      if !resolved(real).isWithin(root) { return .outside }
    }
    return .found(resolved(real))
  }

  private static func attachment(at path: String) -> Attachment {
    let item = Platform.item(at: path)
    switch item?.kind {
    case .folder?: return .folder
    // A link that could not be resolved leads nowhere.
    case .link?, nil: return .missing(similar: { nil })
    case .file?: return item?.size == 0 ? .emptyFile : .file
    case .special?: return .special
    }
  }

  /// A name as the file system has it: on disk it may be in another normal form than in the evidence.
  private func entry(_ name: String, in folder: String) -> String? {
    if FileManager.default.fileExists(atPath: folder + "/" + name) { return name }
    // ASCII has one normal form.
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return nil }
    let decomposed = name.decomposed
    if FileManager.default.fileExists(atPath: folder + "/" + decomposed) { return decomposed }
    return listings.listing(of: folder).name(alike: name)
  }

  /// The path with another name in place of one that is not there, if it leads to a file.
  private func similar(_ names: [String], at index: Int, in folder: String) -> String? {
    guard let name = listings.listing(of: folder).closest(to: names[index]) else { return nil }
    var names = names
    names[index] = name
    let path = names.joined(separator: "/").normalizedToNFC
    return attachment(path).isFile ? path : nil
  }

  /// A path without links.
  private func resolved(_ path: String) -> String { SystemPath.resolved(path) }
}

extension Attachment {
  fileprivate var isFile: Bool {
    switch self {
    case .file, .emptyFile: true
    case .folder, .special, .missing, .outside: false
    }
  }
}

extension String {
  /// Whether a path without links is a folder or something in it.
  fileprivate func isWithin(_ folder: String) -> Bool {
    // Bytes, as a mark behind a slash makes another character of it to Swift, but not to a file system.
    self == folder || utf8.starts(with: (folder.hasSuffix("/") ? folder : folder + "/").utf8)
  }
}
