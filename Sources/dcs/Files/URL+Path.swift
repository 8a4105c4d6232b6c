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

  /// The folder that a file is in, links resolved.
  static func folder(of path: String) -> String {
    URL(systemPath: path).deletingLastPathComponent().resolvingSymlinksInPath().path
  }
}
