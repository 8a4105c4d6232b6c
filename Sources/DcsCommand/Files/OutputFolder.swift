import DcsScore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder into which a command writes several files. It is made where it is not there yet.
struct OutputFolder {
  struct File {
    let name: String
    let bytes: [UInt8]
  }

  private let path: String
  private let isForced: Bool
  /// What the command reads, also what evidence names, which is never written over.
  private let inputs: [String]

  init(_ output: Output, _ arguments: Arguments) {
    path = output.path
    isForced = arguments.has(.force)
    inputs = arguments.inputs + FilesRead.paths(by: arguments, unlessNew: output)
  }

  /// Writes the files. None is written before all may be; each appears whole or not at all, and where the disk fails
  /// those before it stay.
  func write(_ files: [File], _ console: Console) throws(Failure) {
    try make()
    let paths = files.map { SystemPath.joined(path, $0.name) }
    for path in paths { try OutputFile.check(path, isForced: isForced, inputs: inputs) }
    for (path, file) in zip(paths, files) {
      for loss in try OutputFile.create(path, with: file.bytes, isForced: isForced) { console.note(loss) }
    }
  }

  private func make() throws(Failure) {
    if Platform.item(at: SystemPath.resolved(path))?.kind == .folder { return }
    if Platform.item(at: path) != nil {
      throw Failure(
        .unwritable, vi: "'\(path)' không phải thư mục; hãy chọn thư mục khác",
        en: "'\(path)' is no folder; choose another one")
    }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Failure(
        .unwritable, vi: "không tạo được thư mục '\(path)'; hãy kiểm tra quyền ghi",
        en: "the folder '\(path)' cannot be made; check the permissions")
    }
  }
}
