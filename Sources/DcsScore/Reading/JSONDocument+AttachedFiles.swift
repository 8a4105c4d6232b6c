extension JSONDocument {
  /// The attached files that evidence or a result names, as far as it can be read: the paths as they stand there.
  package var attachedFiles: [String] { root?.attachedFiles ?? [] }
}

extension JSONNode {
  fileprivate var attachedFiles: [String] {
    var files: [String] = []
    switch kind {
    case .array: forEachElement { files += $0.attachedFiles }
    case .object:
      forEachMember { key, value in
        if key.says("file"), let file = value.text { files.append(file) } else { files += value.attachedFiles }
      }
    case .string, .madeString, .null, .no, .yes, .number, .madeNumber: break
    }
    return files
  }
}
