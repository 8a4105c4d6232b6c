import DcsScore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Folders named on the command line.
enum InputFolder {
  /// The JSON files that paths name: a file is itself, a folder its `*.json` in the order of their names.
  ///
  /// - Throws: A failure where a folder has no such file: whoever checks a folder expects that there is something.
  static func files(_ paths: [String], isRecursive: Bool) throws(Failure) -> [String] {
    var files: [String] = []
    for path in paths {
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
        files.append(path)
        continue
      }
      let found = self.files(in: path, names, isRecursive: isRecursive)
      if found.isEmpty {
        throw Failure(
          .unreadable, vi: "thư mục '\(path)' không có tệp .json nào", en: "the folder '\(path)' has no .json file")
      }
      files += found
    }
    return files
  }

  private static func files(in folder: String, _ names: [String], isRecursive: Bool) -> [String] {
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    var files: [String] = []
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = start + name
      if let deeper = try? FileManager.default.contentsOfDirectory(atPath: path) {
        if isRecursive { files += self.files(in: path, deeper, isRecursive: true) }
      } else if name.hasSuffix(".json") {
        files.append(path)
      }
    }
    return files
  }
}
