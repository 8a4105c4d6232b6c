/// The indicator sets (bộ chỉ số) that are compiled into the program: one entry for each `*.json` of this folder.
public enum BundledCriteria {
  /// One file of the folder, byte for byte.
  public struct File: Sendable {
    /// The file's name without its folder, such as `NAME.json`.
    public let name: String
    /// The file's text: UTF-8 without a byte order mark.
    public let text: String

    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// All files, in the order of their names.
  public static var files: [File] { embeddedFiles.map { File(name: $0.name, text: $0.text) } }
}
