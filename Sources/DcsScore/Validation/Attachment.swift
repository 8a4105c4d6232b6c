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
