import DcsScore

/// All that a command reads, also what folders and evidence name, which a report must not take the place of.
enum FilesRead {
  /// Where they are; none where the output is new, so that it takes no other's place.
  static func paths(by arguments: Arguments, unlessNew output: Output) -> [String] {
    guard Platform.item(at: output.path) != nil, let limit = try? InputLimit(arguments) else { return [] }
    let inputs = InputFolder(
      arguments.inputs.filter { $0 != "-" }, isRecursive: arguments.has(ValidateOption.recursive))
    return inputs.files
      + inputs.files.flatMap { path -> [String] in
        guard let source = try? InputFile.read(path, limit) else { return [] }
        let folder = AttachmentFolder(of: path)
        return ParsedFile(source).document.attachedFiles.compactMap { folder.path(of: $0) }
      }
  }
}
