/// What stands where an evidence file names an attached file.
public enum Attachment: Hashable, Sendable {
  case file
  case emptyFile
  case folder
  /// Nothing, or nothing that can be read.
  ///
  /// - Parameter similar: What is there and may have been meant.
  case missing(similar: String?)
  /// A file that links lead to, out of the evidence file's folder.
  case outside
}

extension String {
  /// Whether the text is a path that stays within the folder it starts from, and that every system reads alike.
  var isPathWithin: Bool {
    let names = split(separator: "/", omittingEmptySubsequences: false)
    return !contains("\\") && !contains(":") && names.allSatisfy { !$0.isEmpty && $0 != ".." }
  }
}
