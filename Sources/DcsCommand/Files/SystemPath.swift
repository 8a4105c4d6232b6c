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

  /// The last name of a path; empty where it ends with a separator.
  static func name(of path: String) -> Substring {
    path.utf8.lastIndex { Platform.separators.contains($0) }.map { path[path.utf8.index(after: $0)...] } ?? path[...]
  }

  /// The path of a file in a folder.
  static func joined(_ folder: String, _ name: String) -> String {
    (folder.hasSuffix("/") ? folder : folder + "/") + name
  }

  /// A path without links; of a file that is not there yet, its folder without links and its name.
  static func resolved(_ path: String) -> String {
    if let real = Platform.realPath(path) { return real }
    guard let folder = Platform.realPath(folder(of: path)) else {
      return URL(systemPath: path).resolvingSymlinksInPath().path
    }
    return folder + "/" + name(of: path)
  }
}
