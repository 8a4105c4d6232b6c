/// A kind of file that dcs reads or writes, as the file's `format` names it: `NAME/VERSION`.
public struct FileFormat: Hashable, Sendable, CustomStringConvertible {
  public let name: String
  public let version: Int
  /// The format as files name it.
  public let description: String

  public init(name: String, version: Int) {
    self.name = name
    self.version = version
    description = "\(name)/\(version)"
  }
}
