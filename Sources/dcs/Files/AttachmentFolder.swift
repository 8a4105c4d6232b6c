import DcsScore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The folder of an evidence file, in which its attached files are.
struct AttachmentFolder: Sendable {
  private let folder: String

  /// - Parameter evidence: The path of the evidence file; for standard input, files are looked for where dcs runs.
  init(of evidence: String) {
    let url = URL(filePath: evidence == "-" ? "./-" : evidence)
    folder = url.deletingLastPathComponent().path
  }

  /// What stands at a path, which must stay within the folder.
  func attachment(_ path: String) -> Attachment {
    guard let real = realPath(path) else { return .missing(similar: similar(path)) }
    let manager = FileManager.default
    let root = URL(filePath: folder).resolvingSymlinksInPath().path
    let target = URL(filePath: real).resolvingSymlinksInPath().path
    guard target.hasPrefix(root.hasSuffix("/") ? root : root + "/") else { return .outside }
    let attributes = try? manager.attributesOfItem(atPath: target)
    switch attributes?[.type] as? FileAttributeType {
    case .typeDirectory?: return .folder
    case nil: return .missing(similar: nil)
    default: return Self.byteCount(attributes?[.size]) == 0 ? .emptyFile : .file
    }
  }

  /// A file's size, as whatever integer a system gives it.
  private static func byteCount(_ size: Any?) -> Int? {
    size as? Int ?? (size as? any BinaryInteger).map { Int(clamping: $0) }
  }

  /// The path as the file system has it: a name on disk may be in another normal form than in the evidence.
  private func realPath(_ path: String) -> String? {
    var real = folder
    for name in path.split(separator: "/") {
      let plain = real + "/" + name
      if FileManager.default.fileExists(atPath: plain) {
        real = plain
        continue
      }
      guard let other = names(in: real).first(where: { $0.normalizedToNFC == name.description.normalizedToNFC }) else {
        return nil
      }
      real += "/" + other
    }
    return real
  }

  /// The path of a file in the same folder with a name that is much alike.
  private func similar(_ path: String) -> String? {
    let parent = path.split(separator: "/").dropLast().joined(separator: "/")
    guard let folder = parent.isEmpty ? folder : realPath(parent) else { return nil }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.closest(among: names(in: folder)).map { parent.isEmpty ? $0 : "\(parent)/\($0)" }
  }

  private func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }
}
