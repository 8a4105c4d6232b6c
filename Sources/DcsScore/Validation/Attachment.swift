/// What stands where an evidence file names an attached file.
public enum Attachment: Sendable {
  case file
  case emptyFile
  case folder
  /// Nothing, or nothing that can be read.
  ///
  /// - Parameter similar: What is there and may have been meant, found when it is asked for: looking for it takes long.
  case missing(similar: @Sendable () -> String?)
  /// A file that links lead to, out of the evidence file's folder.
  case outside
}

extension String {
  /// Whether the text is a path that stays within the folder it starts from, and that every system reads alike.
  public var isPathWithin: Bool {
    // Bytes, as a mark behind a slash makes another character of it to Swift, but not to a file system.
    let names = utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return !utf8.contains(UInt8(ascii: "\\")) && !utf8.contains(UInt8(ascii: ":"))
      && names.allSatisfy { !$0.isEmpty && !$0.elementsEqual("..".utf8) }
  }
}
