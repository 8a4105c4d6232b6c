import DcsScore

/// The attached files of what a command reads, which a report must not take the place of.
enum AttachedFiles {
  /// Where they really are; none where the output is a new file, which takes no other's place.
  static func paths(ofInputs arguments: Arguments, unlessNew output: Output) -> [String] {
    guard Platform.item(at: output.path) != nil, let limit = try? InputLimit(arguments) else { return [] }
    let inputs = InputFolder(arguments.inputs.filter { $0 != "-" }, isRecursive: true)
    return inputs.files.flatMap { path -> [String] in
      guard let source = try? InputFile.read(path, limit) else { return [] }
      let folder = AttachmentFolder(of: path)
      return ParsedFile(source).document.attachedFiles.compactMap { folder.path(of: $0) }
    }
  }
}
