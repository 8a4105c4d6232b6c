#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension URL {
  /// A file by its path as the system takes it. To Foundation a tilde at the start is somebody's home; to the system, and
  /// so to whoever typed it in quotes, it is a letter like any other.
  init(systemPath path: String) {
    self.init(filePath: path.hasPrefix("~") ? "./" + path : path)
  }
}

/// Paths as the system takes them. Foundation folds `..` before it looks at links, which is another file where a link
/// leads elsewhere.
enum SystemPath {
  /// The folder that a file is in.
  static func folder(of path: String) -> String {
    let end = path.utf8.lastIndex { Platform.separators.contains($0) }
    return end.map { String(path[...$0]) } ?? "."
  }

  /// How many bytes a file has by its attributes, as whatever integer a system gives them; nil where that is not known.
  static func size(in attributes: [FileAttributeKey: Any]?) -> Int? {
    let size = attributes?[.size]
    return size as? Int ?? (size as? any BinaryInteger).map { Int(clamping: $0) }
  }

  /// What stands at a path, a link for itself; nil where there is nothing. Foundation would look up its owner's name, too,
  /// which takes longer than reading it.
  static func entry(at path: String) -> Platform.Entry? {
    if let entry = Platform.entry(at: path) { return entry }
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { return nil }
    return switch attributes[.type] as? FileAttributeType {
    case .typeRegular?: .file(isEmpty: size(in: attributes) == 0)
    case .typeDirectory?: .folder
    case .typeSymbolicLink?: .link
    default: .special
    }
  }

  /// A path without links; of a file that is not there yet, its folder without links and its name.
  static func resolved(_ path: String) -> String {
    if let real = Platform.realPath(path) { return real }
    guard let folder = Platform.realPath(folder(of: path)) else {
      return URL(systemPath: path).resolvingSymlinksInPath().path
    }
    let name = path.utf8.lastIndex { Platform.separators.contains($0) }.map { path[path.utf8.index(after: $0)...] }
    return folder + "/" + (name ?? path[...])
  }
}
